import Geo
import Testing

@Suite struct SunCourseTests {
  struct Day: Sendable, CustomTestStringConvertible {
    var name: String
    var latitude: Double
    var longitude: Double
    /// Local midnight.
    var start: Double
    /// Altitude of the sun's centre, then rising and setting.
    var events: [(altitude: Double, rising: Double, setting: Double)]
    var testDescription: String { name }
  }

  /// XEphem's libastro (PyEphem 4.2.1, `next_rising` and `next_setting` of the sun's centre without
  /// refraction over horizons of −0.833°, −6°, −12° and −18°), in Unix seconds.
  static let days = [
    Day(
      name: "Maiquetía, 23 March 2019", latitude: 10.60312, longitude: -66.99059,
      start: 1_553_313_600,
      events: [
        (-0.833, 1_553_337_031, 1_553_380_726), (-6, 1_553_335_770, 1_553_381_989),
        (-12, 1_553_334_304, 1_553_383_456), (-18, 1_553_332_836, 1_553_384_925),
      ]),
    Day(
      name: "Moscow, 22 March 2019", latitude: 55.7558, longitude: 37.6178, start: 1_553_212_800,
      events: [
        (-0.833, 1_553_225_271, 1_553_269_584), (-6, 1_553_223_058, 1_553_271_806),
        (-12, 1_553_220_418, 1_553_274_460), (-18, 1_553_217_614, 1_553_277_286),
      ]),
    Day(
      name: "Tromsø, 10 April 2019", latitude: 69.6833, longitude: 18.9189, start: 1_554_854_400,
      events: [(-0.833, 1_554_865_703, 1_554_920_758), (-6, 1_554_861_395, 1_554_925_144)]),
    Day(
      name: "Quito, 23 September 1987", latitude: -0.1292, longitude: -78.3575, start: 559_371_600,
      events: [(-0.833, 559_393_359, 559_436_947), (-18, 559_389_240, 559_441_066)]),
    Day(
      name: "Ushuaia, 1 December 2077", latitude: -54.8433, longitude: -68.2958,
      start: 3_405_553_200,
      events: [(-0.833, 3_405_570_922, 3_405_631_821), (-6, 3_405_567_730, 3_405_635_035)]),
  ]

  /// The ephemeris has nutation in full and perturbations by the planets; 0.01° at the slant of
  /// Tromsø's April sun are 10 s.
  @Test("Sunrise, sunset and twilights are the ephemeris's to 15 s", arguments: days)
  func ephemeris(_ day: Day) throws {
    let course = try #require(
      SunCourse(
        over: Coordinate(latitude: day.latitude, longitude: day.longitude),
        during: day.start...day.start + 86_400))
    for event in day.events {
      let found = course.crossings(of: Angle(degrees: event.altitude))
      let rising = try #require(found.first(where: \.isRising)?.unixSeconds)
      let setting = try #require(found.last { !$0.isRising }?.unixSeconds)
      #expect(abs(rising - event.rising) < 15, "\(event.altitude)")
      #expect(abs(setting - event.setting) < 15, "\(event.altitude)")
    }
  }

  /// The limits of the US Naval Observatory's definitions.
  @Test(
    "Phases of light by the sun's altitude",
    arguments: [
      (90, .day), (-0.8, .day), (-0.84, .civilTwilight), (-5.9, .civilTwilight),
      (-6.1, .nauticalTwilight), (-11.9, .nauticalTwilight), (-12.1, .astronomicalTwilight),
      (-17.9, .astronomicalTwilight), (-18.1, .night), (-90, .night),
    ] as [(Double, SunPhase)])
  func phases(_ degrees: Double, _ phase: SunPhase) {
    #expect(SunPhase(altitude: Angle(degrees: degrees)) == phase)
  }

  @Test func aDayGoesThroughAllPhasesInOrder() throws {
    let course = try #require(
      SunCourse(
        over: Coordinate(latitude: 10.60312, longitude: -66.99059),
        during: 1_553_313_600...1_553_313_600 + 86_400))
    #expect(
      course.stages.map(\.phase) == [
        .night, .astronomicalTwilight, .nauticalTwilight, .civilTwilight, .day, .civilTwilight,
        .nauticalTwilight, .astronomicalTwilight, .night,
      ])
    #expect(course.stages[3].isRising)
    #expect(!course.stages[5].isRising)
  }

  /// Longyearbyen (78.25° N): the midnight sun from 20 April to 22 August, the polar night with
  /// nautical twilight at noon about the solstice (altitude −11.69° at 2019-12-22 11:00 UTC by
  /// PyEphem 4.2.1).
  @Test func polarDayAndNight() throws {
    let place = Coordinate(latitude: 78.2461, longitude: 15.4656)
    let summer = try #require(SunCourse(over: place, during: 1_561_161_600...1_561_248_000))
    #expect(summer.stages.map(\.phase) == [.day])
    #expect(summer.crossings(of: SunPhase.sunriseAltitude).isEmpty)
    let winter = try #require(SunCourse(over: place, during: 1_576_972_800...1_577_059_200))
    #expect(
      winter.stages.map(\.phase)
        == [.night, .astronomicalTwilight, .nauticalTwilight, .astronomicalTwilight, .night])
  }

  /// Where the midnight sun only just dips below −0.833° the dip lasts minutes, less than the step.
  @Test func aDipShorterThanTheStepIsFound() throws {
    let day = 1_561_161_600.0...1_561_248_000.0
    func lowest(_ latitude: Double) -> Double {
      stride(from: day.lowerBound, to: day.upperBound, by: 10).map { seconds in
        SolarPosition(unixSeconds: seconds)
          .altitude(at: Coordinate(latitude: latitude, longitude: 20)).degrees
      }.min() ?? 0
    }
    // Between 65° and 67° the lowest altitude grows with the latitude.
    var (low, high) = (65.0, 67.0)
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if lowest(middle) < -0.8335 { low = middle } else { high = middle }
    }
    let course = try #require(
      SunCourse(over: Coordinate(latitude: low, longitude: 20), during: day))
    let crossings = course.crossings(of: SunPhase.sunriseAltitude)
    #expect(crossings.map(\.isRising) == [false, true])
    #expect(crossings[1].unixSeconds - crossings[0].unixSeconds < 600)
  }

  @Test func spansThatMeanNothingAreRefused() {
    let place = Coordinate(latitude: 0, longitude: 0)
    #expect(SunCourse(over: place, during: -3e9 ... -2.9e9) == nil)
    #expect(SunCourse(over: place, during: 0...1e8) == nil)
    #expect(SunCourse(over: place, during: 0...0)?.stages.count == 1)
  }
}
