/// A cubic Bézier curve as straight sides, in 256ths of a pixel.
struct FlatCurve {
  /// How many sides there are.
  let count: Int
  private let start: SIMD2<Double>
  private let end: SIMD2<Double>
  /// Coefficients of the curve's polynomial: of t, of its square and of its cube.
  private let first: SIMD2<Double>
  private let second: SIMD2<Double>
  private let third: SIMD2<Double>

  /// How far a side may stray from the curve, as Cairo's default is.
  private static let tolerance = 0.1 * 256
  private static let mostSides = 128.0

  @inline(__always)
  init(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>, _ d: SIMD2<Double>) {
    (start, end) = (a, d)
    first = 3 * (b - a)
    let (early, late) = (a - 2 * b + c, b - 2 * c + d)
    second = 3 * early
    third = late - early
    // Of n sides none strays more than 3/4 of the larger second difference over n squared.
    let bend = max(abs(early.x) + abs(early.y), abs(late.x) + abs(late.y))
    count = Int(min((0.75 / Self.tolerance * bend).squareRoot(), Self.mostSides)) + 1
  }

  /// Where a side ends, the first of which is 1.
  @inline(__always)
  func end(of side: Int) -> SIMD2<Double> {
    if side == count { return end }
    let t = Double(side) / Double(count)
    return ((third * t + second) * t + first) * t + start
  }
}
