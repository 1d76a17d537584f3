internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads lines and rings for one view: leaves out what only goes on far from it, and splits sides so
/// that great circles join the points truly.
struct SideReader {
  private let box: VisibleArea.Box?
  /// Latitudes near enough to the box for the longitude to tell how far away a point is.
  private let (bandSouth, bandNorth): (Double, Double)
  /// The least length of a degree of longitude in that band, in degrees of a great circle.
  private let shrink: Double
  /// Sides whose Δλ (Δλ + 2 Δφ), in square degrees, is above this stray too far.
  private let longest: Double

  /// - Parameter scale: page units for one radius of the sphere.
  init(_ area: VisibleArea, scale: Double) {
    box = area.box
    bandSouth = max(-90, (area.box?.south ?? -90) - 20)
    bandNorth = min(90, (area.box?.north ?? 90) + 20)
    shrink = max(0, cos(max(abs(bandSouth), abs(bandNorth)) * .pi / 180))
    // A side strays by Δλ² sin φ cos φ / 8 from the great circle, at most Δλ² / 16: 0.06 pt.
    longest = 0.96 / max(scale, 1e-9) * (180 / .pi) * (180 / .pi)
  }

  /// The points of the sphere that stand for a line or a ring in this view.
  func read(_ line: SphereLine, closed: Bool, _ sides: Sides) -> [UnitVector] {
    var result: [UnitVector] = []
    read(line, closed: closed, sides, into: &result)
    return result
  }

  /// Adds the points of the sphere that stand for a line or a ring in this view.
  func read(
    _ line: SphereLine, closed: Bool, _ sides: Sides, into result: inout [UnitVector]
  ) {
    let points = thinned(line.points)
    if sides == .greatCircle {
      result += UnitVector.vectors(of: points)
      return
    }
    guard var previous = closed ? points.last : points.first else { return }
    result.reserveCapacity(result.count + points.count + 8)
    for (index, point) in points.enumerated() {
      if closed || index > 0 { add(from: previous, to: point, &result) }
      result.append(UnitVector(point))
      previous = point
    }
  }

  /// Whether the sides of a line, straight in longitude and latitude, are as good as great circles.
  func holds(_ points: SpherePoints) -> Bool { points.stray <= longest }

  /// The corners of such a line or ring on the turned globe, in place of what `result` held. Of a
  /// stretch beyond the cap's edge those so far apart that the way between them stays beyond it.
  func read(
    _ points: SpherePoints, beyond cap: CapCutter, _ rotation: Rotation,
    into result: inout [UnitVector]
  ) {
    result.removeAll(keepingCapacity: true)
    let vectors = points.vectors
    guard let first = vectors.first else { return }
    result.reserveCapacity(vectors.count)
    func isNear(_ a: UnitVector, _ b: UnitVector, _ square: Double) -> Bool {
      let (dx, dy, dz) = (a.x - b.x, a.y - b.y, a.z - b.z)
      return dx * dx + dy * dy + dz * dz < square
    }
    var kept = rotation.rotate(UnitVector(first))
    result.append(kept)
    // A quarter of the way to the edge, which is no shorter than the cosines differ.
    var room = (cap.limit - cap.center.dot(kept)) / 4
    var next = vectors.count > 1 ? rotation.rotate(UnitVector(vectors[1])) : kept
    for index in vectors.indices.dropFirst() {
      let point = next
      if index + 1 < vectors.count {
        next = rotation.rotate(UnitVector(vectors[index + 1]))
        let square = room * room
        if room > 0, isNear(point, kept, square), isNear(next, kept, square) { continue }
      }
      result.append(point)
      kept = point
      room = (cap.limit - cap.center.dot(kept)) / 4
    }
  }

  /// Of a stretch far from the box, points so far apart that the way between them stays far: a
  /// quarter of the distance at most.
  private func thinned(_ points: [Coordinate]) -> [Coordinate] {
    guard let box, points.count > 8, var kept = points.first else { return points }
    var result = [kept]
    result.reserveCapacity(points.count)
    var room = distance(kept, box) / 4
    for (index, point) in points.enumerated().dropFirst() {
      if room > 0, index < points.count - 1 {
        var turn = abs(point.longitude - kept.longitude)
        if turn > 180 { turn = 360 - turn }
        let next = points[index + 1]
        var nextTurn = abs(next.longitude - kept.longitude)
        if nextTurn > 180 { nextTurn = 360 - nextTurn }
        if turn + abs(point.latitude - kept.latitude) < room,
          nextTurn + abs(next.latitude - kept.latitude) < room
        {
          continue
        }
      }
      result.append(point)
      kept = point
      room = distance(point, box) / 4
    }
    return result
  }

  /// No more than the angle from a point to the box, in degrees; 0 within.
  private func distance(_ c: Coordinate, _ box: VisibleArea.Box) -> Double {
    let latitude = max(0, box.south - c.latitude, c.latitude - box.north)
    guard c.latitude > bandSouth, c.latitude < bandNorth else { return latitude }
    let offset = box.offset(c.longitude)
    guard offset > box.width else { return latitude }
    // sin x ≥ 0.82 x up to 60°.
    let away = min(offset - box.width, 360 - offset, 60)
    return max(latitude, away * 0.8 * shrink)
  }

  /// Adds what a side needs between its ends so that great circles follow it.
  private func add(from a: Coordinate, to b: Coordinate, _ result: inout [UnitVector]) {
    // A pole has no longitude to go from.
    guard abs(a.latitude) < 90, abs(b.latitude) < 90 else { return }
    var turn = b.longitude - a.longitude
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let rise = b.latitude - a.latitude
    let stray = abs(turn) * (abs(turn) + 2 * abs(rise))
    guard stray > longest, abs(turn) < 180 else { return }
    if let box, isFar(a, b, box) { return }
    let count = min(Int((stray / longest).squareRoot().rounded(.up)), 4096)
    guard count > 1 else { return }
    for i in 1..<count {
      let t = Double(i) / Double(count)
      result.append(
        UnitVector(
          Coordinate(latitude: a.latitude + rise * t, longitude: a.longitude + turn * t)))
    }
  }

  /// Whether a side is so far from the box that its exact course does not matter.
  private func isFar(_ a: Coordinate, _ b: Coordinate, _ box: VisibleArea.Box) -> Bool {
    var turn = abs(b.longitude - a.longitude)
    if turn > 180 { turn = 360 - turn }
    let way = turn + abs(b.latitude - a.latitude)
    return max(distance(a, box), distance(b, box)) > 2 * way
  }
}
