/// A position on the WGS 84 ellipsoid.
public struct Coordinate: Sendable, Hashable {
  /// Geodetic latitude in degrees, north positive, −90 to 90.
  public var latitude: Double
  /// Longitude in degrees, east positive; normally −180 to 180, unnormalised where a shape needs it.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
