internal import Layout

/// Leaves out points of a line that nobody would miss, in one pass.
///
/// From each point kept it looks along a sleeve that narrows with every point passed, as in Z. Zhao
/// and A. Saalfeld, Linear-time sleeve-fitting polyline simplification algorithms (Auto-Carto 13,
/// 1997). Here a sleeve also ends where the line turns back, so that every point of the line lies
/// within the tolerance of the segment that stands for it, and not only of that segment's straight
/// continuation. Time grows with the number of points, whatever the line does.
struct LineSleeve {
  private(set) var points: [Point] = []
  /// What a point may lie beside the line, and what the line may turn back.
  private let width: Double
  private var anchor = Point(x: 0, y: 0)
  /// The last point that a segment from the anchor can end at.
  private var end: Point?
  /// The farthest point from the anchor.
  private var reach = 0.0
  /// Directions from the anchor between which a segment passes every point: clockwise from `left` to
  /// `right`; `nil` while all points lie within the tolerance of the anchor.
  private var left: Point?
  private var right = Point(x: 0, y: 0)

  /// - Parameter tolerance: how far the line may stray, in the units of its points.
  init(tolerance: Double) {
    // Beside and beyond the end together make up the tolerance: √(w² + w²).
    width = tolerance * 0.707
  }

  static func simplified(_ line: [Point], tolerance: Double) -> [Point] {
    var sleeve = LineSleeve(tolerance: tolerance)
    for point in line { sleeve.add(point) }
    return sleeve.finished()
  }

  mutating func add(_ point: Point) {
    guard !points.isEmpty else {
      start(at: point)
      return
    }
    guard let end else {
      self.end = point
      open(point)
      return
    }
    if accepts(point) {
      self.end = point
      open(point)
    } else {
      start(at: end)
      self.end = point
      open(point)
    }
  }

  /// The points kept, the last of the line among them.
  mutating func finished() -> [Point] {
    if let end { points.append(end) }
    end = nil
    return points
  }

  private mutating func start(at point: Point) {
    points.append(point)
    anchor = point
    end = nil
    reach = 0
    left = nil
  }

  /// Whether a segment from the anchor to a point passes all points since.
  private func accepts(_ point: Point) -> Bool {
    let d = point - anchor
    guard d.length >= reach - width else { return false }
    guard let left else { return true }
    return Self.cross(left, d) >= 0 && Self.cross(d, right) >= 0
  }

  /// Narrows the sleeve so that it passes a point.
  private mutating func open(_ point: Point) {
    let d = point - anchor
    let distance = d.length
    reach = max(reach, distance)
    guard distance > width else { return }
    let sine = width / distance
    let cosine = (1 - sine * sine).squareRoot()
    let newLeft = Point(x: d.x * cosine + d.y * sine, y: d.y * cosine - d.x * sine)
    let newRight = Point(x: d.x * cosine - d.y * sine, y: d.y * cosine + d.x * sine)
    guard let left else {
      (self.left, right) = (newLeft, newRight)
      return
    }
    if Self.cross(left, newLeft) > 0 { self.left = newLeft }
    if Self.cross(newRight, right) > 0 { right = newRight }
  }

  private static func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
}
