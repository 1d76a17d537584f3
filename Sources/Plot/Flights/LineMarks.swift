internal import Layout

/// Finds room on lines for what stands on them: numbers, counts and signs of direction. Nothing of
/// it comes upon another line, a place's symbol or another such mark.
struct LineMarks {
  private struct Segment {
    var from: Point
    var to: Point
    var owner: Int
    var halfWidth: Double
  }

  private let frame: Rect
  private var segments: [Segment] = []
  private var segmentIndex: CellIndex
  private var boxes: [OrientedBox] = []
  private var boxIndex: CellIndex

  init(frame: Rect) {
    self.frame = frame
    segmentIndex = CellIndex(bounds: frame)
    boxIndex = CellIndex(bounds: frame)
  }

  /// A line that marks of other lines keep off.
  mutating func add(line points: [Point], owner: Int, halfWidth: Double) {
    for (a, b) in zip(points, points.dropFirst()) {
      let bounds = Rect(
        x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      segmentIndex.add(segments.count, bounds.inset(by: -halfWidth))
      segments.append(Segment(from: a, to: b, owner: owner, halfWidth: halfWidth))
    }
  }

  /// A symbol, or a mark that has its place.
  mutating func add(_ box: OrientedBox) {
    boxIndex.add(boxes.count, box.bounds)
    boxes.append(box)
  }

  /// Whether the whole box is seen and free of all boxes and, unless that is waived, of lines.
  ///
  /// - Parameters:
  ///   - owner: the line that the box belongs to, which it may cover.
  ///   - air: kept between the box and others.
  func isFree(
    _ box: OrientedBox, owner: Int, ofLines: Bool = true, air: Double = 0
  ) -> Bool {
    let room = box.expanded(by: air)
    let bounds = room.bounds
    guard frame.contains(bounds) else { return false }
    if boxIndex.contains(in: bounds, where: { boxes[$0].intersects(room) }) { return false }
    return !ofLines
      || !segmentIndex.contains(in: bounds) { id in
        let s = segments[id]
        return s.owner != owner
          && box.intersects(from: s.from, to: s.to, clearance: s.halfWidth)
      }
  }

  /// The free place on a line nearest to `wanted`, no farther from it than `reach`, both measured
  /// along the line.
  func place(
    on line: MeasuredLine, near wanted: Double, reach: Double, owner: Int,
    ofLines: Bool = true, air: Double = 0, box: (Point, Point) -> OrientedBox
  ) -> (point: Point, direction: Point, box: OrientedBox)? {
    let step = max(3, reach / 60)
    var shift = 0.0
    while shift <= reach {
      for distance in shift == 0 ? [wanted] : [wanted - shift, wanted + shift]
      where distance >= 0 && distance <= line.length {
        guard let (point, direction) = line.at(distance) else { continue }
        let room = box(point, direction)
        if isFree(room, owner: owner, ofLines: ofLines, air: air) {
          return (point, direction, room)
        }
      }
      shift += step
    }
    return nil
  }
}
