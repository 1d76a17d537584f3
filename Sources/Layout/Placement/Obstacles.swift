/// What labels must keep off: boxes and lines, found quickly by a coarse grid.
struct Obstacles {
  private struct Segment {
    var from: Point
    var to: Point
    var clearance: Double
  }

  private static let cell = 48.0
  private var boxes: [OrientedBox] = []
  private var segments: [Segment] = []
  private var boxCells: [CellKey: [Int]] = [:]
  private var segmentCells: [CellKey: [Int]] = [:]

  private struct CellKey: Hashable {
    var column: Int
    var row: Int
  }

  mutating func add(_ box: OrientedBox) {
    boxes.append(box)
    for key in Self.keys(box.bounds) { boxCells[key, default: []].append(boxes.count - 1) }
  }

  mutating func add(_ rect: Rect) { add(OrientedBox(rect)) }

  /// A line that nothing may come nearer to than `clearance`.
  mutating func add(line points: [Point], clearance: Double) {
    for (a, b) in zip(points, points.dropFirst()) {
      segments.append(Segment(from: a, to: b, clearance: clearance))
      let bounds = Rect(
        x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      for key in Self.keys(bounds.inset(by: -clearance)) {
        segmentCells[key, default: []].append(segments.count - 1)
      }
    }
  }

  func intersects(_ box: OrientedBox) -> Bool {
    for key in Self.keys(box.bounds) {
      for i in boxCells[key] ?? [] where boxes[i].intersects(box) { return true }
      for i in segmentCells[key] ?? [] {
        let s = segments[i]
        if box.intersects(from: s.from, to: s.to, clearance: s.clearance) { return true }
      }
    }
    return false
  }

  func intersects(_ rect: Rect) -> Bool { intersects(OrientedBox(rect)) }

  /// Whether a thin line from `a` to `b` runs through any box.
  func boxesIntersect(from a: Point, to b: Point) -> Bool {
    let bounds = Rect(
      x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    for key in Self.keys(bounds) {
      for i in boxCells[key] ?? [] where boxes[i].intersects(from: a, to: b, clearance: 0.5) {
        return true
      }
    }
    return false
  }

  private static func keys(_ r: Rect) -> [CellKey] {
    let limit = 1e6
    guard r.minX > -limit, r.minY > -limit, r.maxX < limit, r.maxY < limit else { return [] }
    let columns = Int((r.minX / cell).rounded(.down))...Int((r.maxX / cell).rounded(.down))
    let rows = Int((r.minY / cell).rounded(.down))...Int((r.maxY / cell).rounded(.down))
    return rows.flatMap { row in columns.map { CellKey(column: $0, row: row) } }
  }
}
