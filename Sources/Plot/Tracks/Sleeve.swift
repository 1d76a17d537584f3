internal import Layout

/// The room that a straight line from an anchor has to pass all points since.
///
/// It narrows with every point, as in Z. Zhao and A. Saalfeld, Linear-time sleeve-fitting polyline
/// simplification algorithms (Auto-Carto 13, 1997). Here a sleeve also ends where the line turns back,
/// so that every point of the line lies within the tolerance of the segment that stands for it, and not
/// only of that segment's straight continuation.
struct Sleeve {
  /// What a point may lie beside the line, and what the line may turn back.
  private let width: Double
  private(set) var anchor = Point(x: 0, y: 0)
  /// The farthest point from the anchor.
  private var reach = 0.0
  /// Directions from the anchor between which a segment passes every point: clockwise from `left` to
  /// `right`, where `isBounded`; while all points lie within the tolerance of the anchor it is not.
  private var left = Point(x: 0, y: 0)
  private var right = Point(x: 0, y: 0)
  private var isBounded = false

  /// - Parameter tolerance: how far the line may stray, in the units of its points.
  init(tolerance: Double) {
    // Beside and beyond the end together make up the tolerance: √(w² + w²).
    width = tolerance * 0.707
  }

  mutating func start(at point: Point) {
    anchor = point
    reach = 0
    isBounded = false
  }

  /// Whether a segment from the anchor to a point passes all points since.
  @inline(__always)
  func accepts(_ point: Point) -> Bool {
    let x = point.x - anchor.x
    let y = point.y - anchor.y
    let turn = reach - width
    guard turn <= 0 || x * x + y * y >= turn * turn else { return false }
    return !isBounded || (left.x * y - left.y * x >= 0 && x * right.y - y * right.x >= 0)
  }

  /// Narrows the sleeve so that it passes a point.
  @inline(__always)
  mutating func open(_ point: Point) {
    let x = point.x - anchor.x
    let y = point.y - anchor.y
    let squared = x * x + y * y
    if squared > reach * reach { reach = squared.squareRoot() }
    guard squared > width * width else { return }
    // Not brought to length 1: only the sides of directions count.
    let along = (squared - width * width).squareRoot()
    let newLeft = Point(x: x * along + y * width, y: y * along - x * width)
    let newRight = Point(x: x * along - y * width, y: y * along + x * width)
    guard isBounded else {
      (left, right, isBounded) = (newLeft, newRight, true)
      return
    }
    if left.x * newLeft.y - left.y * newLeft.x > 0 { left = newLeft }
    if newRight.x * right.y - newRight.y * right.x > 0 { right = newRight }
  }
}
