import Geo
import Tracks

/// A made-up recording of which everything is known.
struct SyntheticFlight {
  /// What was put into a fix that does not belong there.
  enum Glitch: String, CaseIterable {
    case farJump, nearJump, spoofed, duplicate, stale, time, nullIsland, ground, altitude
  }

  /// A fix as recorded, with what is wrong with it.
  struct Entry {
    var fix: Fix
    var glitch: Glitch?
  }

  /// A leg as it was flown.
  struct Leg {
    var origin: Place
    var destination: Place
    /// Seconds since 1970.
    var takeOff: Double
    var landing: Double
    var holdingTurns: Int
    /// Whether the receivers see it at the airports, down to the ground.
    var departureIsCovered: Bool
    var arrivalIsCovered: Bool
  }

  /// A silence in flight.
  struct Gap {
    var start: Double
    var end: Double
  }

  var entries: [Entry] = []
  var legs: [Leg] = []
  var gaps: [Gap] = []
  /// Fixes that were moved within the file.
  var moved = 0
  /// The greatest height flown, as pressure altitude.
  var highest = 0.0

  var recording: RecordedTrack {
    RecordedTrack(
      identity: TrackIdentity(address: AircraftAddress(0xABCDEF)), fixes: entries.map(\.fix),
      source: TrackSource(
        file: "synthetic.csv", sha256: String(repeating: "0", count: 64), format: .openSkyCSV))
  }
}
