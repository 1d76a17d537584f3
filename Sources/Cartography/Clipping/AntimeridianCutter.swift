/// Cuts along the meridian opposite the map's centre; both sides stay on the map.
///
/// The edge's position runs up the eastern side from 0 to π and down the western side from π to 2π,
/// in radians of latitude.
struct AntimeridianCutter: SphereCutter {
  var period: Double { 2 * .pi }

  var probe: UnitVector { UnitVector(x: -1, y: 0, z: 0) }

  func trace(_ points: [UnitVector], closed: Bool, into chains: inout ChainBuilder) {
    guard var previous = closed ? points.last : points.first else { return }
    for (index, point) in points.enumerated() {
      if closed || index > 0, let latitude = crossing(previous, point) {
        let isGoingEast = previous.y >= 0
        if index == 0 { chains.add(previous) }
        chains.leave(
          at: PlanePoint(x: isGoingEast ? .pi : -.pi, y: latitude),
          position: isGoingEast ? latitude + .pi / 2 : 1.5 * .pi - latitude)
        chains.enter(
          at: PlanePoint(x: isGoingEast ? -.pi : .pi, y: latitude),
          position: isGoingEast ? 1.5 * .pi - latitude : latitude + .pi / 2)
      }
      chains.add(point)
      previous = point
    }
    chains.end(closed: closed)
  }

  func edge(from start: Double, to end: Double) -> [PlanePoint] {
    let stop = end >= start ? end : end + period
    let step = Double.pi / 180
    var points: [PlanePoint] = []
    var position = start
    while true {
      // The corners, where the edge runs along a pole, stand at whole multiples of π.
      let corner = ((position / .pi).rounded(.down) + 1) * .pi
      let next = min(position + step, corner, stop)
      guard next < stop else { return points }
      if next == corner {
        points += pole(isNorth: (corner / .pi).truncatingRemainder(dividingBy: 2) != 0)
      } else {
        points.append(side(next))
      }
      position = next
    }
  }

  private func side(_ position: Double) -> PlanePoint {
    let p = position >= period ? position - period : position
    return p <= .pi
      ? PlanePoint(x: .pi, y: p - .pi / 2) : PlanePoint(x: -.pi, y: 1.5 * .pi - p)
  }

  /// The pole's line, from east to west in the north and from west to east in the south.
  private func pole(isNorth: Bool) -> [PlanePoint] {
    (0...180).map { i in
      let along = Double(i - 90) * .pi / 90
      return PlanePoint(x: isNorth ? -along : along, y: isNorth ? .pi / 2 : -.pi / 2)
    }
  }

  /// The latitude at which the great circle from `a` to `b` crosses the edge; `nil` if it does not.
  private func crossing(_ a: UnitVector, _ b: UnitVector) -> Double? {
    guard (a.y >= 0) != (b.y >= 0) else { return nil }
    let v = UnitVector.between(a, b, a.y / (a.y - b.y))
    return v.x < 0 ? v.latitude : nil
  }
}
