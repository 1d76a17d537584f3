internal import Cartography
internal import Geo

/// The atlas's share of one map, at the scale that suits it, without what could not be seen.
struct GroundData {
  /// Detail smaller than this on the page, a third of a pixel, is left out.
  static let grain = 0.25

  let countries: [Country]
  /// Of each country the polygons that may be seen.
  let seen: [[Int]]
  /// Without the coasts that countries tell themselves.
  var boundaries: [Boundary]
  var lakes: [SphericalPolygon]
  var stateLines: [StateLine]
  var seas: [Sea]
  let reach: MapReach

  /// - Throws: `GeoDataError` where the atlas cannot be read.
  init(_ atlas: Atlas, projector: MapProjector) throws {
    let reach = MapReach(projector)
    self.reach = reach
    let scale = try Self.scale(atlas, reach)
    let box = projector.visibleArea.bounds
    func isSeen(_ outline: Outline?) -> Bool {
      outline.map { projector.mayShow($0, largerThan: Self.grain) } ?? false
    }
    func seen(_ country: Country) -> [Int] {
      let outlines = country.outlines
      return outlines.indices.filter { isSeen(outlines[$0]) }
    }
    countries = try atlas.countries(at: scale, in: box) { country in
      guard projector.drawsFromVectors else { return }
      // What drawing will ask for.
      for index in seen(country) {
        for ring in country.polygons[index].rings { _ = ring.line.sphere }
      }
    }
    self.seen = countries.map(seen)
    boundaries = try atlas.borders(at: scale, in: box)
    for country in countries {
      boundaries += country.seamCoasts.map {
        Boundary(kind: .coast, leftCode: country.code, line: $0)
      }
    }
    boundaries = boundaries.filter { boundary in
      let isRing = boundary.points.count > 2 && boundary.points.first == boundary.points.last
      return isRing ? isSeen(Outline(boundary.line)) : projector.mayShow(boundary.line)
    }
    lakes = try atlas.lakes(at: scale, in: box).filter { lake in
      isSeen(lake.rings.first.flatMap { Outline($0.line) })
    }
    // A user's borders and these lines would contradict each other.
    stateLines =
      atlas.isOwn || !reach.mayShowStates
      ? []
      : try atlas.stateLines(at: scale, in: box).filter {
        reach.showsStates(of: $0.country) && projector.mayShow($0.line)
      }
    seas = try atlas.seas()
  }

  /// The coarsest data whose simplification stays under half a point at the map's centre.
  private static func scale(_ atlas: Atlas, _ reach: MapReach) throws -> AtlasScale {
    let scales = try atlas.scales().sorted { $0.tolerance > $1.tolerance }
    return scales.first { $0.tolerance.degrees <= 0.55 * reach.degreesPerPoint }?.scale
      ?? scales.last?.scale ?? .s10m
  }
}
