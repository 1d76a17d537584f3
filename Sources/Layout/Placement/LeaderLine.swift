/// The thin line from a symbol to a label that stands away from it, straight or bent once.
struct LeaderLine {
  var from: Point
  /// Where it turns to run level; `nil` for a straight one.
  var bend: Point?
  var to: Point

  init(from: Point, bend: Point? = nil, to: Point) {
    self.from = from
    self.bend = bend
    self.to = to
  }

  var points: [Point] { bend.map { [from, $0, to] } ?? [from, to] }

  /// Whether any of its parts passes.
  func contains(where passes: (LineSegment) -> Bool) -> Bool {
    guard let bend else { return passes(LineSegment(from, to)) }
    return passes(LineSegment(from, bend)) || passes(LineSegment(bend, to))
  }

  /// Whether it runs through a rectangle.
  func meets(_ rect: Rect) -> Bool { contains { rect.meets(from: $0.from, to: $0.to) } }

  /// Whether two come nearer to each other than `gap`.
  func isNear(_ other: LeaderLine, gap: Double) -> Bool {
    contains { own in other.contains { own.distance(to: $0) < gap } }
  }
}
