/// A quantity with the doubt that its source put into words.
public enum Hedged<Value: Comparable & Sendable>: Sendable {
  case exact(Value)
  /// `about 100`, `~100`.
  case about(Value)
  /// `at least 99`.
  case atLeast(Value)
  /// `up to 50`.
  case upTo(Value)
  /// `30–40`: lower bound, then upper.
  case range(Value, Value)
  /// `at least about 100`: a lower bound that is itself no exact figure.
  case atLeastAbout(Value)
  /// `about 30–40`: bounds that are themselves no exact figures, lower then upper.
  case aboutRange(Value, Value)
}

extension Hedged: Equatable where Value: Equatable {}
extension Hedged: Hashable where Value: Hashable {}

extension Hedged {
  /// The same hedge on a quantity worked out from this one; `transform` must keep order.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Hedged<Other> {
    switch self {
    case .exact(let value): .exact(try transform(value))
    case .about(let value): .about(try transform(value))
    case .atLeast(let value): .atLeast(try transform(value))
    case .upTo(let value): .upTo(try transform(value))
    case .range(let low, let high): .range(try transform(low), try transform(high))
    case .atLeastAbout(let value): .atLeastAbout(try transform(value))
    case .aboutRange(let low, let high): .aboutRange(try transform(low), try transform(high))
    }
  }

  /// Whether the figures themselves are approximate.
  public var isApproximate: Bool {
    switch self {
    case .about, .atLeastAbout, .aboutRange: true
    case .exact, .atLeast, .upTo, .range: false
    }
  }

  /// Whether nothing at all is left open.
  public var isExact: Bool {
    if case .exact = self { true } else { false }
  }

  /// The most it says; `nil` where it is open above.
  public var upperFigure: Value? {
    switch self {
    case .exact(let value), .about(let value), .upTo(let value): value
    case .range(_, let high), .aboutRange(_, let high): high
    case .atLeast, .atLeastAbout: nil
    }
  }

  /// The least it says in figures; `nil` where it names none.
  public var lowerFigure: Value? {
    switch self {
    case .exact(let value), .about(let value), .atLeast(let value), .atLeastAbout(let value): value
    case .range(let low, _), .aboutRange(let low, _): low
    case .upTo: nil
    }
  }
}
