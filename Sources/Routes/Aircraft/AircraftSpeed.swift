public import Geo

/// Cruise speeds of a few types, for the time that a leg takes.
public struct AircraftSpeed: Sendable, Hashable {
  /// ICAO type designator.
  public var designator: String
  /// Cruise speed, slowest to fastest that sources give, in km/h.
  public var kilometersPerHour: ClosedRange<Double>
  /// Where the figures come from, in words that can stand on a page.
  public var source: String

  /// What `name` is called in the table, however it is spelt (`An-124`, `Antonov An‑124 Ruslan`,
  /// `A124`); `nil` for a type without a sourced cruise speed.
  public static func find(_ name: String) -> AircraftSpeed? {
    let key = AircraftName.folded(name)
    return table.first { row in row.names.contains(key) }
      .map { AircraftSpeed(designator: $0.designator, kilometersPerHour: $0.speed, source: source) }
  }

  /// Time for a distance at these speeds, slowest last.
  public func time(for distance: Length) -> ClosedRange<Duration> {
    let fastest = distance.kilometers / kilometersPerHour.upperBound
    let slowest = distance.kilometers / kilometersPerHour.lowerBound
    return .seconds((fastest * 3600).rounded()) ... .seconds((slowest * 3600).rounded())
  }

  static let source = "facts gathered for the project, not a manufacturer's sheet"

  /// Figures as gathered; types whose cruise speed is known by memory, by Mach number or as a
  /// maximum only are left out. An Il-76 without its variant takes the span of its variants.
  private static let table: [(designator: String, speed: ClosedRange<Double>, names: [String])] = [
    ("A124", 800...865, ["a124", "an124", "an124100", "an124100m150", "ruslan", "an124ruslan"]),
    ("IL76", 780...850, ["il76md90a", "il476"]),
    ("IL76", 770...800, ["il76td", "il76td90vd"]),
    ("IL76", 770...850, ["il76", "il76md"]),
    ("T160", 850...850, ["t160", "tu160", "tu160m"]),
    ("C17", 830...830, ["c17", "c17a", "c17globemaster", "globemasteriii", "c17globemasteriii"]),
    ("C5M", 834...834, ["c5m", "c5msupergalaxy", "supergalaxy"]),
    ("C30J", 628...645, ["c30j", "c130j", "c130j30", "c130jsuperhercules", "superhercules"]),
  ]
}
