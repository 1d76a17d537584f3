/// Whether a load or a number of people is within what a type takes.
public struct LimitAssessment: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
    /// The most that was claimed is within the least that sources give.
    case within
    /// It depends on which figure is right, or on how a shared load was split.
    case mayExceed = "may exceed"
    /// The least that was claimed is beyond the most that sources give.
    case exceeds
    /// Nothing is claimed, or no source gives a limit.
    case noFigure = "no figure"
  }

  public var verdict: Verdict
  /// From the least to the most that was claimed, in kilograms or people; `nil` for an open end.
  public var lowest: Double
  public var highest: Double?
  /// From the least to the most that sources give, in the same unit.
  public var limit: ClosedRange<Double>?
  /// Whether a source says that the limit is more than the figure it names.
  public var isLimitOpen: Bool
  /// Whether the claim is above the limit, but approximate and so near it that it may be within.
  public var isAboutLimit: Bool

  /// How far beyond a limit an approximate claim may be and still be within it: an assumption.
  public static let tolerance = 0.1

  /// - Parameter isApproximate: whether the claim is in round words, as `about 190` is.
  public init(
    lowest: Double, highest: Double?, limit: ClosedRange<Double>?, isClaimed: Bool,
    isLimitOpen: Bool = false, isApproximate: Bool = false
  ) {
    self.lowest = lowest
    self.highest = highest
    self.limit = limit
    self.isLimitOpen = limit != nil && isLimitOpen
    isAboutLimit = false
    guard let limit, isClaimed else {
      verdict = .noFigure
      return
    }
    if lowest > limit.upperBound {
      isAboutLimit =
        isApproximate && !isLimitOpen && lowest <= limit.upperBound * (1 + Self.tolerance)
      verdict = isLimitOpen || isAboutLimit ? .mayExceed : .exceeds
    } else if let highest, highest <= limit.lowerBound {
      verdict = .within
    } else {
      verdict = .mayExceed
    }
  }
}
