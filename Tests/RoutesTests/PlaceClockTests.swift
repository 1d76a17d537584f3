import Geo
import Routes
import Testing

@Suite struct PlaceClockTests {
  /// Offsets by the IANA time-zone database (Python's zoneinfo, release 2025b), in seconds.
  @Test(
    "Offsets of places at instants",
    arguments: [
      // New York, the seconds before and after daylight saving begins and ends.
      ("America/New_York", 1_552_201_199, -18_000), ("America/New_York", 1_552_201_200, -14_400),
      ("America/New_York", 1_572_760_799, -14_400), ("America/New_York", 1_572_760_800, -18_000),
      // Lord Howe Island puts the clock back by half an hour.
      ("Australia/Lord_Howe", 1_554_562_799, 39_600),
      ("Australia/Lord_Howe", 1_554_562_800, 37_800),
      // Samoa went over the date line at the end of 29 December 2011.
      ("Pacific/Apia", 1_325_239_199, -36_000), ("Pacific/Apia", 1_325_239_200, 50_400),
      ("Asia/Kathmandu", 1_546_300_800, 20_700),
      // Venezuela went back to UTC−4 on 1 May 2016.
      ("America/Caracas", 1_462_085_999, -16_200), ("America/Caracas", 1_462_086_000, -14_400),
      ("Europe/Moscow", 1_414_274_400, 10_800),
    ] as [(String, Double, Int)])
  func offsets(_ zone: String, _ seconds: Double, _ offset: Int) throws {
    let clock = try #require(PlaceClock(zone: zone))
    #expect(clock.offset(at: seconds) == offset)
  }

  @Test(arguments: ["EST", "", "Mars/Base", "UTC"])
  func whatIsNoZone(_ name: String) {
    #expect(PlaceClock(zone: name) == nil)
  }

  struct Day: Sendable {
    var zone: String
    var year, month, day: Int
    /// First and last second; `nil` for a day that was left out.
    var span: ClosedRange<Double>?
  }

  @Test(
    "A day runs from its first to its last second at the place",
    arguments: [
      // 24 h: 04:00 UTC to 04:00 UTC.
      Day(
        zone: "America/Caracas", year: 2019, month: 3, day: 23,
        span: 1_553_313_600...1_553_399_999),
      // 23 h and 25 h in New York.
      Day(
        zone: "America/New_York", year: 2019, month: 3, day: 10,
        span: 1_552_194_000...1_552_276_799),
      Day(
        zone: "America/New_York", year: 2019, month: 11, day: 3,
        span: 1_572_753_600...1_572_843_599),
      // 24 h 30 min on Lord Howe Island.
      Day(
        zone: "Australia/Lord_Howe", year: 2019, month: 4, day: 7,
        span: 1_554_555_600...1_554_643_799),
      // Samoa had no 30 December 2011, the Line Islands no 31 December 1994.
      Day(zone: "Pacific/Apia", year: 2011, month: 12, day: 30),
      Day(zone: "Pacific/Kiritimati", year: 1994, month: 12, day: 31),
      Day(
        zone: "Pacific/Apia", year: 2011, month: 12, day: 31,
        span: 1_325_239_200...1_325_325_599),
      // Havana's clocks skip from 00:00 to 01:00: the day begins at 01:00.
      Day(
        zone: "America/Havana", year: 2019, month: 3, day: 10,
        span: 1_552_194_000...1_552_276_799),
      // Cairo's go back from 00:00 on 11 August 2010 to 23:00: the day before has 25 hours.
      Day(
        zone: "Africa/Cairo", year: 2010, month: 8, day: 10,
        span: 1_281_387_600...1_281_477_599),
    ])
  func days(_ day: Day) throws {
    let clock = try #require(PlaceClock(zone: day.zone))
    let date = try #require(CalendarDay(year: day.year, month: day.month, day: day.day))
    #expect(clock.instants(of: date) == day.span)
  }

  @Test func aMonthWhoseLastDayWasLeftOutEndsTheDayBefore() throws {
    let clock = try #require(PlaceClock(zone: "Pacific/Kiritimati"))
    let month = try #require(ReportedTime.month(year: 1994, month: 12).instants(by: clock))
    #expect(month.upperBound == 788_867_999)
  }

  @Test func withoutAZoneADateIsThatOfAnyPlace() throws {
    // 2019-03-23 begins on Kiritimati (UTC+14) and ends on ships at UTC−12.
    let span = ReportedTime.day(year: 2019, month: 3, day: 23).instants(by: nil)
    #expect(span == 1_553_248_800...1_553_428_799)
  }

  @Test func aCoordinateTakesTheNearestAirportsZone() throws {
    let airport = Place(
      kind: .airport, name: "Longyear", coordinate: Coordinate(latitude: 78.25, longitude: 15.47),
      icao: "ENSB", timeZone: "Arctic/Longyearbyen")
    let point = Place(
      kind: .coordinate, name: "x", coordinate: Coordinate(latitude: 78.2, longitude: 15.5))
    let clock = PlaceClock(of: point) { to, within in
      #expect(to == point.coordinate)
      #expect(within == Length(kilometers: 100))
      return NearbyPlace(place: airport, distance: Length(kilometers: 5))
    }
    #expect(clock?.zone == "Arctic/Longyearbyen")
    #expect(clock?.basis == .nearestAirport(code: "ENSB", distance: Length(kilometers: 5)))
    #expect(clock?.isInferred == true)
    #expect(PlaceClock(of: point) { _, _ in nil } == nil)
    #expect(PlaceClock(of: airport) { _, _ in nil }?.isInferred == false)
  }

  @Test func theGazetteerKnowsTheClocksOfPlaces() throws {
    let gazetteer = try Gazetteer()
    let caracas = try gazetteer.lookup("SVMI").place
    #expect(gazetteer.clock(of: caracas)?.zone == "America/Caracas")
    let sea = Place(
      kind: .coordinate, name: "x", coordinate: Coordinate(latitude: 30, longitude: -45))
    #expect(gazetteer.clock(of: sea) == nil)
    let near = Place(
      kind: .coordinate, name: "x", coordinate: Coordinate(latitude: 10.5, longitude: -66.9))
    #expect(gazetteer.clock(of: near)?.zone == "America/Caracas")
    #expect(gazetteer.clock(of: near)?.isInferred == true)
  }
}
