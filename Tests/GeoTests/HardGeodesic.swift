import Geo
import Testing

/// One of GeographicLib's named hard cases, with the tolerances stated there.
struct HardGeodesic: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var line: GeodesicCase
  var azimuthTolerance: Double?
  var distanceTolerance: Double

  init(_ name: String, _ line: GeodesicCase, _ azimuth: Double?, _ distance: Double) {
    testDescription = name
    self.line = line
    azimuthTolerance = azimuth
    distanceTolerance = distance
  }

  /// The named cases on WGS 84 in PROJ's src/tests/geodtest.cpp: near-antipodal, meridional,
  /// equatorial, short. Where the suite states no azimuth, none is compared.
  static let published = [
    HardGeodesic(
      "GeodSolve0, New York to Paris",
      GeodesicCase(40.6, -73.8, 53.47022, 49.01666667, 2.55, 111.59367, 5_853_226), 0.5e-5, 0.5),
    HardGeodesic(
      "GeodSolve4, 7 cm",
      GeodesicCase(36.493349428792, 0, 0, 36.49334942879201, 0.0000008, 0, 0.072), nil, 0.5e-3),
    HardGeodesic(
      "GeodSolve6, nearly antipodal",
      GeodesicCase(
        88.202499451857, 0, 0, -88.202499451857, 179.981022032992859592, 0, 20003898.214), nil,
      0.5e-3),
    HardGeodesic(
      "GeodSolve6, the second",
      GeodesicCase(
        89.262080389218, 0, 0, -89.262080389218, 179.992207982775375662, 0, 20003925.854), nil,
      0.5e-3),
    HardGeodesic(
      "GeodSolve6, the third",
      GeodesicCase(
        89.333123580033, 0, 0, -89.333123580032997687, 179.99295812360148422, 0, 20003926.881),
      nil, 0.5e-3),
    HardGeodesic(
      "GeodSolve9",
      GeodesicCase(
        56.320923501171, 0, 0, -56.320923501171, 179.664747671772880215, 0, 19993558.287), nil,
      0.5e-3),
    HardGeodesic(
      "GeodSolve10",
      GeodesicCase(
        52.784459512564, 0, 0, -52.784459512563990912, 179.634407464943777557, 0, 19991596.095),
      nil, 0.5e-3),
    HardGeodesic(
      "GeodSolve11",
      GeodesicCase(
        48.522876735459, 0, 0, -48.52287673545898293, 179.599720456223079643, 0, 19989144.774),
      nil, 0.5e-3),
    HardGeodesic(
      "GeodSolve33, along the equator",
      GeodesicCase(0, 0, 90, 0, 179, 90, 19_926_189), 0.5e-5, 0.5),
    HardGeodesic(
      "GeodSolve33, where the equator is no longer the shortest way",
      GeodesicCase(0, 0, 55.96650, 0, 179.5, 124.03350, 19_980_862), 0.5e-5, 0.5),
    HardGeodesic(
      "GeodSolve33, antipodes on the equator",
      GeodesicCase(0, 0, 0, 0, 180, 180, 20_003_931), 0.5e-5, 0.5),
    HardGeodesic(
      "GeodSolve33, meridional, over the pole",
      GeodesicCase(0, 0, 0, 1, 180, 180, 19_893_357), 0.5e-5, 0.5),
    HardGeodesic(
      "GeodSolve59, longitudes nearly 180 apart",
      GeodesicCase(
        5, 0.00000000000001, 0.000000000000035, 10, 180, 179.99999999999996, 18345191.174332713),
      1.5e-14, 5e-9),
    HardGeodesic(
      "GeodSolve74, 40 m",
      GeodesicCase(54.1589, 15.3872, 55.723110355, 54.1591, 15.3877, 55.723515675, 39.527686385),
      5e-9, 5e-9),
    HardGeodesic(
      "GeodSolve76, Wellington to Salamanca",
      GeodesicCase(
        -(41 + 19 / 60.0), 174 + 49 / 60.0, 160.39137649664, 40 + 58 / 60.0, -(5 + 30 / 60.0),
        19.50042925176, 19960543.857179), 0.5e-11, 0.5e-6),
    HardGeodesic(
      "GeodSolve78, where another solver fails to converge",
      GeodesicCase(27.2, 0, 45.82468716758, -27.1, 179.5, 134.22776532670, 19974354.765767),
      0.5e-11, 0.5e-6),
    HardGeodesic(
      "GeodSolve92, 26 cm",
      GeodesicCase(
        37.757540000000006, -122.47018, 89.99999923, 37.75754, -122.470177, 90.00000106, 0.264),
      1e-7, 0.5e-3),
  ]
}
