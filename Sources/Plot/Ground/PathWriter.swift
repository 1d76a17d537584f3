internal import Cartography
internal import Geo
internal import Layout

/// Writes what the projector draws into a page's path.
struct PathWriter: PathSink {
  var path = Path()

  mutating func move(x: Double, y: Double) { path.move(to: Point(x: x, y: y)) }
  mutating func line(x: Double, y: Double) { path.line(to: Point(x: x, y: y)) }
  mutating func close() { path.close() }
  // A path of many rings grows by doubling instead.
  mutating func reserve(_ count: Int) { if path.isEmpty { path.reserve(count + 1) } }
}

extension MapProjector {
  /// The path of polygons, each cut and projected.
  func path(of polygons: [SphericalPolygon]) -> Path {
    var writer = PathWriter()
    for polygon in polygons { draw(polygon: polygon, into: &writer) }
    return writer.path
  }

  /// The path of a country's land; its coasts are added to lines.
  func path(of country: Country, coasts: inout LineWriter) -> Path {
    var writer = PathWriter()
    for (index, polygon) in country.polygons.enumerated() {
      draw(
        polygon: polygon, coasts: country.coasts.isEmpty ? [] : country.coasts[index],
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
