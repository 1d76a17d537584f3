internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds out on a grid where a formula gives a map: finite, the right way round, and to be undone.
enum ValidityProbe {
  private static let radian = Double.pi / 180
  /// Degrees between the points tried.
  private static let step = 2.0

  /// The projection cut to the band of latitudes round one of them in which it holds all round, or
  /// else to the circle round the centre in which it holds.
  static func cut(
    _ projection: Projection, latitude: Double
  ) throws(ProjectionFault) -> Projection {
    let projector = try PlaneProjector(projection)
    var result = projection
    let start = min(max((latitude / step).rounded() * step, -88), 88)
    guard holds(projector, latitude: start) else {
      var radius = 0.0
      while radius + step < 179, holds(projector, radius: radius + step) { radius += step }
      guard radius >= 10 else {
        throw ProjectionFault(
          message: "“\(projection.proj)” gives no map that can be drawn",
          hint: "'flightplot projections' lists projections that can")
      }
      result.cut = .circle(degrees: radius)
      return result
    }
    var (south, north) = (start, start)
    while north < 90, holds(projector, latitude: north + step) { north += step }
    while south > -90, holds(projector, latitude: south - step) { south -= step }
    result.cut = .antimeridian(south: max(south, -90), north: min(north, 90))
    return result
  }

  /// The projection, its circle made narrower where the formula does not hold all the way.
  static func checked(_ projection: Projection) throws(ProjectionFault) -> Projection {
    guard case .circle(let degrees) = projection.cut else { return projection }
    let projector = try PlaneProjector(projection)
    var radius = 0.0
    let fine = min(step, degrees / 8)
    while radius + fine < degrees - fine / 2, holds(projector, radius: radius + fine) {
      radius += fine
    }
    var result = projection
    if radius + 1.5 * fine < degrees { result.cut = .circle(degrees: radius) }
    guard radius > 0 else {
      throw ProjectionFault(message: "“\(projection.proj)” gives no map that can be drawn")
    }
    return result
  }

  private static func holds(_ projector: PlaneProjector, latitude: Double) -> Bool {
    // Poles may be lines or points; next to them the rest can be asked.
    let phi = min(max(latitude, -89.5), 89.5) * radian
    return stride(from: -179.5, through: 179.5, by: 5.128).allSatisfy {
      holds(projector, $0 * radian, phi)
    }
      && [-180.0, 180].allSatisfy {
        isFinite(projector.forward(longitude: $0 * radian, latitude: latitude * radian))
      }
  }

  private static func holds(_ projector: PlaneProjector, radius: Double) -> Bool {
    stride(from: 0.0, to: 360, by: 5).allSatisfy { angle in
      let (r, a) = (radius * radian, angle * radian)
      let v = UnitVector(x: cos(r), y: sin(r) * cos(a), z: sin(r) * sin(a))
      return holds(projector, v.longitude, v.latitude)
    }
  }

  private static func holds(
    _ projector: PlaneProjector, _ longitude: Double, _ latitude: Double
  ) -> Bool {
    // Not smaller: near the equator some formulas lose half their digits.
    let d = 1e-3
    let p = projector.forward(longitude: longitude, latitude: latitude)
    let east = projector.forward(longitude: longitude + d, latitude: latitude)
    let north = projector.forward(longitude: longitude, latitude: latitude + d)
    guard isFinite(p), isFinite(east), isFinite(north) else { return false }
    // East and north keep their sense of turning unless the map is folded over.
    let area = (east.x - p.x) * (north.y - p.y) - (east.y - p.y) * (north.x - p.x)
    guard area > 0 else { return false }
    guard projector.hasInverse else { return true }
    guard let back = projector.inverse(p) else { return false }
    let (from, to) = (
      UnitVector(longitude: longitude, latitude: latitude),
      UnitVector(longitude: back.longitude, latitude: back.latitude)
    )
    return from.angle(to: to) < 1e-4
  }

  /// Bounded too: what runs off to infinity is no map.
  private static func isFinite(_ p: PlanePoint) -> Bool { abs(p.x) < 50 && abs(p.y) < 50 }
}
