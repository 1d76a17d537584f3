import Geo

/// The cruise speed that block times are worked out with, and where it comes from.
public struct CruiseSpeed: Sendable, Hashable {
  /// Slowest to fastest, in km/h.
  public var kilometersPerHour: ClosedRange<Double>
  /// Where the figures come from, in words that can stand on a page.
  public var source: String

  public init(kilometersPerHour: ClosedRange<Double>, source: String) {
    self.kilometersPerHour = kilometersPerHour
    self.source = source
  }

  public init(_ speed: AircraftSpeed) {
    self.init(kilometersPerHour: speed.kilometersPerHour, source: speed.source)
  }

  /// The sourced cruise speed of a flight's type, over all versions where the type is disputed;
  /// `nil` where one of them has none.
  ///
  /// - Parameter catalogue: with the plan's own types, as `AircraftCatalogue(own:)` gives it.
  public init?(of flight: PlannedFlight, in catalogue: AircraftCatalogue = .builtIn) {
    guard let claim = flight.aircraft else { return nil }
    let speeds = claim.versions.map { AircraftSpeed.find($0.value, in: catalogue) }
    let known = speeds.compactMap { $0 }
    guard known.count == speeds.count, let low = known.map(\.kilometersPerHour.lowerBound).min(),
      let high = known.map(\.kilometersPerHour.upperBound).max()
    else { return nil }
    self.init(
      kilometersPerHour: low...high,
      source: known.map(\.source).inOrderOfFirstMention.joined(separator: "; "))
  }

  /// Time for a distance in seconds, fastest first.
  public func seconds(for distance: Length) -> ClosedRange<Double> {
    let fast = distance.kilometers / kilometersPerHour.upperBound * 3600
    return fast...distance.kilometers / kilometersPerHour.lowerBound * 3600
  }
}
