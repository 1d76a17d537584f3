internal import Geo

/// Cuts along the meridian opposite the map's centre; both sides stay on the map.
///
/// The whole seam runs from pole to pole, and a pole is a line: the edge's position runs up the
/// eastern side in radians of latitude, along the north pole's line, which counts as 1, down the
/// western side, and along the south pole's line. A slit is cut round its middle only, and has
/// points for ends.
struct SeamCutter: SphereCutter {
  /// Half the length of the cut in radians; π/2 for the whole.
  let half: Double
  /// What a pole's line counts.
  private let cap: Double
  /// Points nearer to a pole or to the seam than this, in radians, are on it: 0.006 mm.
  private static let near = 1e-12

  init(half: Double = .pi / 2) {
    self.half = half
    cap = half < .pi / 2 ? 0 : 1
  }

  var period: Double { 4 * half + 2 * cap }

  var probe: UnitVector { UnitVector(x: -1, y: 0, z: 0) }

  private var isWhole: Bool { cap > 0 }

  func trace(
    _ given: [UnitVector], closed: Bool, into chains: inout ChainBuilder<PlanePoint>
  ) {
    let points = isWhole ? withPoles(given, closed: closed) : given.map(snapped)
    guard var previous = closed ? points.last : points.first else { return }
    for (index, point) in points.enumerated() {
      if closed || index > 0 {
        if isPole(point) {
          if index == 0, !isPole(previous) { chains.add(place(previous)) }
        } else if isPole(previous) {
          // Left below, where the pole was reached.
        } else if let latitude = crossing(previous, point) {
          let isGoingEast = previous.y >= 0
          if index == 0 { chains.add(place(previous)) }
          let east = (PlanePoint(x: .pi, y: latitude), latitude + half)
          let west = (PlanePoint(x: -.pi, y: latitude), 3 * half + cap - latitude)
          let (from, to) = isGoingEast ? (east, west) : (west, east)
          chains.leave(at: from.0, position: from.1)
          chains.enter(at: to.0, position: to.1)
        }
      }
      if isPole(point) {
        pass(over: point, points, index, closed: closed, into: &chains)
      } else {
        chains.add(place(point))
      }
      previous = point
    }
    chains.end(closed: closed)
  }

  /// A pole on the way: a line breaks off there and goes on from where its new meridian meets the
  /// pole; a ring follows the pole's line, its inside on the left.
  private func pass(
    over pole: UnitVector, _ points: [UnitVector], _ index: Int, closed: Bool,
    into chains: inout ChainBuilder<PlanePoint>
  ) {
    let latitude = pole.z > 0 ? half : -half
    let before = neighbor(points, index, -1, closed: closed)
    let after = neighbor(points, index, 1, closed: closed)
    guard let from = before?.longitude ?? after?.longitude,
      let to = after?.longitude ?? before?.longitude
    else { return }
    chains.add(PlanePoint(x: from, y: latitude))
    guard closed else {
      if before != nil, after != nil {
        chains.interrupt()
        chains.add(PlanePoint(x: to, y: latitude))
      }
      return
    }
    let isNorth = pole.z > 0
    if isNorth ? to <= from : to >= from {
      along(from, to, latitude, &chains)
    } else {
      // Round by the seam.
      let end = isNorth ? -Double.pi : .pi
      along(from, end, latitude, &chains)
      chains.leave(
        at: PlanePoint(x: end, y: latitude), position: isNorth ? 2 * half + cap : 0)
      chains.enter(
        at: PlanePoint(x: -end, y: latitude), position: isNorth ? 2 * half : 4 * half + cap)
      along(-end, to, latitude, &chains)
    }
    chains.add(PlanePoint(x: to, y: latitude))
  }

  /// The pole's line between two longitudes, every two degrees, its ends left out.
  private func along(
    _ from: Double, _ to: Double, _ latitude: Double,
    _ chains: inout ChainBuilder<PlanePoint>
  ) {
    let count = Int((abs(to - from) / (.pi / 90)).rounded(.up))
    guard count > 1 else { return }
    for i in 1..<count {
      chains.add(PlanePoint(x: from + (to - from) * Double(i) / Double(count), y: latitude))
    }
  }

