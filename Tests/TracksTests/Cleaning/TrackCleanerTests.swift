import Geo
import Testing
import Tracks

@Suite("Cleaning as a whole")
struct TrackCleanerTests {
  private let flight = TrackBuilder.level(
    from: Coordinate(latitude: 48, longitude: 11), azimuth: 70, count: 200)

  @Test func leavesAGoodTrackAlone() {
    let cleaned = TrackCleaner().clean(TrackBuilder.track(flight))
    #expect(cleaned.fixes == flight)
    #expect(cleaned.rejected.isEmpty)
    #expect(cleaned.amended.isEmpty)
    #expect(cleaned.isTimed)
    #expect(cleaned.steps.map(\.step) == CleaningStep.allCases)
    #expect(cleaned.steps.allSatisfy { $0.count == 0 && $0.omission == nil })
  }

  @Test func keepsCountOfEverything() {
    var fixes = flight
    fixes[50] = TrackBuilder.displaced(fixes[50], azimuth: 10, kilometers: 300)
    fixes[120].pressureAltitude = Length(meters: 4_000)
    fixes.insert(fixes[80], at: 81)
    let cleaned = TrackCleaner().clean(TrackBuilder.track(fixes))
    #expect(cleaned.recordedCount == 201)
    #expect(cleaned.fixes.count == 199)
    #expect(cleaned.rejected.map(\.index) == [50, 81])
    #expect(cleaned.rejected.map(\.reason) == [.jumps, .duplicates])
    #expect(cleaned.rejected[0].fix == fixes[50])
    #expect(cleaned.amended.map(\.index) == [121])
    #expect(cleaned.amended.first?.part == .pressureAltitude)
    #expect(cleaned.amended.first?.fix.pressureAltitude == Length(meters: 4_000))
    #expect(cleaned.rejectedCounts.map(\.count) == [1, 1])
  }

  @Test(arguments: CleaningStep.allCases)
  func leavesOutWhatIsSwitchedOff(_ step: CleaningStep) {
    var fixes = flight
    fixes[20] = TrackBuilder.displaced(fixes[20], azimuth: 10, kilometers: 300)
    fixes[40].pressureAltitude = Length(meters: 4_000)
    fixes[60].isOnGround = true
    fixes[80] = Fix(time: fixes[80].time, latitude: 0, longitude: 0)
    fixes[100].time += 7_200
    (fixes[121].latitude, fixes[121].longitude) = (fixes[120].latitude, fixes[120].longitude)
    fixes.swapAt(140, 141)
    fixes.insert(fixes[160], at: 161)
    let all = TrackCleaner().clean(TrackBuilder.track(fixes))
    #expect(all.steps.allSatisfy { $0.count == 1 }, "\(all.steps)")
    var options = CleaningOptions.standard
    options.steps.remove(step)
    let cleaned = TrackCleaner(options).clean(TrackBuilder.track(fixes))
    let result = cleaned.steps.first { $0.step == step }
    #expect(result == CleaningResult(step, omission: .switchedOff))
    #expect(!cleaned.rejected.contains { $0.reason == step })
    #expect(!cleaned.amended.contains { $0.reason == step })
  }

  @Test func withoutStepsNothingChanges() {
    let fixes = Array(flight.reversed())
    let cleaned = TrackCleaner(.none).clean(TrackBuilder.track(fixes))
    #expect(cleaned.fixes == fixes)
    #expect(!cleaned.isTimed)
  }

  @Test func tracksWithoutTimesGoThrough() {
    var fixes = flight
    for index in fixes.indices { fixes[index].time = .nan }
    fixes[50] = TrackBuilder.displaced(fixes[50], azimuth: 10, kilometers: 300)
    fixes.insert(fixes[80], at: 81)
    let cleaned = TrackCleaner().clean(TrackBuilder.track(fixes))
    #expect(cleaned.fixes == fixes)
    #expect(!cleaned.isTimed)
    #expect(
      cleaned.steps.filter { $0.omission == .withoutTimes }.count == CleaningStep.allCases.count - 1
    )
  }

  @Test func callsignsKeepTheirFixes() {
    var fixes = flight
    fixes[0] = TrackBuilder.displaced(fixes[0], azimuth: 10, kilometers: 900)
    fixes[100] = TrackBuilder.displaced(fixes[100], azimuth: 10, kilometers: 900)
    let names = [
      RecordedCallsign("DLH1", firstFix: 0), RecordedCallsign("DLH2", firstFix: 100),
      RecordedCallsign("DLH3", firstFix: 150),
    ]
    let cleaned = TrackCleaner().clean(TrackBuilder.track(fixes, callsigns: names))
    #expect(cleaned.identity.callsigns.map(\.firstFix) == [0, 99, 148])
    #expect(cleaned.callsign(at: 98) == "DLH1")
    #expect(cleaned.callsign(at: 99) == "DLH2")
  }

  @Test func nothingGivesNothing() {
    let cleaned = TrackCleaner().clean(TrackBuilder.track([]))
    #expect(cleaned.fixes.isEmpty)
    #expect(!cleaned.isTimed)
  }

  /// Whatever it is given it ends, and every fix is either kept or rejected.
  @Test func answersToNoise() {
    var random = SeededRandom(seed: 5)
    for round in 0..<6 {
      let fixes = (0..<3_000).map { _ in
        var fix = Fix(
          time: round % 2 == 0 ? random.number(0...5e9) : random.number(1.7e9...1.70001e9),
          latitude: random.number(-90...90), longitude: random.number(-180...180))
        fix.pressureAltitudeMeters = Float(random.number(-5_000...50_000))
        fix.groundSpeedMetersPerSecond = random.chance(0.1) ? .nan : Float(random.number(0...1e9))
        if random.chance(0.1) { fix.isOnGround = random.chance(0.5) }
        return fix
      }
      let cleaned = TrackCleaner().clean(TrackBuilder.track(fixes))
      #expect(cleaned.fixes.count + cleaned.rejected.count == 3_000)
      #expect(cleaned.isTimed)
    }
  }
}
