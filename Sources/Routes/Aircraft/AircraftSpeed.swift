public import Geo

/// Cruise speeds of a type, for the time that a leg takes.
public struct AircraftSpeed: Sendable, Hashable {
  /// ICAO type designator; `nil` where the types of a family have several, or none is known.
  public var designator: String?
  /// Cruise speed, slowest to fastest that sources give.
  public var cruise: ClosedRange<Velocity>

  public init(designator: String? = nil, cruise: ClosedRange<Velocity>) {
    self.designator = designator
    self.cruise = cruise
  }

  /// The cruise speeds of `name`, however it is spelt (`An-124`, `Antonov An‑124 Ruslan`, `A124`);
  /// `nil` for a type without a sourced cruise speed. A family takes the span of its types.
  public static func find(
    _ name: String, in catalogue: AircraftCatalogue = .builtIn
  ) -> AircraftSpeed? {
    guard let match = catalogue.find(name), let cruise = match.cruise else { return nil }
    return AircraftSpeed(designator: match.designator, cruise: cruise)
  }

  /// Time for a distance at these speeds, slowest last.
  public func time(for distance: Length) -> ClosedRange<Duration> {
    let fastest = distance.meters / cruise.upperBound.metersPerSecond
    let slowest = distance.meters / cruise.lowerBound.metersPerSecond
    return .seconds(fastest.rounded()) ... .seconds(slowest.rounded())
  }
}
