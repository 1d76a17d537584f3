import Layout

/// A cubic Bézier curve as straight sides, in pixels.
struct FlatCurve {
  let end: Point
  private let start: Point
  /// Coefficients of the curve's polynomial: of t, of its square and of its cube.
  private let first: Point
  private let second: Point
  private let third: Point
  private let count: Int

  /// How far a side may stray from the curve, as Cairo's default is.
  private static let tolerance = 0.1
  private static let mostSides = 128.0

  @inline(__always)
  init(_ a: Point, _ b: Point, _ c: Point, _ d: Point) {
    (start, end) = (a, d)
    first = Point(x: 3 * (b.x - a.x), y: 3 * (b.y - a.y))
    let early = Point(x: a.x - 2 * b.x + c.x, y: a.y - 2 * b.y + c.y)
    let late = Point(x: b.x - 2 * c.x + d.x, y: b.y - 2 * c.y + d.y)
    second = Point(x: 3 * early.x, y: 3 * early.y)
    third = Point(x: late.x - early.x, y: late.y - early.y)
    // Of n sides none strays more than 3/4 of the larger second difference over n squared.
    let bend = max(abs(early.x) + abs(early.y), abs(late.x) + abs(late.y))
    count = Int(min((0.75 / Self.tolerance * bend).squareRoot(), Self.mostSides)) + 1
  }

  @inline(__always)
  func write(to sink: inout some SideSink) {
    let step = 1 / Double(count)
    for index in 1..<max(count, 1) {
      let t = Double(index) * step
      sink.line(
        to: Point(
          x: ((third.x * t + second.x) * t + first.x) * t + start.x,
          y: ((third.y * t + second.y) * t + first.y) * t + start.y))
    }
    sink.line(to: end)
  }
}
