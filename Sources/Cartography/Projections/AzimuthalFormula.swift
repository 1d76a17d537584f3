internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The azimuthal projections of the turned globe, straight from vectors.
///
/// On the sphere they need no angles: with the map's centre along x a point lies k times its y to the
/// right and k times its z up (J. P. Snyder, Map Projections: A Working Manual, 1987, chapters 20 to
/// 25). By longitudes and latitudes, PROJ's way, the same takes four times as long. The definitions
/// stay PROJ's; a test holds both against each other.
enum AzimuthalFormula: Sendable {
  case orthographic
  case lambert
  case stereographic
  case gnomonic
  case equidistant

  /// `nil` for any other definition.
  init?(proj: String) {
    switch proj {
    case "+proj=ortho +R=1": self = .orthographic
    case "+proj=laea +R=1": self = .lambert
    case "+proj=stere +R=1": self = .stereographic
    case "+proj=gnom +R=1": self = .gnomonic
    case "+proj=aeqd +R=1": self = .equidistant
    default: return nil
    }
  }

  /// The plane point of a unit vector; infinite where it has none.
  func project(_ v: UnitVector) -> PlanePoint {
    let k: Double
    switch self {
    case .orthographic: k = v.x > -1e-10 ? 1 : .infinity
    case .lambert: k = (2 / (1 + v.x)).squareRoot()
    case .stereographic: k = 2 / (1 + v.x)
    case .gnomonic: k = v.x > 0 ? 1 / v.x : .infinity
    case .equidistant:
      let sine = (v.y * v.y + v.z * v.z).squareRoot()
      k = sine > 1e-9 ? atan2(sine, v.x) / sine : v.x > 0 ? 1 : .infinity
    }
    return PlanePoint(x: k * v.y, y: k * v.z)
  }

  /// The most that anything within a cap of the turned globe is enlarged along any direction, as against
  /// the map's centre; infinite where there is no bound.
  func stretch(over cap: SphereCap) -> Double {
    // Of the angle to what lies farthest from the centre: the antipode, in a cap that holds it.
    let away = max(0, 1 - cap.center.x * cap.center.x).squareRoot()
    let cosine = cap.center.x * cap.cosine - away * cap.sine
    guard cap.center.x > -cap.cosine, cosine > -0.94 else { return .infinity }
    switch self {
    case .orthographic: return 1
    case .lambert: return (2 / (1 + cosine)).squareRoot()
    case .stereographic: return 2 / (1 + cosine)
    case .gnomonic: return cosine > 0.07 ? 1 / (cosine * cosine) : .infinity
    case .equidistant:
      let angle = acos(min(1, cosine))
      return angle > 1e-3 ? angle / sin(angle) : 1 + 1e-6
    }
  }
}
