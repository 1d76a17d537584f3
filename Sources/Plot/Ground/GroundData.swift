internal import Cartography
internal import Geo

/// The atlas's share of one map, at the scale that suits it, without what could not be seen.
struct GroundData {
  /// Detail smaller than this on the page, a third of a pixel, is left out.
  static let grain = 0.25

  var countries: [Country]
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
    func isSeen(_ polygon: SphericalPolygon) -> Bool {
      guard let outline = polygon.rings.first?.line else { return false }
      return projector.mayShow(outline, largerThan: Self.grain)
    }
    countries = try atlas.countries(at: scale, in: box).map { country in
      var country = country
      country.keep(where: isSeen)
      return country
    }
    boundaries = try atlas.borders(at: scale, in: box)
    for country in countries {
      boundaries += country.seamCoasts.map {
        Boundary(kind: .coast, leftCode: country.code, line: $0)
      }
    }
    boundaries = boundaries.filter { boundary in
      let isRing = boundary.points.count > 2 && boundary.points.first == boundary.points.last
      return isRing
        ? projector.mayShow(boundary.line, largerThan: Self.grain)
        : projector.mayShow(boundary.line)
    }
    lakes = try atlas.lakes(at: scale, in: box).filter(isSeen)
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

extension Country {
  func contains(_ c: Coordinate) -> Bool {
    bounds.contains(c) && polygons.contains { $0.contains(c) }
  }
}
