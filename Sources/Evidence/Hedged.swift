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
}

extension Hedged: Equatable where Value: Equatable {}
extension Hedged: Hashable where Value: Hashable {}
