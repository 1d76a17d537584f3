#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Distances on the sphere, for what is judged and not reported: within 0.6 % of the geodesic.
enum SphericalDistance {
  /// Mean radius of the Earth, 6,371,008.8 m (H. Moritz, Geodetic Reference System 1980).
  static let radius = 6_371_008.8
  private static let degree = Double.pi / 180
  static let metersPerDegree = radius * degree

  /// Metres along the great circle, right across the antimeridian and at the poles (haversine).
  static func meters(_ a: Fix, _ b: Fix) -> Double {
    let half = sin((b.latitude - a.latitude) * degree / 2)
    let turn = sin((b.longitude - a.longitude) * degree / 2)
    let haversine =
      half * half + cos(a.latitude * degree) * cos(b.latitude * degree) * turn * turn
    return 2 * radius * asin(min(1, haversine.squareRoot()))
  }

  /// Whether two fixes lie within some metres of each other; most are told without trigonometry.
  static func isWithin(_ limit: Double, _ a: Fix, _ b: Fix) -> Bool {
    let north = abs(b.latitude - a.latitude) * metersPerDegree
    // The difference in latitude is the least that they can be apart, to rounding.
    if north > limit * 1.000_001 { return false }
    var turned = abs(b.longitude - a.longitude)
    if turned > 180 { turned = abs(360 - turned) }
    // Along a meridian and then a parallel it is at least as far, and no parallel is longer than
    // the equator.
    if north + turned * metersPerDegree <= limit { return true }
    return meters(a, b) <= limit
  }

  /// The direction in which a great circle leaves `a` for `b`, in degrees clockwise from north,
  /// −180 to 180.
  static func azimuth(_ a: Fix, _ b: Fix) -> Double {
    let turn = (b.longitude - a.longitude) * degree
    let (from, to) = (a.latitude * degree, b.latitude * degree)
    return atan2(sin(turn) * cos(to), cos(from) * sin(to) - sin(from) * cos(to) * cos(turn))
      / degree
  }
}
