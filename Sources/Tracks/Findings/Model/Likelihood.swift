/// How far something that was worked out from a recording is borne out by it.
public enum Likelihood: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing in the recording speaks for one answer.
  case unknown
  /// The recording allows it, and other answers as well.
  case possible
  /// The recording does not show it, and what it shows speaks for it.
  case probable
  /// The recording shows it.
  case certain

  public static func < (a: Likelihood, b: Likelihood) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .unknown: 0
    case .possible: 1
    case .probable: 2
    case .certain: 3
    }
  }
}
