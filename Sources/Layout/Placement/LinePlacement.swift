/// Text along a line.
extension LabelPlacer {
  /// On the straightest free stretch near the middle, above the line where it can be, turned so that
  /// it never stands on its head.
  func along(
    _ points: [Point], clearance: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    let line = MeasuredLine(points)
    guard line.length > block.width + 12 else { return nil }
    var best: (cost: Double, bend: Bend, box: OrientedBox)?
    for share in stride(from: 0.06, through: 0.94, by: 0.02) {
      let middle = share * line.length
      let (from, to) = (middle - block.width / 2 - 3, middle + block.width / 2 + 3)
      let least = abs(share - 0.5) * 60
      guard from > 0, to < line.length, least < best?.cost ?? .infinity else { continue }
      let stretch = line.stretch(from: from, to: to)
      guard let bend = bend(stretch) else { continue }
      for above in [true, false] {
        var cost = least + bend.span * 4 + (above ? 0 : 9)
        guard cost < best?.cost ?? .infinity else { continue }
        let box = box(wish, block, stretch, bend, above: above, clearance: clearance)
        guard isFree(box) else { continue }
        // Two figures behind one another on lines that run close would read as one.
        var room = box
        room.halfWidth += block.height
        if obstacles.intersects(room) { cost += 12 }
        if cost < best?.cost ?? .infinity { best = (cost, bend, box) }
      }
    }
    return best.map { best in
      PlacedLabel(
        wish: wish, box: best.box,
        items: block.items(
          center: best.box.center, rotation: best.box.rotation, axis: best.bend.u,
          normal: best.bend.v))
    }
  }

  private struct Bend {
    /// Unit vector of reading, left to right.
    var u: Point
    /// Across it, downwards.
    var v: Point { Point(x: -u.y, y: u.x) }
    /// How far the line strays above and below its chord.
    var above: Double
    var below: Double
    var span: Double { above + below }
  }

  private func bend(_ stretch: [Point]) -> Bend? {
    guard let first = stretch.first, let last = stretch.last else { return nil }
    let chord = last - first
    guard chord.length > 0 else { return nil }
    var u = chord * (1 / chord.length)
    if u.x < 0 || (abs(u.x) < 1e-9 && u.y > 0) { u = u * -1 }
    let v = Point(x: -u.y, y: u.x)
    var (above, below) = (0.0, 0.0)
    for p in stretch {
      let across = (p - first).dot(v)
      above = max(above, -across)
      below = max(below, across)
    }
    // A stretch bent by more than this would leave the text standing off the line.
    guard above + below < 9 else { return nil }
    return Bend(u: u, above: above, below: below)
  }

  private func box(
    _ wish: LabelWish, _ block: LabelBlock, _ stretch: [Point], _ bend: Bend, above: Bool,
    clearance: Double
  ) -> OrientedBox {
    let (first, last) = (stretch[0], stretch[stretch.count - 1])
    let distance = clearance + block.height / 2 + (above ? bend.above : bend.below) + air / 2 + 0.5
    let center = (first + last) * 0.5 + bend.v * (above ? -distance : distance) + wish.offset
    return OrientedBox(
      center: center, halfWidth: block.width / 2, halfHeight: block.height / 2,
      rotation: angle(of: bend.u))
  }
}
