internal import Cartography
internal import Geo

/// The atlas's share of one map, at the scale that suits it.
struct GroundData {
  var countries: [Country]
  var boundaries: [Boundary]
  var lakes: [SphericalPolygon]
  var seas: [Sea]

  /// - Throws: `GeoDataError` where the atlas cannot be read.
  init(_ atlas: Atlas, projector: MapProjector) throws {
    let scale = try Self.scale(atlas, projector.view)
    let area = projector.visibleArea
    func mayShow(_ polygon: SphericalPolygon) -> Bool {
      polygon.rings.contains { area.mayShow($0.points) }
    }
    countries = try atlas.countries(at: scale).map { country in
      var country = country
      country.polygons.removeAll { !mayShow($0) }
      return country
    }
    boundaries = try atlas.boundaries(at: scale).filter { area.mayShow($0.points) }
    lakes = try atlas.lakes(at: scale).filter(mayShow)
    seas = try atlas.seas()
  }

  /// The coarsest data whose simplification stays under half a point at the map's centre.
  private static func scale(_ atlas: Atlas, _ view: MapView) throws -> AtlasScale {
    let degreesPerPoint = 180 / Double.pi / view.scale
    let scales = try atlas.scales().sorted { $0.tolerance > $1.tolerance }
    return scales.first { $0.tolerance.degrees <= 0.55 * degreesPerPoint }?.scale
      ?? scales.last?.scale ?? .s10m
  }
}
