/// A speed, kept in metres per second.
public struct Velocity: Sendable, Hashable, Comparable {
  public var metersPerSecond: Double

  public init(metersPerSecond: Double) { self.metersPerSecond = metersPerSecond }
  public init(kilometersPerHour: Double) { metersPerSecond = kilometersPerHour / 3.6 }
  /// International nautical miles of 1,852 m an hour.
  public init(knots: Double) { metersPerSecond = knots * 1852 / 3600 }
  /// Statute miles of 1,609.344 m an hour.
  public init(milesPerHour: Double) { metersPerSecond = milesPerHour * 1609.344 / 3600 }

  public var kilometersPerHour: Double { metersPerSecond * 3.6 }
  public var knots: Double { metersPerSecond * 3600 / 1852 }

  public static func < (a: Velocity, b: Velocity) -> Bool {
    a.metersPerSecond < b.metersPerSecond
  }
}
