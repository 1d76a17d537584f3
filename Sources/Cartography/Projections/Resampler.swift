internal import Geo

/// Projects chains of points and adds points between them wherever the straight line on paper would
/// stray from the curve.
final class Resampler {
  let projector: PlaneProjector
  /// Square of the stray allowed, in plane units.
  let tolerance: Double
  /// Chords shorter than this, in plane units, are looked at only if they are much longer or shorter
  /// on the globe: at a rim, or round a pole, the curve bends within them.
  let shortest: Double
  /// Chords longer than this are always split: an S-shaped curve can pass through its middle.
  let longest: Double
  static let deepest = 14

  /// - Parameter scale: page units for one radius of the sphere.
  init(_ projector: PlaneProjector, scale: Double) {
    self.projector = projector
    // 0.08 pt is a tenth of a pixel at 1 px = 0.75 pt.
    tolerance = (0.08 / scale) * (0.08 / scale)
    shortest = 4 / scale
    longest = 60 / scale
  }

  /// Plane points of a chain given as longitude and latitude in radians, consecutive points joined
  /// by great circles. Points without an image are dropped.
  func project(_ points: [PlanePoint], closed: Bool) -> [PlanePoint] {
    var plane = points
    projector.forward(&plane)
    var result: [PlanePoint] = []
    result.reserveCapacity(plane.count)
    for i in plane.indices {
      let p = plane[i]
      guard p.x.isFinite, p.y.isFinite else { continue }
      if i > 0 { refine(plane[i - 1], points[i - 1], p, points[i], 0, &result) }
      result.append(p)
    }
    if closed, let (a, b) = ends(plane), let (c, d) = ends(points) {
      refine(b, d, a, c, 0, &result)
    }
    return result
  }

  private func ends(_ points: [PlanePoint]) -> (PlanePoint, PlanePoint)? {
    guard let first = points.first, let last = points.last else { return nil }
    return (first, last)
  }

  /// Adds the points between `a` and `b`, whose spherical positions are `sa` and `sb`.
  private func refine(
    _ a: PlanePoint, _ sa: PlanePoint, _ b: PlanePoint, _ sb: PlanePoint, _ depth: Int,
    _ result: inout [PlanePoint]
  ) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let chord = dx * dx + dy * dy
    guard chord.isFinite, depth < Self.deepest,
      chord > shortest * shortest || isDistorted(sa, sb, chord)
    else { return }
    // Along a pole's line all longitudes are one point of the sphere: nothing lies between.
    guard abs(sa.y) < 1.5707 || abs(sb.y) < 1.5707 else { return }
    let middle = UnitVector.between(
      UnitVector(longitude: sa.x, latitude: sa.y), UnitVector(longitude: sb.x, latitude: sb.y), 0.5)
    let sm = PlanePoint(x: sameSide(middle.longitude, as: sa.x, sb.x), y: middle.latitude)
    let m = projector.forward(longitude: sm.x, latitude: sm.y)
    guard m.x.isFinite, m.y.isFinite else { return }
    let stray = (m.x - a.x) * dy - (m.y - a.y) * dx
    let (ox, oy) = (m.x - (a.x + b.x) / 2, m.y - (a.y + b.y) / 2)
    let isFar = stray * stray > tolerance * chord || ox * ox + oy * oy > chord / 16
    guard isFar || chord > longest * longest else { return }
    refine(a, sa, m, sm, depth + 1, &result)
    result.append(m)
    refine(m, sm, b, sb, depth + 1, &result)
  }

  /// Whether a short chord, its square given, stands for a way twice or half as long, and is not tiny.
  private func isDistorted(_ a: PlanePoint, _ b: PlanePoint, _ chord: Double) -> Bool {
    let rise = b.y - a.y
    // Near enough to cos φ, from the equator to the pole.
    let shrink = min(1 - 0.4 * a.y * a.y, .pi / 2 - abs(a.y))
    let turn = abs(b.x - a.x) < .pi ? (b.x - a.x) * shrink : 0
    let way = rise * rise + turn * turn
    let least = shortest * shortest / 16
    return (way > 4 * chord && way > 4 * least) || (chord > 4 * way && chord > least)
  }

  /// On the map's own edge ±π are two places: keeps a middle on the side of its ends.
  private func sameSide(_ longitude: Double, as a: Double, _ b: Double) -> Double {
    let isOnEdge = abs(abs(longitude) - .pi) < 1e-9
    return isOnEdge && a.sign == b.sign && a.sign != longitude.sign ? -longitude : longitude
  }
}
