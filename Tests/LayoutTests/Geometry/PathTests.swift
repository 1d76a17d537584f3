import Testing

@testable import Layout

@Suite("Paths")
struct PathTests {
  @Test("Bounds hold every point, those of curves too")
  func bounds() {
    #expect(Path().bounds == nil)
    let square = Rect(x: -3, y: 4, width: 10, height: 2)
    #expect(Path.rectangle(square).bounds == square)
    #expect(
      Path.circle(center: Point(x: 5, y: 5), radius: 2).bounds
        == Rect(x: 3, y: 3, width: 4, height: 4))
    var two = Path.line(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1))
    two.append(.line(from: Point(x: 50, y: -9), to: Point(x: 51, y: 9)))
    #expect(two.bounds == Rect(x: 0, y: -9, width: 51, height: 18))
  }

  /// The greatest error of this construction is 0.0273 % of the radius (Spencer Mortensen,
  /// "Approximate a circle with cubic Bézier curves": 2.7253 · 10⁻⁴).
  @Test("A circle is round to 0.03 % of its radius")
  func circle() {
    let center = Point(x: 40, y: -7)
    let path = Path.circle(center: center, radius: 100)
    var start = path.points[0]
    for quarter in 0..<4 {
      let p = path.points[(1 + 3 * quarter)...]
      let (c1, c2, end) = (p[p.startIndex], p[p.startIndex + 1], p[p.startIndex + 2])
      for step in 0...50 {
        let t = Double(step) / 50
        let s = 1 - t
        let on =
          start * (s * s * s) + c1 * (3 * s * s * t) + c2 * (3 * s * t * t) + end * (t * t * t)
        #expect(abs((on - center).length - 100) < 0.0273)
      }
      start = end
    }
  }

  @Test("Each verb has its points")
  func verbs() {
    let corners = [Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 4, y: 3)]
    #expect(Path.polyline(corners).verbs == [.move, .line, .line])
    #expect(Path.polygon(corners).verbs == [.move, .line, .line, .close])
    #expect(Path.polygon([]).isEmpty)
    #expect(Path.polyline(corners).map { $0 * 2 }.points.last == Point(x: 8, y: 6))
  }
}
