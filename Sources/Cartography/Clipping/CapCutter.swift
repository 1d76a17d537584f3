internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Cuts along a small circle; what lies beyond it is dropped.
///
/// The edge's position is the angle round the centre in radians.
struct CapCutter: SphereCutter {
  let center: UnitVector
  /// Angular radius in radians, less than π.
  let radius: Double
  /// Cosine of the radius, and its sine.
  let limit: Double
  let limitSine: Double
  private let right: UnitVector
  private let up: UnitVector

  init(center: UnitVector = UnitVector(x: 1, y: 0, z: 0), radius: Double) {
    self.center = center
    self.radius = radius
    limit = cos(radius)
    limitSine = sin(radius)
    let pole =
      abs(center.z) < 0.9 ? UnitVector(x: 0, y: 0, z: 1) : UnitVector(x: 0, y: 1, z: 0)
    right = pole.cross(center).normalized
    up = center.cross(right)
  }

  var period: Double { 2 * .pi }

  var probe: UnitVector { at(0) }

  func contains(_ v: UnitVector) -> Bool { center.dot(v) >= limit }

  /// The same with room for rounding: what was cut to the edge is inside.
  func holds(_ v: UnitVector) -> Bool { center.angle(to: v) <= radius + 1e-9 }

  /// Whether all of another cap lies inside.
  func contains(_ other: CapCutter) -> Bool {
    center.angle(to: other.center) + other.radius < radius
  }

  /// Where a shape lies that no side of can meet the edge.
  enum Side {
    case inside
    case outside
  }

  /// The side of the edge that a whole shape lies on, told from its points and its longest side; `nil`
  /// where it may lie on both. Most of an atlas is settled by this.
  func side(of points: [UnitVector], closed: Bool) -> Side? {
    guard var previous = closed ? points.last : points.first else { return .outside }
    var (least, most, longest) = (2.0, -2.0, 0.0)
    for point in points {
      let now = center.dot(point)
      least = min(least, now)
      most = max(most, now)
      let (dx, dy, dz) = (point.x - previous.x, point.y - previous.y, point.z - previous.z)
      longest = max(longest, dx * dx + dy * dy + dz * dz)
      previous = point
    }
    // As in `turning`: a dot product changes by no more than the way.
    let way = longest.squareRoot() * 0.6
    if least - way > limit { return .inside }
    return most + way < limit ? .outside : nil
  }

  func cut(line: [UnitVector]) -> [[UnitVector]] {
    switch side(of: line, closed: false) {
    case .inside: return [line]
    case .outside: return []
    case nil:
      var chains = ChainBuilder<UnitVector>()
      trace(line, closed: false, into: &chains)
      return chains.chains.map(\.points)
    }
  }

  func chains(of ring: [UnitVector]) -> [Chain<UnitVector>] {
    switch side(of: ring, closed: true) {
    case .inside: return [Chain(points: ring)]
    case .outside: return []
    case nil:
      var builder = ChainBuilder<UnitVector>()
      trace(ring, closed: true, into: &builder)
      return builder.chains
    }
  }

  func trace(
    _ points: [UnitVector], closed: Bool, into chains: inout ChainBuilder<UnitVector>
  ) {
    guard var previous = closed ? points.last : points.first else { return }
    var before = center.dot(previous)
    for (index, point) in points.enumerated() {
      let now = center.dot(point)
      if closed || index > 0 {
        if let middle = turning(previous, before, point, now) {
          step(previous, before, middle, center.dot(middle), isFirst: index == 0, &chains)
          if center.dot(middle) >= limit { chains.add(middle) }
          step(middle, center.dot(middle), point, now, isFirst: false, &chains)
        } else {
          step(previous, before, point, now, isFirst: index == 0, &chains)
        }
      }
      if now >= limit { chains.add(point) }
      (previous, before) = (point, now)
    }
    chains.end(closed: closed)
  }

