/// How well a fact is known.
///
/// For comparing, the order from best to worst is confirmed, reported, inferred, unstated, disputed:
/// a line between a place that is reported and one that is disputed is itself disputed.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
  /// Seen by a named eyewitness, or recorded.
  case confirmed
  /// Said by at least one source.
  case reported
  /// Worked out by the author of the dossier.
  case inferred
  /// Sources differ.
  case disputed
  /// Plain in the dossier, without a source.
  case unstated

  private var doubt: Int {
    switch self {
    case .confirmed: 0
    case .reported: 1
    case .inferred: 2
    case .unstated: 3
    case .disputed: 4
    }
  }

  /// The less certain of two: what depends on both is known no better than the worse known.
  public static func weaker(of a: Certainty, _ b: Certainty) -> Certainty {
    a.doubt >= b.doubt ? a : b
  }

  /// The more certain of two: what two sources say alike is known as well as the better one knows.
  public static func stronger(of a: Certainty, _ b: Certainty) -> Certainty {
    a.doubt <= b.doubt ? a : b
  }

  /// The least certain of all; `nil` of none.
  public static func weakest(of all: some Sequence<Certainty>) -> Certainty? {
    all.reduce(nil) { worst, next in worst.map { weaker(of: $0, next) } ?? next }
  }
}
