import Layout

/// Cuts straight lines to a box of pixels and what reaches into it (Liang and Barsky 1984).
struct SegmentClip {
  private let (minX, minY): (Double, Double)
  private let (maxX, maxY): (Double, Double)

  init(_ box: PixelBox, margin: Double) {
    minX = Double(box.minX) - margin
    minY = Double(box.minY) - margin
    maxX = Double(box.maxX) + margin
    maxY = Double(box.maxY) + margin
  }

  /// The part of a line that lies within; `nil` where none does.
  func clip(_ a: Point, _ b: Point) -> (Point, Point)? {
    if holds(a), holds(b) { return (a, b) }
    var (from, to) = (0.0, 1.0)
    /// - Returns: whether anything is left beyond a side that the line is `gap` short of.
    func narrow(_ step: Double, _ gap: Double) -> Bool {
      if step == 0 { return gap <= 0 }
      if step > 0 { from = max(from, gap / step) } else { to = min(to, gap / step) }
      return from <= to
    }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    guard narrow(dx, minX - a.x), narrow(-dx, a.x - maxX), narrow(dy, minY - a.y),
      narrow(-dy, a.y - maxY)
    else { return nil }
    return (
      Point(x: a.x + dx * from, y: a.y + dy * from), Point(x: a.x + dx * to, y: a.y + dy * to)
    )
  }

  private func holds(_ p: Point) -> Bool {
    p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY
  }
}
