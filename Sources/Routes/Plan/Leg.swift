public import Evidence
public import Geo

/// The flight from one landing to the next, taken along geodesics of WGS 84: one, or several that
/// meet in the waypoints it is said to have passed.
public struct Leg: Sendable, Hashable {
  public var origin: Stop
  public var destination: Stop
  /// Passed in this order between the two.
  public var waypoints: [Stop]
  /// Of all sections.
  public var distance: Length
  /// Azimuth at the origin, clockwise from north, 0 ≤ a < 360.
  public var initialAzimuth: Angle
  /// Azimuth of travel at the destination, clockwise from north, 0 ≤ a < 360.
  public var finalAzimuth: Angle
  /// Halfway along the sections.
  public var midpoint: Coordinate
  /// By the rule of `certainty(from:to:)`, between every two of its stops that follow one another, the
  /// weakest of them; `nil` on a map without a dossier.
  public var certainty: Certainty?
  /// The same leg to and from the other places that sources give for its ends; empty unless an end
  /// has rivals. See `versions(from:to:)`.
  public var versions: [Leg] = []

  public init(
    origin: Stop, destination: Stop, distance: Length, initialAzimuth: Angle, finalAzimuth: Angle,
    midpoint: Coordinate, certainty: Certainty? = nil,
    waypoints: [Stop] = []
  ) {
    self.origin = origin
    self.destination = destination
    self.waypoints = waypoints
    self.distance = distance
    self.initialAzimuth = initialAzimuth
    self.finalAzimuth = finalAzimuth
    self.midpoint = midpoint
    self.certainty = certainty
  }
}
