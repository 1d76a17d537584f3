internal import Geo

/// Resampling of vectors by a formula that needs no angles.
extension Resampler {
  /// Plane points of a chain of unit vectors joined by great circles. Points without an image are
  /// dropped.
  func project(_ points: [UnitVector], by formula: VectorFormula, closed: Bool) -> [PlanePoint] {
    var result: [PlanePoint] = []
    project(points, by: formula, closed: closed, into: &result)
    return result
  }

  /// Adds the plane points of a chain.
  func project(
    _ points: [UnitVector], by formula: VectorFormula, closed: Bool,
    into result: inout [PlanePoint]
  ) {
    result.reserveCapacity(result.count + points.count + points.count / 4)
    guard let first = points.first, let last = points.last else { return }
    var (before, start) = (formula.project(first), first)
    let beginning = before
    if before.isFinite { result.append(before) }
    for point in points.dropFirst() {
      let place = formula.project(point)
      if place.isFinite {
        refine(before, start, place, point, by: formula, 0, &result)
        result.append(place)
      }
      (before, start) = (place, point)
    }
    if closed { refine(before, last, beginning, first, by: formula, 0, &result) }
  }

  /// Adds the points between `a` and `b`, whose places on the sphere are `va` and `vb`.
  private func refine(
    _ a: PlanePoint, _ va: UnitVector, _ b: PlanePoint, _ vb: UnitVector,
    by formula: VectorFormula, _ depth: Int, _ result: inout [PlanePoint]
  ) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let chord = dx * dx + dy * dy
    guard chord.isFinite, depth < Self.deepest,
      chord > shortest * shortest || isDistorted(va, vb, chord)
    else { return }
    let middle = UnitVector.between(va, vb, 0.5)
    let m = formula.project(middle)
    guard m.isFinite else { return }
    let stray = (m.x - a.x) * dy - (m.y - a.y) * dx
    let (ox, oy) = (m.x - (a.x + b.x) / 2, m.y - (a.y + b.y) / 2)
    let isFar = stray * stray > tolerance * chord || ox * ox + oy * oy > chord / 16
    guard isFar || chord > longest * longest else { return }
    refine(a, va, m, middle, by: formula, depth + 1, &result)
    result.append(m)
    refine(m, middle, b, vb, by: formula, depth + 1, &result)
  }

  /// Whether a short chord, its square given, stands for a way twice or half as long, and is not tiny.
  private func isDistorted(_ a: UnitVector, _ b: UnitVector, _ chord: Double) -> Bool {
    let (dx, dy, dz) = (b.x - a.x, b.y - a.y, b.z - a.z)
    let way = dx * dx + dy * dy + dz * dz
    let least = shortest * shortest / 16
    return (way > 4 * chord && way > 4 * least) || (chord > 4 * way && chord > least)
  }
}
