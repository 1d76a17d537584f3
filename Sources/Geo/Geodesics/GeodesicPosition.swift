/// A point on a geodesic and the direction of travel there: the solution of the direct problem.
public struct GeodesicPosition: Sendable, Hashable {
  /// The point reached, longitude −180 to 180 degrees.
  public var coordinate: Coordinate
  /// Direction of travel there, clockwise from north, 0 to below 360 degrees.
  public var azimuth: Angle

  public init(coordinate: Coordinate, azimuth: Angle) {
    self.coordinate = coordinate
    self.azimuth = azimuth
  }
}