  /// One side of a shape, which meets the edge once at most.
  private func step(
    _ a: UnitVector, _ before: Double, _ b: UnitVector, _ now: Double, isFirst: Bool,
    _ chains: inout ChainBuilder<UnitVector>
  ) {
    guard (before >= limit) != (now >= limit) else { return }
    let crossing = self.crossing(a, b, startsInside: before >= limit)
    if before >= limit {
      // The first edge of a ring runs from its last point, which is yet to be added.
      if isFirst { chains.add(a) }
      chains.leave(at: crossing, position: position(crossing))
    } else {
      chains.enter(at: crossing, position: position(crossing))
    }
  }

  /// The point of a side nearest to the centre or farthest from it, where that side meets the edge
  /// twice, both ends lying on one side of it; `nil` otherwise.
  private func turning(
    _ a: UnitVector, _ before: Double, _ b: UnitVector, _ now: Double
  ) -> UnitVector? {
    let isInside = before >= limit
    guard isInside == (now >= limit) else { return nil }
    // A dot product changes by no more than the way: most sides are told to be clear by that.
    let (dx, dy, dz) = (b.x - a.x, b.y - a.y, b.z - a.z)
    let way = (dx * dx + dy * dy + dz * dz).squareRoot() * 0.6
    if isInside ? min(before, now) - way > limit : max(before, now) + way < limit { return nil }
    // The great circle's points nearest to the centre and farthest from it.
    let normal = a.cross(b)
    let size = normal.dot(normal)
    guard size > 1e-30 else { return nil }
    let along = center.dot(normal) / size
    let foot = UnitVector(
      x: center.x - normal.x * along, y: center.y - normal.y * along,
      z: center.z - normal.z * along
    ).normalized
    let turning = isInside ? UnitVector(x: -foot.x, y: -foot.y, z: -foot.z) : foot
    guard a.cross(turning).dot(normal) > 0, turning.cross(b).dot(normal) > 0,
      (center.dot(turning) >= limit) != isInside
    else { return nil }
    return turning
  }

  func edge(from start: Double, to end: Double) -> [UnitVector] {
    let span = end >= start ? end - start : end - start + period
    // One degree of arc strays from its chord by 0.004 % of the radius.
    let count = Int((span / (.pi / 180)).rounded(.up))
    guard count > 1 else { return [] }
    return (1..<count).map { at(start + span * Double($0) / Double(count)) }
  }

  private func at(_ position: Double) -> UnitVector {
    let (s, u, v) = (sin(radius), cos(position), sin(position))
    return UnitVector(
      x: center.x * limit + (right.x * u + up.x * v) * s,
      y: center.y * limit + (right.y * u + up.y * v) * s,
      z: center.z * limit + (right.z * u + up.z * v) * s)
  }

  private func position(_ v: UnitVector) -> Double {
    let angle = atan2(up.dot(v), right.dot(v))
    return angle < 0 ? angle + period : angle
  }

  /// Where the great circle from `a` to `b` meets the edge, one being inside: to the last bits of a
  /// double, by the Illinois rule (Dowell and Jarratt 1971), which seldom needs six steps.
  private func crossing(
    _ a: UnitVector, _ b: UnitVector, startsInside: Bool
  ) -> UnitVector {
    var (low, high) = (0.0, 1.0)
    var (below, above) = (center.dot(a) - limit, center.dot(b) - limit)
    // An end that lies on the edge is where they meet: no step leads away from it.
    var found = abs(below) < abs(above) ? a : b
    var movedLow: Bool?
    for _ in 0..<50 {
      let gap = above - below
      let middle = gap == 0 ? (low + high) / 2 : (low * above - high * below) / gap
      guard middle > low, middle < high else { break }
      found = UnitVector.between(a, b, middle)
      let value = center.dot(found) - limit
      if abs(value) < 1e-16 { break }
      let movesLow = (value >= 0) == startsInside
      // An end that stays twice has its weight halved, so that it moves.
      if movesLow {
        (low, below) = (middle, value)
        if movedLow == true { above /= 2 }
      } else {
        (high, above) = (middle, value)
        if movedLow == false { below /= 2 }
      }
      movedLow = movesLow
    }
    return found
  }
}
