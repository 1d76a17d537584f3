/// The straight line between two points.
struct LineSegment {
  var from: Point
  var to: Point

  init(_ from: Point, _ to: Point) {
    self.from = from
    self.to = to
  }

  /// Whether the two have a point in common, ends included.
  func crosses(_ other: LineSegment) -> Bool {
    let d1 = Self.turn(from, to, other.from)
    let d2 = Self.turn(from, to, other.to)
    let d3 = Self.turn(other.from, other.to, from)
    let d4 = Self.turn(other.from, other.to, to)
    if d1 * d2 < 0, d3 * d4 < 0 { return true }
    return distance(to: other.from) == 0 || distance(to: other.to) == 0
      || other.distance(to: from) == 0 || other.distance(to: to) == 0
  }

  /// The shortest way between the two, in points; 0 where they cross.
  func distance(to other: LineSegment) -> Double {
    if Self.turn(from, to, other.from) * Self.turn(from, to, other.to) < 0,
      Self.turn(other.from, other.to, from) * Self.turn(other.from, other.to, to) < 0
    {
      return 0
    }
    return min(
      distance(to: other.from), distance(to: other.to), other.distance(to: from),
      other.distance(to: to))
  }

  /// The shortest way from a point, in points.
  func distance(to p: Point) -> Double {
    let along = to - from
    let square = along.dot(along)
    let t = square > 0 ? min(max((p - from).dot(along) / square, 0), 1) : 0
    return (p - (from + along * t)).length
  }

  /// Above 0 where `c` lies to the right of the way from `a` to `b` on the page.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
