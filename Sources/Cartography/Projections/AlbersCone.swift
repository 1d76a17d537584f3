internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Albers' equal-area conic projection of the sphere (J. P. Snyder, Map Projections: A Working Manual,
/// 1987, equations 14-1 to 14-11).
struct AlbersCone: Sendable {
  /// Radians round the cone's tip for one of longitude; negative where the tip lies in the south.
  private let n: Double
  /// Snyder's C.
  private let c: Double
  /// From the tip to the latitude of origin, in radii of the sphere.
  private let origin: Double
  /// The least scale along a parallel: between the two that are true.
  private let least: Double

  /// `nil` for any definition but `+proj=aea +R=1 +lat_1=… +lat_2=… +lat_0=…`, and for a cone so
  /// slender that it is no cone.
  init?(proj: String) {
    guard proj.hasPrefix("+proj=aea ") else { return nil }
    var values: [Substring: Double] = [:]
    for word in proj.split(separator: " ").dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Double(parts[1]) else { return nil }
      values[parts[0]] = value
    }
    guard values.count == 4, values["+R"] == 1, let first = values["+lat_1"],
      let second = values["+lat_2"], let origin = values["+lat_0"]
    else { return nil }
    self.init(first: first, second: second, origin: origin)
  }

  /// Of two standard parallels and a latitude of origin in degrees.
  private init?(first: Double, second: Double, origin: Double) {
    func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    let cosine = cos(first * .pi / 180)
    n = (sine(first) + sine(second)) / 2
    c = cosine * cosine + 2 * n * sine(first)
    let square = c - 2 * n * sine(origin)
    // The scale along a parallel is least where its derivative vanishes: n s² − C s + n = 0, s = sin φ.
    let root = (c * c - 4 * n * n).squareRoot()
    guard abs(n) > 1e-3, square > 0, root.isFinite else { return nil }
    self.origin = square.squareRoot() / n
    let s = (c - root) / (2 * n)
    least = ((c - 2 * n * s) / (1 - s * s)).squareRoot()
    guard least > 0 else { return nil }
  }

  /// The plane point of a unit vector.
  @inline(__always)
  func project(_ v: UnitVector) -> PlanePoint { place(longitude: v.longitude, sine: v.z) }

  /// The plane point of a longitude and a latitude in radians.
  func project(longitude: Double, latitude: Double) -> PlanePoint {
    place(longitude: longitude, sine: sin(latitude))
  }

  @inline(__always)
  private func place(longitude: Double, sine: Double) -> PlanePoint {
    // Rounding may take the pole near the tip a hair below nought.
    let radius = max(0, c - 2 * n * sine).squareRoot() / n
    let (s, c) = UnitVector.sineAndCosine(n * longitude * (180 / .pi))
    return PlanePoint(x: radius * s, y: origin - radius * c)
  }

  /// The longitude and latitude in radians of what is drawn at a plane point; `nil` where nothing is.
  func unproject(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    let sign = n < 0 ? -1.0 : 1
    let (x, y) = (sign * p.x, sign * (origin - p.y))
    let sine = (c - (x * x + y * y) * n * n) / (2 * n)
    guard abs(sine) <= 1 else { return nil }
    let longitude = x == 0 && y == 0 ? 0 : atan2(x, y) / n
    return abs(longitude) <= .pi + 1e-9 ? (longitude, asin(sine)) : nil
  }

  /// The most that anything within a cap is enlarged along any direction; infinite where there is no
  /// bound, as over the seam.
  ///
  /// Along the parallels it is as much as it is less along the meridians.
  func stretch(over cap: SphereCap) -> Double {
    guard !cap.mayMeetSeam else { return .infinity }
    // Of the latitudes at the cap's ends: sin(φ ± r), cos(φ ± r).
    let z = cap.center.z
    let level = max(0, 1 - z * z).squareRoot()
    return max(
      1 / least, along(z * cap.cosine + level * cap.sine, level * cap.cosine - z * cap.sine),
      along(z * cap.cosine - level * cap.sine, level * cap.cosine + z * cap.sine))
  }

  /// The scale along the parallel of a latitude's sine and cosine.
  private func along(_ sine: Double, _ cosine: Double) -> Double {
    let square = c - 2 * n * sine
    guard cosine > 0.02, square > 0 else { return .infinity }
    return square.squareRoot() / cosine
  }
}
