public import Evidence
public import Geo

/// A part of a leg between two of its stops that follow one another, taken along the geodesic of
/// WGS 84.
public struct LegSection: Sendable, Hashable {
  public var origin: Stop
  public var destination: Stop
  public var distance: Length
  /// Azimuth at the origin, clockwise from north, 0 ≤ a < 360.
  public var initialAzimuth: Angle
  /// Azimuth of travel at the destination, clockwise from north, 0 ≤ a < 360.
  public var finalAzimuth: Angle
  /// By the rule of `Leg.certainty(from:to:)`; `nil` on a map without a dossier.
  public var certainty: Certainty?

  /// Measures the section.
  public init(from origin: Stop, to destination: Stop) {
    let segment = Geodesic.inverse(
      from: origin.place.coordinate, to: destination.place.coordinate)
    self.origin = origin
    self.destination = destination
    distance = segment.distance
    initialAzimuth = segment.initialAzimuth
    finalAzimuth = segment.finalAzimuth
    certainty = Leg.certainty(from: origin, to: destination)
  }

  /// Whether the two ends are the same place for a flight: nearer than 1 m.
  public var isStanding: Bool { distance.meters < 1 }

  /// The sections between stops, one fewer than those.
  static func sections(through stops: [Stop]) -> [LegSection] {
    zip(stops, stops.dropFirst()).map { LegSection(from: $0, to: $1) }
  }

  /// The point so far along.
  func point(at distance: Length) -> Coordinate {
    GeodesicLine(from: origin.place.coordinate, to: destination.place.coordinate)
      .position(at: distance).coordinate
  }
}
