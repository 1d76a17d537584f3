public import Geo

/// Cruise speeds of a type, for the time that a leg takes.
public struct AircraftSpeed: Sendable, Hashable {
  /// ICAO type designator; `nil` where the types of a family have several, or none is known.
  public var designator: String?
  /// Cruise speed, slowest to fastest that sources give.
  public var cruise: ClosedRange<Velocity>
  /// Who gives it, in words that can stand on a page.
  public var source: String

  public init(designator: String? = nil, cruise: ClosedRange<Velocity>, source: String) {
    self.designator = designator
    self.cruise = cruise
    self.source = source
  }

  /// The cruise speeds in km/h.
  public var kilometersPerHour: ClosedRange<Double> {
    cruise.lowerBound.kilometersPerHour...cruise.upperBound.kilometersPerHour
  }

  /// The cruise speeds of `name`, however it is spelt (`An-124`, `Antonov An‑124 Ruslan`, `A124`);
  /// `nil` for a type without a sourced cruise speed. A family takes the span of its types.
  public static func find(
    _ name: String, in catalogue: AircraftCatalogue = .builtIn
  ) -> AircraftSpeed? {
    guard let match = catalogue.find(name), let cruise = match.cruise else { return nil }
    let sources = match.types.flatMap(\.cruise).flatMap(\.sources).map(\.title)
    return AircraftSpeed(
      designator: match.designator, cruise: cruise,
      source: sources.inOrderOfFirstMention.joined(separator: "; "))
  }

  /// Time for a distance at these speeds, slowest last.
  public func time(for distance: Length) -> ClosedRange<Duration> {
    let fastest = distance.meters / cruise.upperBound.metersPerSecond
    let slowest = distance.meters / cruise.lowerBound.metersPerSecond
    return .seconds(fastest.rounded()) ... .seconds(slowest.rounded())
  }
}
