/// A step of cleaning. They are done in the order in which they stand here.
///
/// The raw values are what a command line and a dossier name them by.
public enum CleaningStep: String, Sendable, Hashable, CaseIterable {
  /// Positions at 0° N 0° E, which stand for “no position”.
  case nullIsland = "null-island"
  /// Times that belong elsewhere: years off, or hours off among fixes that fit each other.
  case times
  /// Fixes that stand in the file in another order than that of their times. None is removed.
  case order
  /// The same position at the same time again.
  case duplicates
  /// A position held and repeated while the aircraft flew on.
  case stale
  /// Positions that no aircraft could have reached: spoofing and faults of receivers.
  case jumps
  /// The word “on the ground” of an aircraft in flight. The position stays, the word goes.
  case ground
  /// Heights that no aircraft could have reached. The position stays, the height goes.
  case altitude

  /// What it takes out, in words that stand before a count: `3 jumps no aircraft can make`.
  public var words: String {
    switch self {
    case .nullIsland: "positions at 0° N 0° E"
    case .times: "times that cannot be right"
    case .order: "fixes put in order of their times"
    case .duplicates: "fixes recorded twice"
    case .stale: "positions repeated while the aircraft flew on"
    case .jumps: "positions no aircraft could have reached"
    case .ground: "signs of ground while in flight"
    case .altitude: "heights no aircraft could have reached"
    }
  }
}
