#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A cap of the sphere: all within an angle of a point.
public struct SphereCap: Sendable {
  public let center: UnitVector
  /// Angular radius in radians; π for the whole sphere.
  public let radius: Double
  /// Of the radius: a map asks them of thousands of caps.
  public let cosine: Double
  public let sine: Double

  public init(center: UnitVector, radius: Double) {
    self.center = center
    self.radius = radius
    cosine = cos(radius)
    sine = sin(radius)
  }

  /// A cap whose radius is that of another.
  private init(_ center: UnitVector, _ other: SphereCap) {
    self.center = center
    (radius, cosine, sine) = (other.radius, other.cosine, other.sine)
  }

  /// The cap as it lies when its middle has come to lie there.
  public func moved(to center: UnitVector) -> SphereCap { SphereCap(center, self) }

  /// Whether the cap holds a point.
  func holds(_ v: UnitVector) -> Bool { radius >= .pi || center.dot(v) >= cosine }
}
