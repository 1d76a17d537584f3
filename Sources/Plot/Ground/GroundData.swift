internal import Cartography
internal import Geo

/// The atlas's share of one map, at the scale that suits it.
struct GroundData {
  var countries: [Country]
  var boundaries: [Boundary]
  var lakes: [SphericalPolygon]
  var seas: [Sea]

  /// - Throws: `GeoDataError` where the atlas cannot be read.
  init(_ atlas: Atlas, view: MapView) throws {
    let scale = try Self.scale(atlas, view)
    countries = try atlas.countries(at: scale)
    boundaries = try atlas.boundaries(at: scale)
    lakes = try atlas.lakes(at: scale)
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
