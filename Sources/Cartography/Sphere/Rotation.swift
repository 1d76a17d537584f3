public import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A turn of the globe that brings a centre to 0° N 0° E with north up, then rolls it.
public struct Rotation: Sendable, Hashable {
  public var center: Coordinate
  /// Clockwise turn of the map in degrees, after centring.
  public var roll: Double
  private let rows: (UnitVector, UnitVector, UnitVector)

  public init(center: Coordinate, roll: Double = 0) {
    self.center = center
    self.roll = roll
    let (lambda, phi) = (center.longitude * .pi / 180, center.latitude * .pi / 180)
    let gamma = roll * .pi / 180
    let (cl, sl, cp, sp) = (cos(lambda), sin(lambda), cos(phi), sin(phi))
    let towards = UnitVector(x: cp * cl, y: cp * sl, z: sp)
    let east = UnitVector(x: -sl, y: cl, z: 0)
    let north = UnitVector(x: -sp * cl, y: -sp * sl, z: cp)
    let (cg, sg) = (cos(gamma), sin(gamma))
    rows = (
      towards,
      UnitVector(
        x: east.x * cg + north.x * sg, y: east.y * cg + north.y * sg,
        z: east.z * cg + north.z * sg),
      UnitVector(
        x: north.x * cg - east.x * sg, y: north.y * cg - east.y * sg,
        z: north.z * cg - east.z * sg)
    )
  }

  /// A turn about the axis only, which keeps parallels level.
  public init(centralMeridian longitude: Double) {
    self.init(center: Coordinate(latitude: 0, longitude: longitude))
  }

  public func rotate(_ v: UnitVector) -> UnitVector {
    UnitVector(x: rows.0.dot(v), y: rows.1.dot(v), z: rows.2.dot(v))
  }

  public func unrotate(_ v: UnitVector) -> UnitVector {
    UnitVector(
      x: rows.0.x * v.x + rows.1.x * v.y + rows.2.x * v.z,
      y: rows.0.y * v.x + rows.1.y * v.y + rows.2.y * v.z,
      z: rows.0.z * v.x + rows.1.z * v.y + rows.2.z * v.z)
  }

  public static func == (a: Rotation, b: Rotation) -> Bool {
    a.center == b.center && a.roll == b.roll
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(center)
    hasher.combine(roll)
  }
}
