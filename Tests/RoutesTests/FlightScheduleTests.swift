import Evidence
import Geo
import Routes
import Testing

/// Places with their zones, and flights between them.
enum ScheduleFixture {
  static let tokyo = place("Tokyo", 35.7647, 140.3864, "Asia/Tokyo")
  static let honolulu = place("Honolulu", 21.3187, -157.9225, "Pacific/Honolulu")
  static let moscow = place("Moscow", 55.7558, 37.6178, "Europe/Moscow")
  static let caracas = place("Maiquetía", 10.60312, -66.99059, "America/Caracas")
  static let newYork = place("New York", 40.6399, -73.7787, "America/New_York")
  static let london = place("London", 51.4706, -0.4619, "Europe/London")
  static let apia = place("Apia", -13.83, -172.0083, "Pacific/Apia")
  static let pagoPago = place("Pago Pago", -14.331, -170.7105, "Pacific/Pago_Pago")
  static let kathmandu = place("Kathmandu", 27.6966, 85.3591, "Asia/Kathmandu")
  static let longyearbyen = place("Longyearbyen", 78.2461, 15.4656, "Arctic/Longyearbyen")
  static let mid = place("mid-ocean", 30, -45, nil)

  static func place(_ name: String, _ latitude: Double, _ longitude: Double, _ zone: String?)
    -> Place
  {
    Place(
      kind: .airport, name: name,
      coordinate: Coordinate(latitude: latitude, longitude: longitude), timeZone: zone)
  }

  static func claim(_ text: String?, by source: String = "s") -> Claim<ReportedTime>? {
    text.flatMap { try? ReportedTime($0) }.map {
      Claim($0, certainty: .reported, sources: [source])
    }
  }

  /// A stop with its times as a dossier would write them.
  static func stop(_ place: Place, arrived: String? = nil, departed: String? = nil) -> Stop {
    Stop(
      place: place, certainty: .reported, sources: ["s"], arrived: claim(arrived),
      departed: claim(departed))
  }

  static func flight(_ stops: Stop...) -> PlannedFlight {
    PlannedFlight(id: "f", stops: stops, legs: Leg.legs(through: stops))
  }

  static func schedule(
    _ flight: PlannedFlight, kilometersPerHour speed: ClosedRange<Double>? = 880...880,
    allowance: ClosedRange<Duration> = .zero ... .zero, ground: ClosedRange<Duration>? = nil
  ) -> FlightSchedule {
    FlightSchedule(
      flight, speed: speed.map { CruiseSpeed(kilometersPerHour: $0, source: "test") },
      assumptions: ScheduleAssumptions(allowance: allowance, groundTime: ground)
    ) { PlaceClock(of: $0) { _, _ in nil } }
  }
}

@Suite struct FlightScheduleTests {
  typealias F = ScheduleFixture

  /// Tokyo–Honolulu: left on the evening of the 23rd, there on the morning of the 23rd.
  @Test func eastwardOverTheDateLineItIsTheSameDateAgain() throws {
    let schedule = F.schedule(
      F.flight(
        F.stop(F.tokyo, departed: "2019-03-23 20:00 Asia/Tokyo"), F.stop(F.honolulu)))
    let arrival = try #require(schedule.stops[1].arrival)
    #expect(arrival.certainty == .inferred)
    #expect(arrival.value.basis == .departureAndBlockTime)
    // The distance of 6,145.9 km takes 6 h 59 min at 880 km/h: 2019-03-23 17:59 UTC.
    #expect(abs(arrival.value.instants.lowerBound - 1_553_363_940) < 60)
    #expect(Wording.utc(arrival.value)?.hasPrefix("23 March 2019, 17:5") == true)
    #expect(Wording.local(arrival.value)?.hasSuffix(" (UTC−10)") == true)
    #expect(schedule.legs[0].dateLine == .eastward)
    #expect(schedule.legs[0].dayChange == 0...0)
    #expect(arrival.value.light.stages.map(\.phase) == [.day])
  }

