internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The choice of projection by the spread of what is to be shown.
///
/// A region is seen from above its middle (Lambert azimuthal equal-area), or on a cone where it lies
/// along a parallel (Albers); what spans a third of the globe or more may become a globe; what no
/// single view from above shows well gets the world (Equal Earth).
struct ViewChoice {
  let cap: EnclosingCap
  /// Latitudes of the content in degrees.
  let south: Double
  let north: Double
  private let points: [UnitVector]

  /// Beyond this angular radius of the content, 78°, no single view from above shows it well.
  static let widestRegion = 78 * Double.pi / 180
  /// A line nearer to a pole than this latitude would on a world map run along the map's edge, where
  /// the pole is drawn as a line; up to this radius it gets a view from above all the same.
  static let polar = (latitude: 75 * Double.pi / 180, widest: 96 * Double.pi / 180)
  /// Content wider than this, 35°, on a globe or world map gets the whole of it.
  static let widestDetail = 35 * Double.pi / 180
  /// Content wider than this, 56°, lies too near a globe's rim, where lengths shrink to half.
  static let widestGlobe = 56 * Double.pi / 180
  /// Degrees from the centre beyond which shapes on an azimuthal map are no longer to be known again.
  static let smearing = 118.0
  /// A disc shows this many degrees beyond its content.
  static let discMargin = 22.0

  init(_ points: [UnitVector]) {
    self.points = points
    cap = EnclosingCap(around: points)
    let latitudes = points.map { $0.latitude * 180 / .pi }
    south = latitudes.min() ?? 0
    north = latitudes.max() ?? 0
  }

  /// A projection's name.
  var name: String {
    let isPolar = points.contains { abs($0.latitude) > Self.polar.latitude }
    if cap.radius > (isPolar ? Self.polar.widest : Self.widestRegion) { return "equal-earth" }
    return isAlongParallel ? "albers" : "lambert-azimuthal"
  }

  /// Whether the content lies along a parallel of the middle latitudes, 1.6 times as wide as high.
  private var isAlongParallel: Bool {
    let radian = Double.pi / 180
    let middle = abs(south + north) / 2
    guard (23...62).contains(middle), south * north > 0, max(abs(south), abs(north)) < 74,
      (8 * radian...40 * radian).contains(cap.radius)
    else { return false }
    let center = cap.center.longitude
    let offsets = points.map { CentralMeridian.wrapped(($0.longitude - center) / radian) }
    let width = (offsets.max() ?? 0) - (offsets.min() ?? 0)
    return width < 100 && width * cos(middle * radian) > 1.6 * (north - south)
  }
}
