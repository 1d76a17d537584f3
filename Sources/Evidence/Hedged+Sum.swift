/// Sums of hedged quantities.
///
/// A hedged quantity is a lower figure, an upper figure or none, and whether the figures are only
/// approximate. Figures add, an open end stays open, an approximation stays one. So the order of
/// adding does not matter, and a hedge never vanishes:
///
/// | +          | exact b       | about b       | at least b       | up to b            | c–d               |
/// |------------|---------------|---------------|------------------|--------------------|-------------------|
/// | exact a    | a+b           | about a+b     | at least a+b     | a–(a+b)            | (a+c)–(a+d)       |
/// | about a    | about a+b     | about a+b     | at least about a+b | about a–(a+b)    | about (a+c)–(a+d) |
/// | at least a | at least a+b  | at least about a+b | at least a+b | at least a        | at least a+c      |
/// | up to a    | b–(a+b)       | about b–(a+b) | at least b       | up to a+b          | c–(a+d)           |
///
/// `up to` counts from zero: a load is never negative.
extension Hedged where Value: Summable {
  /// A quantity by its bounds, in the plainest case that says the same.
  ///
  /// - Parameter upper: `nil` where it is open above.
  public init(lower: Value, upper: Value?, isApproximate: Bool) {
    guard let upper else {
      self = isApproximate ? .atLeastAbout(lower) : .atLeast(lower)
      return
    }
    if lower == upper {
      self = isApproximate ? .about(lower) : .exact(lower)
    } else if isApproximate {
      self = .aboutRange(lower, upper)
    } else {
      self = lower == .zero ? .upTo(upper) : .range(lower, upper)
    }
  }

  /// The least it can be; zero where it names no least.
  public var lower: Value { lowerFigure ?? .zero }

  public static func + (a: Hedged, b: Hedged) -> Hedged {
    let upper = a.upperFigure.flatMap { high in b.upperFigure.map { high + $0 } }
    return Hedged(
      lower: a.lower + b.lower, upper: upper, isApproximate: a.isApproximate || b.isApproximate)
  }

  /// All of them together; `nil` of none.
  public static func sum(of all: some Sequence<Hedged>) -> Hedged? {
    all.reduce(nil) { total, next in total.map { $0 + next } ?? next }
  }

  /// The narrowest quantity that holds whatever either may be: what can be said when it is open
  /// which of the two is right.
  public func hull(with other: Hedged) -> Hedged {
    if self == other { return self }
    let upper = upperFigure.flatMap { high in other.upperFigure.map { Swift.max(high, $0) } }
    return Hedged(
      lower: Swift.min(lower, other.lower), upper: upper,
      isApproximate: isApproximate || other.isApproximate)
  }

  /// Whether one true figure could satisfy both, taking approximate figures at their word.
  public func isCompatible(with other: Hedged) -> Bool {
    if let high = upperFigure, high < other.lower { return false }
    if let high = other.upperFigure, high < lower { return false }
    return true
  }
}
