/// What labels must keep off: boxes and lines, found quickly by a coarse grid.
struct Obstacles {
  private struct Segment {
    var from: Point
    var to: Point
    var clearance: Double
  }

  private var boxes: [OrientedBox] = []
  private var bounds: [Rect] = []
  private var segments: [Segment] = []
  private var boxIndex: CellIndex
  private var segmentIndex: CellIndex

  /// - Parameter page: where most of them lie; what is outside is found too.
  init(page: Rect = Rect(x: 0, y: 0, width: 1440, height: 810)) {
    boxIndex = CellIndex(bounds: page)
    segmentIndex = CellIndex(bounds: page)
  }

  mutating func add(_ box: OrientedBox) {
    let rect = box.bounds
    boxIndex.add(boxes.count, rect)
    boxes.append(box)
    bounds.append(rect)
  }

  mutating func add(_ rect: Rect) { add(OrientedBox(rect)) }

  /// A line that nothing may come nearer to than `clearance`.
  mutating func add(line points: [Point], clearance: Double) {
    for (a, b) in zip(points, points.dropFirst()) {
      let rect = Rect(from: a, to: b).inset(by: -clearance)
      segmentIndex.add(segments.count, rect)
      segments.append(Segment(from: a, to: b, clearance: clearance))
    }
  }

  func intersects(_ box: OrientedBox) -> Bool {
    let axes = box.axes
    let rect = box.bounds(axes)
    return boxIndex.contains(in: rect) {
      bounds[$0].intersects(rect) && boxes[$0].intersects(box, axes)
    }
      || segmentIndex.contains(in: rect) {
        let s = segments[$0]
        return box.intersects(from: s.from, to: s.to, clearance: s.clearance, axes)
      }
  }

  func intersects(_ rect: Rect) -> Bool {
    if boxesIntersect(rect) { return true }
    return segmentIndex.contains(in: rect) {
      let s = segments[$0]
      return rect.inset(by: -s.clearance).meets(from: s.from, to: s.to)
    }
  }

  /// Whether a rectangle covers part of any box, whatever lines run through it.
  func boxesIntersect(_ rect: Rect) -> Bool {
    boxIndex.contains(in: rect) {
      bounds[$0].intersects(rect)
        && (boxes[$0].rotation == 0 || boxes[$0].intersects(OrientedBox(rect)))
    }
  }

  /// Whether a thin line from `a` to `b` runs through any box.
  func boxesIntersect(from a: Point, to b: Point) -> Bool {
    boxIndex.contains(in: Rect(from: a, to: b).inset(by: -0.5)) {
      boxes[$0].intersects(from: a, to: b, clearance: 0.5)
    }
  }

  /// Whether a thin line from `a` to `b` comes nearer than `gap` to the middle of any line.
  func linesIntersect(from a: Point, to b: Point, gap: Double) -> Bool {
    segmentIndex.contains(in: Rect(from: a, to: b).inset(by: -gap)) {
      LineSegment(a, b).distance(to: LineSegment(segments[$0].from, segments[$0].to)) < gap
    }
  }
}
