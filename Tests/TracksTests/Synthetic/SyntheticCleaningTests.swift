import Foundation
import Testing
import Tracks

/// A hundred flights with known truth: what cleaning finds of what was put in, and what it takes that
/// it should not.
@Suite("Cleaning a hundred synthetic flights")
struct SyntheticCleaningTests {
  /// What came of the fixes of one kind.
  private struct Tally {
    var put = 0
    var found = 0
    var rate: Double { put == 0 ? 1 : Double(found) / Double(put) }
  }

  @Test func takesOutWhatWasPutInAndLittleElse() throws {
    let flights = try SyntheticFleet.flights.get()
    var tallies: [SyntheticFlight.Glitch: Tally] = [:]
    var good = Tally()
    var (moved, foundMoved) = (0, 0)
    for flight in flights {
      let cleaned = TrackCleaner().clean(flight.recording)
      #expect(cleaned.isTimed)
      #expect(cleaned.fixes.count + cleaned.rejected.count == cleaned.recordedCount)
      let touched = Set(cleaned.rejected.map(\.index)).union(cleaned.amended.map(\.index))
      for (index, entry) in flight.entries.enumerated() {
        let isTouched = touched.contains(index)
        if let glitch = entry.glitch {
          tallies[glitch, default: Tally()].put += 1
          tallies[glitch, default: Tally()].found += isTouched ? 1 : 0
        } else {
          good.put += 1
          good.found += isTouched ? 1 : 0
        }
      }
      moved += flight.moved
      foundMoved += cleaned.steps.first { $0.step == .order }?.moved ?? 0
    }
    // Measured: all but 7 of 130 near jumps and 1 of 96 signs of ground, and 7 of 97,691 good fixes
    // touched. The bounds leave room for other choices, and none for a step that fails.
    let bounds: [SyntheticFlight.Glitch: Double] = [
      .farJump: 0.99, .nearJump: 0.88, .spoofed: 0.99, .duplicate: 1, .stale: 0.99, .time: 0.98,
      .nullIsland: 1, .ground: 0.9, .altitude: 0.98,
    ]
    for glitch in SyntheticFlight.Glitch.allCases {
      let tally = tallies[glitch] ?? Tally()
      #expect(tally.put >= 80, "\(glitch)")
      #expect(tally.rate >= bounds[glitch] ?? 1, "\(glitch): \(tally.found) of \(tally.put)")
    }
    #expect(good.rate < 0.000_2, "\(good.found) of \(good.put)")
    #expect(moved > 80)
    #expect(Double(foundMoved) >= Double(moved) * 0.98, "\(foundMoved) of \(moved)")
    if ProcessInfo.processInfo.environment["FLIGHTPLOT_RATES"] != nil { report(tallies, good) }
  }

  /// For whoever changes a bound: `FLIGHTPLOT_RATES=1 swift test --filter SyntheticCleaning`.
  private func report(_ tallies: [SyntheticFlight.Glitch: Tally], _ good: Tally) {
    for glitch in SyntheticFlight.Glitch.allCases {
      print("\(glitch.rawValue): \(tallies[glitch]?.found ?? 0) of \(tallies[glitch]?.put ?? 0)")
    }
    print("good fixes touched: \(good.found) of \(good.put)")
  }
}
