import Foundation
import Geo
import Testing

@Suite struct SolarPositionTests {
  /// Subsolar points by XEphem's libastro (PyEphem 4.2, VSOP87), apparent and of date, to 0.0001°.
  @Test(
    "The sun is where the ephemeris has it, to 0.01°",
    arguments: [
      // 1905-02-03 04:05:06, 1950-07-04 17:30:00, 1987-11-03 12:00:00, 2000-03-20 07:35:00.
      (-2_048_356_494.0, -16.7249, 122.2070), (-615_191_400, 22.8926, -81.4455),
      (562_939_200, -14.9825, -4.1058), (953_537_700, 0.0000, 68.1082),
      // 2019-03-23 12:00:00, 2019-06-21 15:54:00, 2024-02-11 00:00:00.
      (1_553_342_400, 1.0201, 1.6669), (1_561_132_440, 23.4356, -58.0554),
      (1_707_609_600, -14.2600, -176.4528),
      // 2077-09-15 21:45:00, 2099-12-30 06:20:00.
      (3_398_967_900, 2.5011, -147.5356), (4_102_294_800, -23.1341, 85.5893),
    ])
  func ephemeris(_ seconds: Double, _ latitude: Double, _ longitude: Double) {
    let point = SolarPosition(unixSeconds: seconds).subsolarPoint
    #expect(abs(point.latitude - latitude) < 0.01)
    #expect(abs(point.longitude - longitude) < 0.01)
  }

  /// J. Meeus, Astronomical Algorithms, examples 25.a (declination −7.78507°) and 28.a (equation of
  /// time +13 min 42.7 s), both for 1992-10-13 00:00 TD, 59 s ahead of universal time then.
  @Test("Meeus's own example")
  func meeus() {
    let point = SolarPosition(unixSeconds: 718_934_400 - 59).subsolarPoint
    #expect(abs(point.latitude + 7.78507) < 0.002)
    let equationOfTime = 13 * 60 + 42.7
    #expect(abs(point.longitude - (180 - equationOfTime / 240 + 59.0 / 240)) < 0.01)
  }

  /// Instants of the US Naval Observatory, to the minute: 2019-03-20 21:58, 2019-09-23 07:50.
  @Test(
    "At the equinoxes the sun stands over the equator",
    arguments: [1_553_119_080.0, 1_569_225_000])
  func equinox(_ seconds: Double) {
    // In a minute the declination changes by 0.0003°.
    #expect(abs(SolarPosition(unixSeconds: seconds).subsolarPoint.latitude) < 0.006)
  }

  /// Instants of the US Naval Observatory: 2019-06-21 15:54, 2019-12-22 04:19.
  @Test("At the solstices it turns", arguments: [(1_561_132_440.0, 1.0), (1_576_988_340, -1)])
  func solstice(_ seconds: Double, _ sign: Double) {
    func declination(_ days: Double) -> Double {
      SolarPosition(unixSeconds: seconds + days * 86_400).subsolarPoint.latitude * sign
    }
    #expect(abs(declination(0) - 23.436) < 0.005)
    #expect(declination(0) > declination(-2) && declination(0) > declination(2))
  }

  @Test("The altitude is 90° under the sun, −90° opposite, and falls with the distance")
  func altitude() {
    let sun = SolarPosition(unixSeconds: 1_553_342_400)
    #expect(abs(sun.altitude(at: sun.subsolarPoint).degrees - 90) < 1e-6)
    #expect(abs(sun.altitude(at: sun.antisolarPoint).degrees + 90) < 1e-6)
    let south = Coordinate(
      latitude: sun.subsolarPoint.latitude - 30, longitude: sun.subsolarPoint.longitude)
    #expect(abs(sun.altitude(at: south).degrees - 60) < 1e-9)
    // At the poles the altitude is the declination, and its opposite.
    let pole = Coordinate(latitude: 90, longitude: 17)
    #expect(abs(sun.altitude(at: pole).degrees - sun.subsolarPoint.latitude) < 1e-9)
  }

  @Test(
    "The night holds just the points where the sun is so low",
    arguments: [953_537_700.0, 1_553_342_400, 1_561_132_440, 1_576_988_340], [0.0, 6, 12, 18])
  func night(_ seconds: Double, _ depression: Double) {
    let sun = SolarPosition(unixSeconds: seconds)
    let night = sun.night(below: Angle(degrees: depression))
    #expect(night.rings.count == 1)
    for i in 0..<1000 {
      // Points spread evenly over the sphere: Fibonacci's lattice.
      let z = (Double(i) + 0.5) / 500 - 1
      let turn = (Double(i) * 137.507764).truncatingRemainder(dividingBy: 360) - 180
      let point = Coordinate(latitude: asin(z) * 180 / .pi, longitude: turn)
      let altitude = sun.altitude(at: point).degrees
      // The outline's edges, straight in longitude and latitude, stray a little where it runs close
      // by a pole.
      guard abs(altitude + depression) > 0.2 else { continue }
      #expect(night.contains(point) == (altitude < -depression), "\(point) at \(altitude)°")
    }
  }
}
