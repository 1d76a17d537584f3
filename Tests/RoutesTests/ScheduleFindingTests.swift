import Evidence
import Geo
import Routes
import Testing

@Suite struct ScheduleFindingTests {
  typealias F = ScheduleFixture

  private func kinds(_ flight: PlannedFlight) -> [ScheduleFinding.Kind] {
    F.schedule(flight).findings.map(\.kind)
  }

  @Test(
    "An arrival before its departure, by instants and by dates",
    arguments: [
      ("2019-03-22T08:00Z", "2019-03-22T07:59Z", true),
      ("2019-03-22T08:00Z", "2019-03-22T08:00Z", false),
      ("2019-03-25", "2019-03-23", true),
      // Moscow's 24th begins while it is the 23rd in Caracas.
      ("2019-03-24", "2019-03-23", false),
      ("2019-03-23", "2019-03-23", false),
      // The 23rd ends in Caracas at 04:00 UTC on the 24th.
      ("2019-03-24T03:00Z", "2019-03-23", false),
      ("2019-03-24T05:00Z", "2019-03-23", true),
      ("2019-04", "2019-03-30", true),
      ("2019-03", "2019-03-30", false),
      ("2019-04", "2019-02", true),
    ])
  func arrivals(_ departed: String, _ arrived: String, _ isWrong: Bool) {
    let flight = F.flight(
      F.stop(F.moscow, departed: departed), F.stop(F.caracas, arrived: arrived))
    #expect(kinds(flight) == (isWrong ? [.arrivalBeforeDeparture] : []))
  }

  /// Tokyo's 24th begins at 15:00 UTC on the 23rd; Honolulu's 23rd ends at 10:00 UTC on the 24th,
  /// its 22nd at 10:00 UTC on the 23rd.
  @Test func overTheDateLineTheDateBeforeIsNotBefore() {
    func flight(_ arrived: String) -> PlannedFlight {
      F.flight(
        F.stop(F.tokyo, departed: "2019-03-24"), F.stop(F.honolulu, arrived: arrived))
    }
    #expect(kinds(flight("2019-03-23")).isEmpty)
    #expect(kinds(flight("2019-03-22")) == [.arrivalBeforeDeparture])
  }

  @Test func withoutAZoneOnlyWhatIsWrongInEveryZone() {
    func flight(_ arrived: String) -> PlannedFlight {
      F.flight(F.stop(F.moscow, departed: "2019-03-24"), F.stop(F.mid, arrived: arrived))
    }
    // Moscow's 24th begins at 21:00 UTC on the 23rd, when it is still the 23rd in Honolulu.
    #expect(kinds(flight("2019-03-23")).isEmpty)
    #expect(kinds(flight("2019-03-22")) == [.arrivalBeforeDeparture])
  }

  @Test func aStopLeftBeforeItIsReached() throws {
    let flight = F.flight(
      F.stop(F.moscow),
      F.stop(F.london, arrived: "2019-03-22T08:00Z", departed: "2019-03-22T07:00Z"),
      F.stop(F.caracas))
    let findings = F.schedule(flight).findings
    #expect(findings.map(\.kind) == [.departureBeforeArrival])
    #expect(findings[0].event.stop == 1 && !findings[0].event.isArrival)
    #expect(
      Wording.finding(findings[0], in: flight)
        == "the departure from London (22 March 2019, 07:00 UTC) lies before the arrival at London "
        + "(22 March 2019, 08:00 UTC)")
  }

  @Test func timesOfStopsFarApartAreComparedToo() {
    let flight = F.flight(
      F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.london),
      F.stop(F.caracas, arrived: "2019-03-21"))
    #expect(kinds(flight) == [.outOfOrder])
    // Through a date that both could fall on.
    let through = F.flight(
      F.stop(F.moscow, departed: "2019-03-22T12:00Z"), F.stop(F.london, arrived: "2019-03-22"),
      F.stop(F.caracas, arrived: "2019-03-22T10:00Z"))
    #expect(kinds(through) == [.outOfOrder])
  }

  @Test func ofDisputedTimesItSaysWhetherAllAreWrong() throws {
    var flight = F.flight(
      F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.caracas))
    flight.stops[1].arrived = Claim(versions: [
      try #require(F.claim("2019-03-22T20:00Z", by: "a")),
      try #require(F.claim("2019-03-22T06:00Z", by: "b")),
    ])
    let findings = F.schedule(flight).findings
    #expect(findings.map(\.kind) == [.arrivalBeforeDeparture])
    #expect(!findings[0].isOfAllVersions)
    flight.stops[1].arrived?.value = .instant(unixSeconds: 0, offsetSeconds: 0)
    #expect(F.schedule(flight).findings.first?.isOfAllVersions == true)
  }

  @Test(
    "A stated offset that the place's clock did not have",
    arguments: [
      ("2019-03-23 10:30 -04:00", nil), ("2019-03-23 14:30Z", nil),
      ("2019-03-23 10:30 -04:30", -16_200), ("2019-03-23 17:30 +03:00", 10_800),
      // UTC−4:30 was Venezuela's until 1 May 2016.
      ("2016-04-30 10:30 -04:30", nil),
    ] as [(String, Int?)])
  func offsets(_ time: String, _ stated: Int?) {
    let flight = F.flight(F.stop(F.moscow), F.stop(F.caracas, arrived: time))
    #expect(
      kinds(flight)
        == (stated.map { [.offsetDiffers(statedSeconds: $0, localSeconds: -14_400)] } ?? []))
  }

  @Test func aDateThatTheCalendarLeftOut() throws {
    let flight = F.flight(F.stop(F.moscow), F.stop(F.apia, arrived: "2011-12-30"))
    let schedule = F.schedule(flight)
    #expect(schedule.findings.map(\.kind) == [.dateNeverWas])
    #expect(schedule.stops[1].arrival == nil)
    #expect(
      Wording.finding(schedule.findings[0], in: flight)
        == "the arrival at Apia (30 December 2011) falls on a date that the calendar there left out"
    )
  }

  @Test func aSoundFlightHasNone() {
    let flight = F.flight(
      F.stop(F.moscow, departed: "2019-03-22"),
      F.stop(F.london, arrived: "2019-03-22", departed: "2019-03-23 06:00 Europe/London"),
      F.stop(F.caracas, arrived: "2019-03-23 12:00 -04:00"))
    #expect(kinds(flight).isEmpty)
  }
}
