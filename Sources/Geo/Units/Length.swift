/// A length, kept in metres.
public struct Length: Sendable, Hashable, Comparable {
  public var meters: Double

  public init(meters: Double) { self.meters = meters }
  public init(kilometers: Double) { meters = kilometers * 1000 }
  /// International nautical miles of 1,852 m (BIPM, The International System of Units).
  public init(nauticalMiles: Double) { meters = nauticalMiles * 1852 }
  /// International feet of 0.3048 m.
  public init(feet: Double) { meters = feet * 0.3048 }

  public var kilometers: Double { meters / 1000 }
  public var nauticalMiles: Double { meters / 1852 }
  /// Statute miles of 1,609.344 m.
  public var miles: Double { meters / 1609.344 }
  public var feet: Double { meters / 0.3048 }

  public static func < (a: Length, b: Length) -> Bool { a.meters < b.meters }
  public static func + (a: Length, b: Length) -> Length { Length(meters: a.meters + b.meters) }
}
