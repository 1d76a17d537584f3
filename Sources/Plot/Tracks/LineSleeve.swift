internal import Layout

/// Leaves out points of a line that nobody would miss, in one pass: time grows with the number of
/// points, whatever the line does.
struct LineSleeve {
  private(set) var points: [Point] = []
  private var sleeve: Sleeve
  /// The last point that a segment from the anchor can end at.
  private var end: Point?

  /// - Parameter tolerance: how far the line may stray, in the units of its points.
  init(tolerance: Double) { sleeve = Sleeve(tolerance: tolerance) }

  static func simplified(_ line: [Point], tolerance: Double) -> [Point] {
    var sleeve = LineSleeve(tolerance: tolerance)
    for point in line { sleeve.add(point) }
    return sleeve.finished()
  }

  mutating func add(_ point: Point) {
    if points.isEmpty {
      start(at: point)
      return
    }
    if let end, !sleeve.accepts(point) { start(at: end) }
    end = point
    sleeve.open(point)
  }

  /// The points kept, the last of the line among them.
  mutating func finished() -> [Point] {
    if let end { points.append(end) }
    end = nil
    return points
  }

  private mutating func start(at point: Point) {
    points.append(point)
    sleeve.start(at: point)
    end = nil
  }
}
