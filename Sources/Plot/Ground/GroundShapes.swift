internal import Cartography
internal import Geo
internal import Layout

/// Sea, land, lakes and borders of one view, as paths: all that depends on nothing but the view.
struct GroundShapes: Sendable {
  struct Line: Sendable {
    let kind: Boundary.Kind
    let path: Path
  }

  /// Everything that the projection shows.
  let sphere: Path
  /// By the index of the country in the data.
  let countries: [Path]
  let lakes: Path
  /// Coasts and borders, many lines to a path.
  let lines: [Line]
  let states: [Path]
  /// The outline of what the projection shows, cut to the frame and a little more.
  let rim: [[Point]]

  init(_ data: GroundData, projector: MapProjector) {
    sphere = projector.spherePath
    rim = [sphere.points + sphere.points.prefix(1)]
    var writers: [Boundary.Kind: LineWriter] = [:]
    var coasts = LineWriter()
    countries = zip(data.countries, data.seen).map { country, seen in
      projector.path(of: country, seen: seen, coasts: &coasts)
    }
    writers[.coast] = coasts
    for boundary in data.boundaries {
      projector.draw(
        line: boundary.line, sides: .straight,
        into: &writers[boundary.kind, default: LineWriter()])
    }
    lakes = Self.lakes(data.lakes, projector)
    let kinds: [Boundary.Kind] = [.border, .disputed, .coast]
    lines = kinds.flatMap { kind -> [Line] in
      writers[kind]?.finish()
      return writers[kind]?.paths.map { Line(kind: kind, path: $0) } ?? []
    }
    states = data.stateLines.compactMap { line in
      let path = projector.path(of: line.line)
      return path.isEmpty ? nil : path
    }
  }

  /// Lakes of some size on the page: a swarm of dots would say nothing but noise.
  private static func lakes(_ lakes: [SphericalPolygon], _ projector: MapProjector) -> Path {
    let least = 60.0
    var all = Path()
    for lake in lakes {
      // Where the map shears, a box holds more than the outline is long.
      if let outline = lake.rings.first?.line,
        projector.isSmaller(outline, than: 0.7 * least.squareRoot())
      {
        continue
      }
      let path = projector.path(of: [lake])
      guard let bounds = path.bounds, bounds.width * bounds.height > least else { continue }
      all.append(path)
    }
    return all
  }
}
