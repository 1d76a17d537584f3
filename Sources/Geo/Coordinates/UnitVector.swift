#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A point on the unit sphere: x towards 0° N 0° E, y towards 90° E, z towards the north pole.
public struct UnitVector: Sendable, Hashable {
  public var x: Double
  public var y: Double
  public var z: Double

  @inlinable
  public init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// From longitude and latitude in radians.
  public init(longitude: Double, latitude: Double) {
    let c = cos(latitude)
    self.init(x: c * cos(longitude), y: c * sin(longitude), z: sin(latitude))
  }

  /// Longitude in radians, −π < λ ≤ π.
  public var longitude: Double { atan2(y + 0, x) }

  /// Latitude in radians.
  public var latitude: Double { atan2(z, (x * x + y * y).squareRoot()) }

  @inlinable
  public func dot(_ o: UnitVector) -> Double { x * o.x + y * o.y + z * o.z }

  @inlinable
  public func cross(_ o: UnitVector) -> UnitVector {
    UnitVector(x: y * o.z - z * o.y, y: z * o.x - x * o.z, z: x * o.y - y * o.x)
  }

  /// The angle to `other` in radians, exact for small and large angles alike.
  public func angle(to other: UnitVector) -> Double {
    let normal = cross(other)
    return atan2(normal.dot(normal).squareRoot(), dot(other))
  }

  /// The point of the chord from `a` to `b` at `t`, brought back to the sphere: on their great circle.
  @inlinable
  public static func between(_ a: UnitVector, _ b: UnitVector, _ t: Double) -> UnitVector {
    UnitVector(
      x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, z: a.z + (b.z - a.z) * t
    ).normalized
  }

  /// The same direction at length 1; a zero vector gives 0° N 0° E.
  @inlinable
  public var normalized: UnitVector {
    let n = dot(self).squareRoot()
    guard n > 0 else { return UnitVector(x: 1, y: 0, z: 0) }
    return UnitVector(x: x / n, y: y / n, z: z / n)
  }
}
