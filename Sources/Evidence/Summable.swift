/// A quantity that adds up and cannot be less than zero: a count, a mass.
public protocol Summable: Comparable, Sendable {
  static var zero: Self { get }
  static func + (a: Self, b: Self) -> Self
}

extension Double: Summable {}
extension Int: Summable {}
