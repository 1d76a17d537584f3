internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension AzimuthalFormula {
  /// The unit vector at a plane point, in the hemisphere or disc that the formula maps there.
  ///
  /// At the angle c from the map's centre lies what is drawn at r from it (Snyder 1987, chapters 20
  /// to 25).
  /// - Returns: `nil` where nothing is drawn.
  func unproject(_ p: PlanePoint) -> UnitVector? {
    let r = (p.x * p.x + p.y * p.y).squareRoot()
    let c: Double
    switch self {
    case .orthographic: c = asin(r)
    case .lambert: c = 2 * asin(r / 2)
    case .stereographic: c = 2 * atan(r / 2)
    case .gnomonic: c = atan(r)
    case .equidistant: c = r <= .pi ? r : .nan
    }
    // The arc sine of more than 1 is no number.
    guard r.isFinite, c.isFinite else { return nil }
    guard r > 0 else { return UnitVector(x: 1, y: 0, z: 0) }
    let sine = sin(c) / r
    return UnitVector(x: cos(c), y: sine * p.x, z: sine * p.y)
  }
}
