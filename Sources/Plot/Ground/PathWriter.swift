internal import Cartography
internal import Geo
internal import Layout

/// Writes what the projector draws into a page's path.
struct PathWriter: PathSink {
  var path = Path()

  mutating func move(x: Double, y: Double) { path.move(to: Point(x: x, y: y)) }
  mutating func line(x: Double, y: Double) { path.line(to: Point(x: x, y: y)) }
  mutating func close() { path.close() }
  mutating func add(_ points: UnsafeBufferPointer<PlanePoint>, closed: Bool) {
    path.append(chain: points, closed: closed)
  }
  // A path of many rings grows by doubling instead.
  mutating func reserve(_ count: Int) { if path.isEmpty { path.reserve(count + 1) } }
}

extension Path {
  /// Adds a subpath of the projector's.
  mutating func append(chain: UnsafeBufferPointer<PlanePoint>, closed: Bool) {
    guard chain.count > (closed ? 2 : 1) else { return }
    // Both are two numbers in the same order: a copy point by point takes as long as projecting them.
    chain.withMemoryRebound(to: Point.self) { append($0, closed: closed) }
  }
}

extension MapProjector {
  /// The path of polygons, each cut and projected.
  func path(of polygons: [SphericalPolygon]) -> Path {
    var writer = PathWriter()
    for polygon in polygons { draw(polygon: polygon, into: &writer) }
    return writer.path
  }

  /// The path of those of a country's polygons that may be seen; their coasts are added to lines.
  func path(of country: Country, seen: [Int], coasts: inout LineWriter) -> Path {
    guard !seen.isEmpty else { return Path() }
    let (polygons, allCoasts) = (country.polygons, country.coasts)
    var writer = PathWriter()
    // What stays of them is half, or nearly all.
    let corners = seen.reduce(0) { sum, index in
      sum + (polygons[index].rings.first?.line.points.count ?? 0)
    }
    writer.path.reserve(min(corners, 1 << 14))
    for index in seen {
      draw(
        polygon: polygons[index], coasts: allCoasts.isEmpty ? [] : allCoasts[index],
        into: &writer, lines: &coasts)
    }
    return writer.path
  }

  /// The path of a line, straight in longitude and latitude, cut and projected.
  func path(of line: SphereLine) -> Path {
    var writer = PathWriter()
    draw(line: line, sides: .straight, into: &writer)
    return writer.path
  }

  /// The outline of all that the projection can show.
  var spherePath: Path {
    var writer = PathWriter()
    drawSphere(into: &writer)
    return writer.path
  }
}
