#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Cuts along a small circle round the map's centre; what lies beyond it is dropped.
///
/// The edge's position is the angle round the centre in radians, from east over north.
struct CircleCutter: SphereCutter {
  /// Angular radius in radians, less than π.
  let radius: Double
  private let limit: Double

  init(radius: Double) {
    self.radius = radius
    limit = cos(radius)
  }

  var period: Double { 2 * .pi }

  var probe: UnitVector { at(0) }

  func trace(_ points: [UnitVector], closed: Bool, into chains: inout ChainBuilder) {
    guard var previous = closed ? points.last : points.first else { return }
    var wasInside = previous.x >= limit
    for (index, point) in points.enumerated() {
      let isInside = point.x >= limit
      if isInside != wasInside, closed || index > 0 {
        let crossing = self.crossing(previous, point)
        let place = PlanePoint(x: crossing.longitude, y: crossing.latitude)
        if wasInside {
          // The first edge of a ring runs from its last point, which is yet to be added.
          if index == 0 { chains.add(previous) }
          chains.leave(at: place, position: position(crossing))
        } else {
          chains.enter(at: place, position: position(crossing))
        }
      }
      if isInside { chains.add(point) }
      (previous, wasInside) = (point, isInside)
    }
    chains.end(closed: closed)
  }

  func edge(from start: Double, to end: Double) -> [PlanePoint] {
    let span = end >= start ? end - start : end - start + period
    // One degree of arc strays from its chord by 0.004 % of the radius.
    let count = Int((span / (.pi / 180)).rounded(.up))
    guard count > 1 else { return [] }
    return (1..<count).map { i in
      let v = at(start + span * Double(i) / Double(count))
      return PlanePoint(x: v.longitude, y: v.latitude)
    }
  }

  private func at(_ position: Double) -> UnitVector {
    let s = sin(radius)
    return UnitVector(x: limit, y: s * cos(position), z: s * sin(position))
  }

  private func position(_ v: UnitVector) -> Double {
    let angle = atan2(v.z, v.y)
    return angle < 0 ? angle + period : angle
  }

  /// Where the great circle from `a` to `b` meets the edge, one being inside: by bisection, to the
  /// last bits of a double.
  private func crossing(_ a: UnitVector, _ b: UnitVector) -> UnitVector {
    let startsInside = a.x >= limit
    var (low, high) = (0.0, 1.0)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if (UnitVector.between(a, b, middle).x >= limit) == startsInside {
        low = middle
      } else {
        high = middle
      }
    }
    return UnitVector.between(a, b, (low + high) / 2)
  }
}
