/// What a load carried over a distance comes to, kept in kilogram metres.
public struct TransportWork: Sendable, Hashable, Comparable {
  public var kilogramMeters: Double

  public init(kilogramMeters: Double) { self.kilogramMeters = kilogramMeters }
  /// A tonne over a kilometre.
  public init(tonneKilometers: Double) { kilogramMeters = tonneKilometers * 1e6 }
  public init(_ mass: Mass, over distance: Length) {
    kilogramMeters = mass.kilograms * distance.meters
  }

  public var tonneKilometers: Double { kilogramMeters / 1e6 }
  /// A US short ton of 2,000 lb over a statute mile of 1,609.344 m, as US statistics count.
  public var tonMiles: Double { kilogramMeters / (2000 * 0.45359237 * 1609.344) }

  public static func < (a: TransportWork, b: TransportWork) -> Bool {
    a.kilogramMeters < b.kilogramMeters
  }
  public static func + (a: TransportWork, b: TransportWork) -> TransportWork {
    TransportWork(kilogramMeters: a.kilogramMeters + b.kilogramMeters)
  }
}