  /// The nearest point before or after one that is no pole.
  private func neighbor(
    _ points: [UnitVector], _ index: Int, _ step: Int, closed: Bool
  ) -> UnitVector? {
    let count = points.count
    for distance in 1..<max(2, count) {
      let i = index + step * distance
      guard closed || points.indices.contains(i) else { return nil }
      let point = points[((i % count) + count) % count]
      if !isPole(point) { return point }
    }
    return nil
  }

  private func isPole(_ v: UnitVector) -> Bool {
    isWhole && v.x * v.x + v.y * v.y < Self.near * Self.near
  }

  /// The points, with a pole put in where a side runs over it, and what is on the seam put there.
  private func withPoles(_ points: [UnitVector], closed: Bool) -> [UnitVector] {
    guard var previous = closed ? points.last : points.first else { return [] }
    var result: [UnitVector] = []
    result.reserveCapacity(points.count)
    for (index, point) in points.enumerated() {
      // Over a pole the longitude jumps by half the circle.
      if closed || index > 0, previous.x * point.x + previous.y * point.y < 0,
        abs(previous.x * point.y - previous.y * point.x) < Self.near, !isPole(previous),
        !isPole(point)
      {
        result.append(UnitVector(x: 0, y: 0, z: previous.z + point.z < 0 ? -1 : 1))
      }
      result.append(snapped(point))
      previous = point
    }
    return result
  }

  private func snapped(_ v: UnitVector) -> UnitVector {
    abs(v.y) < Self.near ? UnitVector(x: v.x, y: 0, z: v.z) : v
  }

  private func place(_ v: UnitVector) -> PlanePoint {
    PlanePoint(x: v.longitude, y: v.latitude)
  }

  /// The latitude at which the great circle from `a` to `b` crosses the edge; `nil` if it does not.
  private func crossing(_ a: UnitVector, _ b: UnitVector) -> Double? {
    guard (a.y >= 0) != (b.y >= 0) else { return nil }
    let v = UnitVector.between(a, b, a.y / (a.y - b.y))
    guard v.x < 0 else { return nil }
    let latitude = v.latitude
    return abs(latitude) < half ? latitude : nil
  }

  func edge(from start: Double, to end: Double) -> [PlanePoint] {
    let stop = end >= start ? end : end + period
    var points: [PlanePoint] = []
    var position = start
    while true {
      let isOnPole = cap > 0 && isCap(position)
      // A short slit opens into the whole rim all the same.
      let step = isOnPole ? cap / 180 : min(.pi, 2 * half) / 180
      let next = min(position + step, corner(after: position), stop)
      guard next < stop else { return points }
      points.append(at(next))
      position = next
    }
  }

  /// Where the four parts of the edge begin.
  private var corners: [Double] {
    [0, 2 * half, 2 * half + cap, 4 * half + cap, period]
  }

  private func isCap(_ position: Double) -> Bool {
    let p = position >= period ? position - period : position
    return (p >= 2 * half && p < 2 * half + cap) || p >= 4 * half + cap
  }

  private func corner(after position: Double) -> Double {
    let turns = position >= period ? period : 0
    return turns + (corners.first { $0 > position - turns } ?? period)
  }

  private func at(_ position: Double) -> PlanePoint {
    let p = position >= period ? position - period : position
    let c = corners
    if p <= c[1] { return PlanePoint(x: .pi, y: p - half) }
    if p < c[2] { return PlanePoint(x: .pi - 2 * .pi * (p - c[1]) / cap, y: half) }
    if p <= c[3] { return PlanePoint(x: -.pi, y: half - (p - c[2])) }
    return PlanePoint(x: -.pi + 2 * .pi * (p - c[3]) / cap, y: -half)
  }
}
