/// Text along a line.
extension LabelPlacer {
  /// On the straightest free stretch near the middle, above the line where it can be, turned so that
  /// it never stands on its head.
  func along(
    _ points: [Point], clearance: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    let line = MeasuredLine(points)
    guard line.length > block.width + 12 else { return nil }
    var best: (cost: Double, label: PlacedLabel)?
    for share in stride(from: 0.06, through: 0.94, by: 0.02) {
      let middle = share * line.length
      let (from, to) = (middle - block.width / 2 - 3, middle + block.width / 2 + 3)
      guard from > 0, to < line.length else { continue }
      let stretch = line.stretch(from: from, to: to)
      guard let bend = bend(stretch) else { continue }
      for above in [true, false] {
        var cost = abs(share - 0.5) * 60 + bend.span * 4 + (above ? 0 : 9)
        guard cost < best?.cost ?? .infinity else { continue }
        let label = set(wish, block, stretch, bend, above: above, clearance: clearance)
        guard isFree(label.box) else { continue }
        // Two figures behind one another on lines that run close would read as one.
        var room = label.box
        room.halfWidth += block.height
        if obstacles.intersects(room) { cost += 12 }
        if cost < best?.cost ?? .infinity { best = (cost, label) }
      }
    }
    return best?.label
  }

  private struct Bend {
    /// Unit vector of reading, left to right.
    var u: Point
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

  private func set(
    _ wish: LabelWish, _ block: LabelBlock, _ stretch: [Point], _ bend: Bend, above: Bool,
    clearance: Double
  ) -> PlacedLabel {
    let (first, last) = (stretch[0], stretch[stretch.count - 1])
    let v = Point(x: -bend.u.y, y: bend.u.x)
    let distance = clearance + block.height / 2 + (above ? bend.above : bend.below) + air / 2 + 0.5
    let center = (first + last) * 0.5 + v * (above ? -distance : distance) + wish.offset
    let rotation = angle(of: bend.u)
    return PlacedLabel(
      wish: wish,
      box: OrientedBox(
        center: center, halfWidth: block.width / 2, halfHeight: block.height / 2,
        rotation: rotation),
      items: block.items(center: center, rotation: rotation, axis: bend.u, normal: v))
  }
}
