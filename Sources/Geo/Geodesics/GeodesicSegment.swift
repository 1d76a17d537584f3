/// The solution of the inverse geodesic problem: how far apart two points are and which way one
/// leaves and arrives.
public struct GeodesicSegment: Sendable, Hashable {
  /// Length of the shortest path on the ellipsoid.
  public var distance: Length
  /// Direction of travel at the start, clockwise from north, 0 to below 360 degrees.
  public var initialAzimuth: Angle
  /// Direction of travel at the end, clockwise from north, 0 to below 360 degrees.
  public var finalAzimuth: Angle

  public init(distance: Length, initialAzimuth: Angle, finalAzimuth: Angle) {
    self.distance = distance
    self.initialAzimuth = initialAzimuth
    self.finalAzimuth = finalAzimuth
  }
}
