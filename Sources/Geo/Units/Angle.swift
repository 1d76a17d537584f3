/// An angle, kept in degrees.
public struct Angle: Sendable, Hashable, Comparable {
  public var degrees: Double

  public init(degrees: Double) { self.degrees = degrees }
  public init(radians: Double) { degrees = radians * 180 / .pi }

  public var radians: Double { degrees * .pi / 180 }

  public static func < (a: Angle, b: Angle) -> Bool { a.degrees < b.degrees }
}
