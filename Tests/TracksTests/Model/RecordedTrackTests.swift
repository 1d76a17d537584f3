import Testing
import Tracks

@Suite("A recorded track")
struct RecordedTrackTests {
  private let source = TrackSource(file: "night.csv", sha256: "", format: .csv)

  private func track(_ identity: TrackIdentity) -> RecordedTrack {
    RecordedTrack(
      identity: identity,
      fixes: (0..<4).map { Fix(time: Double($0), latitude: 1, longitude: Double($0)) },
      source: source)
  }

  @Test func bearsTheCallsignThatHoldsAtAFix() {
    let track = track(
      TrackIdentity(callsigns: [
        RecordedCallsign("DAL1812", firstFix: 1), RecordedCallsign("DAL2927", firstFix: 3),
      ]))
    #expect((0..<4).map(track.callsign(at:)) == [nil, "DAL1812", "DAL1812", "DAL2927"])
  }

  @Test func isCalledByWhatTheFileSaysOfIt() {
    #expect(track(TrackIdentity()).title == "night.csv")
    #expect(track(TrackIdentity(address: AircraftAddress(0xAC671B))).title == "ac671b")
    #expect(track(TrackIdentity(registration: "N899DN", name: "x")).title == "N899DN")
    let called = [RecordedCallsign("DAL1812", firstFix: 0)]
    #expect(track(TrackIdentity(registration: "N899DN", callsigns: called)).title == "DAL1812")
  }

  @Test func countsWhatWasSkippedForAnyReason() {
    let summary = ReadingSummary(
      source: source, recordCount: 10, fixCount: 5,
      skipped: [
        SkippedRecords(.badTime, count: 2, first: .line(3)),
        SkippedRecords(.noPosition, count: 3, first: .line(5)),
      ])
    #expect(summary.skippedCount == 5)
    #expect("\(summary.skipped[0].first)" == "line 3")
  }
}
