/// A piece of land of its own at the finest scale, found by a point on it.
public struct Island: Sendable, Hashable {
  /// Code of the country it belongs to.
  public var country: String
  public var polygon: SphericalPolygon

  public init(country: String, polygon: SphericalPolygon) {
    self.country = country
    self.polygon = polygon
  }
}
