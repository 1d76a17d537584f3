internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Distances between fixes on WGS 84 that lie near one another, and near those measured before.
///
/// Sine and cosine of the middle latitude come from those of a latitude within 0.1° of it by Taylor's
/// series up to the fourth power, whose error there is below 1e-15.
struct LocalEllipsoid {
  private static let semiMajor = 6_378_137.0
  private static let squaredEccentricity = 0.006_694_379_990_14
  private static let degree = Double.pi / 180
  private static let reach = 0.1

  private var latitude: Double
  private var sine: Double
  private var cosine: Double

  init(latitude: Double) {
    self.latitude = latitude
    sine = sin(latitude * Self.degree)
    cosine = cos(latitude * Self.degree)
  }

  /// Metres from one to the other: by the radii of curvature at their middle latitude, or by the
  /// geodesic where they lie far apart or near a pole.
  @inline(__always)
  mutating func meters(_ a: Fix, _ b: Fix) -> Double {
    let north = b.latitude - a.latitude
    var east = b.longitude - a.longitude
    if abs(east) > 180 { east = east.remainder(dividingBy: 360) }
    let middle = (a.latitude + b.latitude) / 2
    guard abs(middle) < 80, abs(north) < 0.18 else { return Self.geodesic(a, b) }
    if abs(middle - latitude) > Self.reach { self = LocalEllipsoid(latitude: middle) }
    let angle = (middle - latitude) * Self.degree
    let square = angle * angle
    let (even, odd) = (1 - square * (0.5 - square / 24), angle * (1 - square / 6))
    let (sine, cosine) = (sine * even + cosine * odd, cosine * even - sine * odd)
    let squared = 1 - Self.squaredEccentricity * sine * sine
    let normal = Self.semiMajor / squared.squareRoot()
    let meridional = normal * (1 - Self.squaredEccentricity) / squared
    let (x, y) = (normal * cosine * east * Self.degree, meridional * north * Self.degree)
    let way = (x * x + y * y).squareRoot()
    return way < 20_000 ? way : Self.geodesic(a, b)
  }

  @inline(never)
  private static func geodesic(_ a: Fix, _ b: Fix) -> Double {
    Geodesic.inverse(from: a.coordinate, to: b.coordinate).distance.meters
  }
}
