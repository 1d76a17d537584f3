import Evidence
import Geo
import Testing

@testable import Routes

@Suite struct SpeedAssessmentTests {
  /// A leg of 4,000 km by an aircraft that cruises at 850–900 km/h: with 150 km/h of wind 3 h 49 min
  /// at the least, and with headwind and an hour on the ground 6 h 43 min at the most.
  private func assess(_ departed: String, _ arrived: String) throws -> SpeedAssessment? {
    let stops = [
      Sample.stop(0, departed: try ReportedTime(departed)),
      Sample.stop(4_000 / 111.319491, arrived: try ReportedTime(arrived)),
    ]
    let leg = Feasibility.assess(Sample.plan([Sample.flight(stops: stops)])).first
    return leg?.speed
  }

  @Test(
    arguments: [
      ("2019-03-23T10:00Z", "2019-03-23T13:45Z", .tooFast),
      ("2019-03-23T10:00Z", "2019-03-23T13:55Z", .possible),
      ("2019-03-23T10:00Z", "2019-03-23T16:40Z", .possible),
      ("2019-03-23T10:00Z", "2019-03-23T16:50Z", .tooSlow),
      ("2019-03-23T10:00Z", "2019-03-23T09:00Z", .arrivedBeforeDeparture),
      // Zones count: 13:00 at UTC−4 is 17:00.
      ("2019-03-23T10:00Z", "2019-03-23 13:00 -04:00", .tooSlow),
      // Dates only bound the time: a day may begin at UTC+14 and end at UTC−12.
      ("2019-03-23", "2019-03-23", .possible), ("2019-03-23", "2019-03-24", .possible),
      ("2019-03-23", "2019-03-26", .tooSlow), ("2019-03-23", "2019-03-20", .arrivedBeforeDeparture),
      ("2019-03", "2019-03", .possible), ("2019-12", "2020-02", .tooSlow),
    ] as [(String, String, SpeedAssessment.Verdict)])
  func verdicts(_ departed: String, _ arrived: String, _ verdict: SpeedAssessment.Verdict) throws {
    #expect(try assess(departed, arrived)?.verdict == verdict)
  }

  @Test func theSpeedImplied() throws {
    let speed = try #require(try assess("2019-03-23T10:00Z", "2019-03-23T15:00Z"))
    #expect(speed.isExact)
    #expect(abs((speed.slowest?.kilometersPerHour ?? 0) - 800) < 0.1)
    #expect(speed.slowest == speed.fastest)
    let dates = try #require(try assess("2019-03-23", "2019-03-23"))
    #expect(!dates.isExact && dates.fastest == nil)
    // 24 h and 26 h of time zones at the most: 4,000 km in 50 h.
    #expect(abs((dates.slowest?.kilometersPerHour ?? 0) - 80) < 0.1)
  }

  @Test func withoutBothTimesThereIsNone() throws {
    let stops = [Sample.stop(0), Sample.stop(30, arrived: try ReportedTime("2019-03-23"))]
    let legs = Feasibility.assess(Sample.plan([Sample.flight(stops: stops)]))
    #expect(legs.first?.speed == nil)
  }
}
