import Geo
import Testing

/// A line of a published table: two points, the azimuths and the distance between them.
struct GeodesicCase: Sendable {
  var from: Coordinate
  var initialAzimuth: Double
  var to: Coordinate
  var finalAzimuth: Double
  var distance: Double

  init(
    _ latitude1: Double, _ longitude1: Double, _ azimuth1: Double, _ latitude2: Double,
    _ longitude2: Double, _ azimuth2: Double, _ distance: Double
  ) {
    from = Coordinate(latitude: latitude1, longitude: longitude1)
    initialAzimuth = azimuth1
    to = Coordinate(latitude: latitude2, longitude: longitude2)
    finalAzimuth = azimuth2
    self.distance = distance
  }

  /// The 20 cases of GeographicLib's own test suite (geographiclib-python,
  /// geographiclib/test/test_geodesic.py, `testcases`; the same stand in PROJ's
  /// src/tests/geodtest.cpp). Its tolerances: 1e-13 degrees for latitude, longitude and azimuth,
  /// 1e-8 m for the distance.
  static let published = [
    GeodesicCase(
      35.60777, -139.44815, 111.098748429560326, -11.17491, -69.95921, 129.289270889708762,
      8935244.5604818305),
    GeodesicCase(
      55.52454, 106.05087, 22.020059880982801, 77.03196, 197.18234, 109.112041110671519,
      4105086.1713924406),
    GeodesicCase(
      -21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, -41.84359951440466,
      8394328.894657671),
    GeodesicCase(
      -66.99028, 112.2363, 173.73491240878403, -12.70631, 285.90344, 2.512956620913668,
      11150344.2312080241),
    GeodesicCase(
      -17.42761, 173.34268, -159.033557661192928, -15.84784, 5.93557, -20.787484651536988,
      16076603.1631180673),
    GeodesicCase(
      32.84994, 48.28919, 150.492927788121982, -56.28556, 202.29132, 48.113449399816759,
      16727068.9438164461),
    GeodesicCase(
      6.96833, 52.74123, 92.581585386317712, -7.39675, 206.17291, 90.721692165923907,
      17102477.2496958388),
    GeodesicCase(
      -50.56724, -16.30485, -105.439679907590164, -33.56571, -94.97412, -47.348547835650331,
      6455670.5118668696),
    GeodesicCase(
      -58.93002, -8.90775, 140.965397902500679, -8.91104, 133.13503, 19.255429433416599,
      11756066.0219864627),
    GeodesicCase(
      -68.82867, -74.28391, 93.774347763114881, -50.63005, -8.36685, 34.65564085411343,
      3956936.926063544),
    GeodesicCase(
      -10.62672, -32.0898, -86.426713286747751, 5.883, -134.31681, -80.473780971034875,
      11470869.3864563009),
    GeodesicCase(
      -21.76221, 166.90563, 29.319421206936428, 48.72884, 213.97627, 43.508671946410168,
      9098627.3986554915),
    GeodesicCase(
      -19.79938, -174.47484, 71.167275780171533, -11.99349, -154.35109, 65.589099775199228,
      2319004.8601169389),
    GeodesicCase(
      -11.95887, -116.94513, 92.712619830452549, 4.57352, 7.16501, 78.64960934409585,
      13834722.5801401374),
    GeodesicCase(
      -87.85331, 85.66836, -65.120313040242748, 66.48646, 16.09921, -4.888658719272296,
      17286615.3147144645),
    GeodesicCase(
      1.74708, 128.32011, -101.584843631173858, -11.16617, 11.87109, -86.325793296437476,
      12942901.1241347408),
    GeodesicCase(
      -25.72959, -144.90758, -153.647468693117198, -57.70581, -269.17879, -48.343983158876487,
      9413446.7452453107),
    GeodesicCase(
      -41.22777, 122.32875, 14.285113402275739, -7.57291, 130.37946, 10.805303085187369,
      3812686.035106021),
    GeodesicCase(
      11.01307, 138.25278, 79.43682622782374, 6.62726, 247.05981, 103.708090215522657,
      11911190.819018408),
    GeodesicCase(
      -29.47124, 95.14681, -163.779130441688382, -27.46601, -69.15955, -15.909335945554969,
      13487015.8381145492),
  ]
}