  @Test func anArrivalOnTheDayBefore() throws {
    let schedule = F.schedule(
      F.flight(
        F.stop(F.apia, departed: "2019-12-22 12:00 Pacific/Apia"), F.stop(F.pagoPago)))
    #expect(schedule.legs[0].dayChange == -1 ... -1)
    #expect(Wording.dayChange(-1 ... -1) == "arrives the day before, by local dates")
    // Samoa was on summer time, UTC+14.
    #expect(schedule.stops[0].departure?.value.offsets?.atFirst == 50_400)
  }

  @Test func westwardADayIsLeftOut() {
    let schedule = F.schedule(
      F.flight(
        F.stop(F.honolulu, departed: "2019-03-23 20:00 Pacific/Honolulu"), F.stop(F.tokyo)))
    #expect(schedule.legs[0].dateLine == .westward)
    #expect(schedule.legs[0].dayChange == 1...1)
  }

  /// Between 10 and 31 March 2019 New York was four hours behind London, before and after five.
  @Test(
    arguments: [
      ("2019-03-09T12:00Z", "9 March 2019, 07:00 (UTC−5)"),
      ("2019-03-12T12:00Z", "12 March 2019, 08:00 (UTC−4)"),
      ("2019-11-02T12:00Z", "2 November 2019, 08:00 (UTC−4)"),
      ("2019-11-03T12:00Z", "3 November 2019, 07:00 (UTC−5)"),
    ])
  func daylightSavingIsThatOfTheInstant(_ utc: String, _ local: String) throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.newYork, departed: utc), F.stop(F.london)))
    let departure = try #require(schedule.stops[0].departure?.value)
    #expect(Wording.local(departure) == local)
  }

  @Test func aSpanOverTheChangeOfClocksNamesBothOffsets() throws {
    // 5,554 km at 500 to 900 km/h: 6 h 10 min to 11 h 7 min after 01:00 UTC.
    let schedule = F.schedule(
      F.flight(F.stop(F.london, departed: "2019-03-10T00:00Z"), F.stop(F.newYork)),
      kilometersPerHour: 500...900)
    let arrival = try #require(schedule.stops[1].arrival?.value)
    #expect(arrival.offsets == ScheduledTime.Offsets(atFirst: -18_000, atLast: -14_400))
    let local = try #require(Wording.local(arrival))
    #expect(local.contains("(UTC−5) to ") && local.hasSuffix("(UTC−4)"), "\(local)")
  }

  @Test func kathmanduIsFiveHoursFortyFiveAhead() throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.kathmandu, departed: "2019-03-23T12:00Z"), F.stop(F.tokyo)))
    let departure = try #require(schedule.stops[0].departure?.value)
    #expect(Wording.local(departure) == "23 March 2019, 17:45 (UTC+5:45)")
  }

  @Test func aDateStaysADate() throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.caracas, arrived: "2019-03-23")),
      kilometersPerHour: 800...865)
    let arrival = try #require(schedule.stops[1].arrival?.value)
    #expect(arrival.resolution == .day)
    #expect(Wording.utc(arrival) == nil)
    #expect(Wording.local(arrival) == "23 March 2019")
    #expect(arrival.light.knowledge == .notStated)
    #expect(Wording.light(arrival.light) == "not stated")
    // The whole local day: 04:00 UTC to 04:00 UTC.
    #expect(arrival.instants == 1_553_313_600...1_553_399_999)
    // From it: 9,941 km at 800 to 865 km/h, so 22 March 15:34 to 23 March 16:30 UTC.
    let departure = try #require(schedule.stops[0].departure)
    #expect(departure.certainty == .inferred)
    #expect(departure.sources == ["s"])
    #expect(departure.value.resolution == .day)
    #expect(departure.value.basis == .arrivalAndBlockTime)
    #expect(Wording.local(departure.value) == "22 or 23 March 2019")
    #expect(schedule.legs[0].dayChange == nil)
    #expect(schedule.legs[0].elapsed == nil)
  }

  @Test func fromAMonthNothingIsWorkedOut() throws {
    let schedule = F.schedule(F.flight(F.stop(F.moscow), F.stop(F.caracas, arrived: "2018-12")))
    #expect(schedule.stops[0].departure == nil)
    let arrival = try #require(schedule.stops[1].arrival?.value)
    #expect(Wording.local(arrival) == "December 2018")
    #expect(Wording.light(arrival.light) == "not stated")
  }

  @Test func withoutASpeedThereIsNoBlockTime() {
    let schedule = F.schedule(
      F.flight(F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.caracas)),
      kilometersPerHour: nil)
    #expect(schedule.legs[0].block == nil)
    #expect(schedule.stops[1].arrival == nil)
  }

  @Test func blockTimeIsCruiseAndAllowance() throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.caracas)), kilometersPerHour: 800...865,
      allowance: .seconds(900) ... .seconds(2700))
    let block = try #require(schedule.legs[0].block)
    let kilometers = schedule.legs[0].leg.distance.kilometers
    #expect(abs(block.cruise.lowerBound.inSeconds - kilometers / 865 * 3600) <= 0.5)
    #expect(abs(block.cruise.upperBound.inSeconds - kilometers / 800 * 3600) <= 0.5)
    #expect(block.total.lowerBound == block.cruise.lowerBound + .seconds(900))
    #expect(block.total.upperBound == block.cruise.upperBound + .seconds(2700))
  }

  @Test func whatIsStatedIsNotWorkedOut() throws {
    let schedule = F.schedule(
      F.flight(
        F.stop(F.moscow, departed: "2019-03-22T08:00Z"),
        F.stop(F.caracas, arrived: "2019-03-22T21:30Z")))
    #expect(schedule.stops[1].arrival?.value.basis == .stated)
    #expect(schedule.stops[1].arrival?.certainty == .reported)
    #expect(schedule.legs[0].elapsed == .seconds(48_600) ... .seconds(48_600))
  }

  @Test func beyondAStopOnlyWithATimeOnTheGround() throws {
    let flight = F.flight(
      F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.london), F.stop(F.caracas))
    let without = F.schedule(flight)
    #expect(without.stops[1].arrival != nil)
    #expect(without.stops[1].departure == nil)
    #expect(without.stops[2].arrival == nil)
    let with = F.schedule(flight, ground: .seconds(3600) ... .seconds(7200))
    let arrival = try #require(with.stops[1].arrival?.value.instants)
    let departure = try #require(with.stops[1].departure?.value)
    #expect(departure.basis == .arrivalAndGroundTime)
    #expect(departure.instants.lowerBound == arrival.lowerBound + 3600)
    #expect(departure.instants.upperBound == arrival.upperBound + 7200)
    #expect(with.stops[2].arrival?.certainty == .inferred)
    // And from the other end.
    let back = F.schedule(
      F.flight(
        F.stop(F.moscow), F.stop(F.london), F.stop(F.caracas, arrived: "2019-03-22T21:00Z")),
      ground: .seconds(3600) ... .seconds(7200))
    #expect(back.stops[1].arrival?.value.basis == .departureAndGroundTime)
    #expect(back.stops[0].departure?.certainty == .inferred)
  }

  @Test func disputedTimesKeepBothVersionsAndWhatFollowsSpansThem() throws {
    var flight = F.flight(F.stop(F.moscow), F.stop(F.caracas))
    flight.stops[0].departed = Claim(versions: [
      try #require(F.claim("2019-03-22T08:00Z", by: "a")),
      try #require(F.claim("2019-03-22T10:00Z", by: "b")),
    ])
    let schedule = F.schedule(flight)
    let departure = try #require(schedule.stops[0].departure)
    #expect(departure.certainty == .disputed)
    #expect(departure.sources == ["a"])
    #expect(departure.rivals.map(\.sources) == [["b"]])
    #expect(departure.rivals[0].value.instants.lowerBound == 1_553_248_800)
    let arrival = try #require(schedule.stops[1].arrival?.value.instants)
    #expect(abs(arrival.upperBound - arrival.lowerBound - 7200) < 1)
  }

  @Test func inThePolarNightEvenADateTellsTheLight() throws {
    let winter = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.longyearbyen, arrived: "2019-12-22")))
    let dark = try #require(winter.stops[1].arrival?.value.light)
    #expect(dark.sun?.kind == .staysDown)
    #expect(
      Wording.light(dark)
        == "no daylight, night to nautical twilight (the sun does not rise that day)")
    let summer = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.longyearbyen, arrived: "2019-06-22")))
    let light = try #require(summer.stops[1].arrival?.value.light)
    #expect(Wording.light(light) == "daylight at every hour (the sun does not set that day)")
    let hour = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.longyearbyen, arrived: "2019-06-22T23:00Z")))
    let midnight = try #require(hour.stops[1].arrival?.value.light)
    #expect(Wording.light(midnight) == "daylight (the sun does not set that day)")
  }

  /// Sunset at Maiquetía on 23 March 2019: 22:38:46 UTC (PyEphem 4.2.1), 18:39 local time.
  @Test(
    arguments: [
      ("2019-03-23T22:30Z", "daylight"), ("2019-03-23T22:45Z", "civil twilight at dusk"),
      ("2019-03-23T23:10Z", "nautical twilight at dusk"),
      ("2019-03-23T23:40Z", "astronomical twilight at dusk"), ("2019-03-24T03:00Z", "night"),
      ("2019-03-24T10:25Z", "civil twilight at dawn"),
    ])
  func lightOnArrival(_ time: String, _ words: String) throws {
    let schedule = F.schedule(F.flight(F.stop(F.moscow), F.stop(F.caracas, arrived: time)))
    let light = try #require(schedule.stops[1].arrival?.value.light)
    #expect(Wording.light(light) == words)
    #expect(Wording.sunTimes(light)?.hasSuffix("sunset 18:39") == true)
  }

  @Test func theLightIsKnownFrom1900To2100() throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.moscow), F.stop(F.caracas, arrived: "2150-03-23T12:00Z")))
    let light = try #require(schedule.stops[1].arrival?.value.light)
    #expect(light.knowledge == .outsideYears)
    #expect(light.stages.isEmpty)
  }

  @Test func withoutAZoneThereIsNoLocalTime() throws {
    let schedule = F.schedule(
      F.flight(F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.mid)))
    let arrival = try #require(schedule.stops[1].arrival?.value)
    #expect(Wording.local(arrival) == nil)
    #expect(Wording.utc(arrival) != nil)
    #expect(schedule.legs[0].dateLine == nil)
  }

  @Test(
    arguments: [
      ((2019, 3, 22), (2019, 3, 22), "22 March 2019"),
      ((2019, 3, 22), (2019, 3, 23), "22 or 23 March 2019"),
      ((2019, 3, 22), (2019, 3, 24), "22–24 March 2019"),
      ((2019, 3, 31), (2019, 4, 1), "31 March or 1 April 2019"),
      ((2019, 12, 30), (2020, 1, 1), "30 December 2019 to 1 January 2020"),
    ])
  func datesAsWords(_ first: (Int, Int, Int), _ last: (Int, Int, Int), _ words: String) throws {
    let start = try #require(CalendarDay(year: first.0, month: first.1, day: first.2))
    let end = try #require(CalendarDay(year: last.0, month: last.1, day: last.2))
    #expect(Wording.dates(start...end) == words)
  }

  @Test func aSpeedWithoutASourceIsTheDossiersOwn() {
    let words = Wording.blockBasis(
      CruiseSpeed(kilometersPerHour: 500...500, source: ""), ScheduleAssumptions())
    #expect(words.hasPrefix("500 km/h (the dossier's own figure) in still air"))
  }
}
