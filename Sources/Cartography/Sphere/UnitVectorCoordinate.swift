public import Geo

extension UnitVector {
  /// The coordinate taken as one on the sphere.
  public init(_ c: Coordinate) {
    self.init(longitude: c.longitude * .pi / 180, latitude: c.latitude * .pi / 180)
  }

  /// The position in degrees.
  public var coordinate: Coordinate {
    Coordinate(latitude: latitude * 180 / .pi, longitude: longitude * 180 / .pi)
  }
}
