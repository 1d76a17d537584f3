/// A mass, kept in kilograms.
public struct Mass: Sendable, Hashable, Comparable {
  public var kilograms: Double

  public init(kilograms: Double) { self.kilograms = kilograms }
  public init(tonnes: Double) { kilograms = tonnes * 1000 }
  /// International avoirdupois pounds of 0.45359237 kg exactly.
  public init(pounds: Double) { kilograms = pounds * 0.45359237 }
  /// US short tons of 2,000 lb.
  public init(shortTons: Double) { self.init(pounds: shortTons * 2000) }

  public var tonnes: Double { kilograms / 1000 }
  public var pounds: Double { kilograms / 0.45359237 }
  /// US short tons of 2,000 lb.
  public var shortTons: Double { pounds / 2000 }

  public static func < (a: Mass, b: Mass) -> Bool { a.kilograms < b.kilograms }
  public static func + (a: Mass, b: Mass) -> Mass { Mass(kilograms: a.kilograms + b.kilograms) }
  public static func - (a: Mass, b: Mass) -> Mass { Mass(kilograms: a.kilograms - b.kilograms) }
}
