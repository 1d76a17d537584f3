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

  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private static let side = 40.0
  private let frame: Rect
  private var segments: [Segment] = []
  private var segmentCells: [Cell: [Int]] = [:]
  private var boxes: [OrientedBox] = []
  private var boxCells: [Cell: [Int]] = [:]

  init(frame: Rect) { self.frame = frame }

  /// A line that marks of other lines keep off.
  mutating func add(line points: [Point], owner: Int, halfWidth: Double) {
    for (a, b) in zip(points, points.dropFirst()) {
      segments.append(Segment(from: a, to: b, owner: owner, halfWidth: halfWidth))
      let bounds = Rect(
        x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      for cell in Self.cells(bounds.inset(by: -halfWidth)) {
        segmentCells[cell, default: []].append(segments.count - 1)
      }
    }
  }

  /// A symbol, or a mark that has its place.
  mutating func add(_ box: OrientedBox) {
    boxes.append(box)
    for cell in Self.cells(box.bounds) { boxCells[cell, default: []].append(boxes.count - 1) }
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
    for cell in Self.cells(bounds) {
      for i in boxCells[cell] ?? [] where boxes[i].intersects(room) { return false }
      guard ofLines else { continue }
      for i in segmentCells[cell] ?? [] where segments[i].owner != owner {
        let s = segments[i]
        if box.intersects(from: s.from, to: s.to, clearance: s.halfWidth) { return false }
      }
    }
    return true
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

  private static func cells(_ r: Rect) -> [Cell] {
    let limit = 1e6
    guard r.minX > -limit, r.minY > -limit, r.maxX < limit, r.maxY < limit else { return [] }
    let columns = Int((r.minX / side).rounded(.down))...Int((r.maxX / side).rounded(.down))
    let rows = Int((r.minY / side).rounded(.down))...Int((r.maxY / side).rounded(.down))
    return rows.flatMap { row in columns.map { Cell(column: $0, row: row) } }
  }
}
