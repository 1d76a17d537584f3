public import Evidence

/// One figure of an aircraft as one source gives it; where sources differ, several stand side by
/// side.
public struct AircraftFigure<Value: Comparable & Hashable & Sendable>: Sendable, Hashable {
  /// The least the source gives; the same as `highest` where it gives one figure.
  public var lowest: Value
  public var highest: Value
  /// Whether the source says “at least” or “more than”: `highest` is then no limit.
  public var isOpenAbove: Bool
  /// Whether the source says “about”.
  public var isApproximate: Bool
  /// Who says so; empty for a plain figure of a dossier.
  public var sources: [AircraftSource]
  /// `nil` for a figure of a dossier, which has its own evidence.
  public var confidence: AircraftConfidence?
  public var note: String?
  /// Where a dossier states it without a source or a certainty; `nil` for any other figure.
  public var unsourcedAt: TextPosition?

  public init(
    lowest: Value, highest: Value, isOpenAbove: Bool = false, isApproximate: Bool = false,
    sources: [AircraftSource] = [], confidence: AircraftConfidence? = nil, note: String? = nil
  ) {
    self.lowest = lowest
    self.highest = highest
    self.isOpenAbove = isOpenAbove
    self.isApproximate = isApproximate
    self.sources = sources
    self.confidence = confidence
    self.note = note
  }

  /// A quantity as a figure; `nil` where it names no least, since nothing can be held against it.
  public init?(
    _ amount: Hedged<Value>, sources: [AircraftSource], confidence: AircraftConfidence? = nil,
    note: String? = nil
  ) {
    guard let low = amount.lowerFigure else { return nil }
    self.init(
      lowest: low, highest: amount.upperFigure ?? low, isOpenAbove: amount.upperFigure == nil,
      isApproximate: amount.isApproximate, sources: sources, confidence: confidence, note: note)
  }

  /// The figure in the form that wording takes.
  public var amount: Hedged<Value> {
    if isOpenAbove { return isApproximate ? .atLeastAbout(lowest) : .atLeast(lowest) }
    return switch (lowest == highest, isApproximate) {
    case (true, false): .exact(lowest)
    case (true, true): .about(lowest)
    case (false, false): .range(lowest, highest)
    case (false, true): .aboutRange(lowest, highest)
    }
  }
}

extension Sequence {
  /// From the least to the most that any of the figures names, whether or not that is open above;
  /// `nil` of none.
  func span<Value>() -> ClosedRange<Value>? where Element == AircraftFigure<Value> {
    reduce(nil) { span, figure in
      let low = span.map { Swift.min($0.lowerBound, figure.lowest) } ?? figure.lowest
      let high = span.map { Swift.max($0.upperBound, figure.highest) } ?? figure.highest
      return low...high
    }
  }

  /// Whether a source says that it is more than its figure, so that no most is known.
  func isOpenAbove<Value>() -> Bool where Element == AircraftFigure<Value> {
    contains(where: \.isOpenAbove)
  }
}
