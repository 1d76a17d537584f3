import Testing

@testable import Layout

@Suite("Turned boxes")
struct OrientedBoxTests {
  private static func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, degrees: Double = 0
  ) -> OrientedBox {
    OrientedBox(
      center: Point(x: x, y: y), halfWidth: width / 2, halfHeight: height / 2,
      rotation: degrees * .pi / 180)
  }

  private static let square = box(0, 0, 10, 10)

  @Test(
    "Two boxes overlap where they share area",
    arguments: [
      (box(9.9, 0, 10, 10), true),
      // Sides that only touch share no area.
      (box(10, 0, 10, 10), false),
      (box(10.1, 0, 10, 10), false),
      (box(0, 0, 2, 2), true),
      (box(0, 0, 40, 2), true),
      (box(0, 0, 40, 2, degrees: 30), true),
      // A square on its corner reaches 7.071 to its left: 12.07 is where the two meet.
      (box(12.0, 0, 10, 10, degrees: 45), true),
      (box(12.1, 0, 10, 10, degrees: 45), false),
      // The upright rectangle round this one covers the square's corner, the box does not.
      (box(10, 10, 30, 2, degrees: -45), false),
      (box(5, 5, 30, 2, degrees: -45), true),
    ])
  func overlap(other: OrientedBox, expected: Bool) {
    #expect(Self.square.intersects(other) == expected)
    #expect(other.intersects(Self.square) == expected)
  }

  @Test("Overlap is symmetric, and agrees with a search for a common point")
  func symmetry() {
    var random = SeededGenerator(1)
    var found = (overlapping: 0, apart: 0)
    for _ in 0..<4000 {
      func any() -> OrientedBox {
        Self.box(
          .random(in: -30...30, using: &random), .random(in: -30...30, using: &random),
          .random(in: 1...40, using: &random), .random(in: 1...20, using: &random),
          degrees: .random(in: -180...180, using: &random))
      }
      let (a, b) = (any(), any())
      let overlap = a.intersects(b)
      #expect(b.intersects(a) == overlap)
      if overlap { found.overlapping += 1 } else { found.apart += 1 }
      if Self.sharesSample(a, b) { #expect(overlap, "\(a) and \(b) hold a common point") }
      if !overlap { #expect(!Self.crosses(a, b), "the outlines of \(a) and \(b) cross") }
    }
    #expect(found.overlapping > 500 && found.apart > 500)
  }

  /// Whether one of 11 × 11 points of `a` lies well inside `b`.
  private static func sharesSample(_ a: OrientedBox, _ b: OrientedBox) -> Bool {
    let c = a.corners
    return (0...10).contains { i in
      (0...10).contains { j in
        let p = c[0] + (c[1] - c[0]) * (Double(i) / 10) + (c[3] - c[0]) * (Double(j) / 10)
        return holds(b.expanded(by: -0.01), p)
      }
    }
  }

  /// Whether the point is on the inner side of each of the box's four sides.
  private static func holds(_ box: OrientedBox, _ p: Point) -> Bool {
    guard box.halfWidth > 0, box.halfHeight > 0 else { return false }
    let c = box.corners
    return c.indices.allSatisfy { i in
      let (a, b) = (c[i], c[(i + 1) % 4])
      return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0
    }
  }

  /// Whether a side of `a` runs well through `b`.
  private static func crosses(_ a: OrientedBox, _ b: OrientedBox) -> Bool {
    let c = a.corners
    return c.indices.contains { b.intersects(from: c[$0], to: c[($0 + 1) % 4], clearance: -0.01) }
  }

  @Test("The upright rectangle round a turned box")
  func bounds() {
    let bounds = Self.box(100, 50, 20, 10, degrees: 90).bounds
    #expect(abs(bounds.width - 10) < 1e-9 && abs(bounds.height - 20) < 1e-9)
    #expect(abs(bounds.center.x - 100) < 1e-9 && abs(bounds.center.y - 50) < 1e-9)
    // A square's diagonal.
    #expect(abs(Self.box(0, 0, 10, 10, degrees: 45).bounds.width - 14.142_135_6) < 1e-6)
    let turned = Self.box(3, 4, 17, 9, degrees: 23)
    #expect(turned.corners.allSatisfy { turned.bounds.inset(by: -1e-9).contains($0) })
  }

  @Test(
    "A segment that comes nearer to a box than its clearance",
    arguments: [
      (-20.0, 0.0, 20.0, 0.0, 0.0, true),
      (-20, 6, 20, 6, 0, false),
      (-20, 6, 20, 6, 1, false),
      (-20, 6, 20, 6, 1.1, true),
      // Wholly inside.
      (-1, -1, 1, 1, 0, true),
      // Ends before the box.
      (-20, 0, -5.1, 0, 0, false),
      (-20, 0, -5.1, 0, 0.2, true),
      // Past the corner (5, 5) by √2/2.
      (4, 12, 12, 4, 0, false),
      (3, 6, 6, 3, 0, true),
    ])
  func segment(x1: Double, y1: Double, x2: Double, y2: Double, clearance: Double, expected: Bool) {
    let (a, b) = (Point(x: x1, y: y1), Point(x: x2, y: y2))
    #expect(Self.square.intersects(from: a, to: b, clearance: clearance) == expected)
    #expect(Self.square.intersects(from: b, to: a, clearance: clearance) == expected)
  }

  @Test("A turned box meets a segment as the upright one meets the segment turned back")
  func turnedSegment() {
    let turned = Self.box(0, 0, 40, 4, degrees: 45)
    #expect(turned.intersects(from: Point(x: 10, y: 5), to: Point(x: 5, y: 10), clearance: 0))
    #expect(!turned.intersects(from: Point(x: -10, y: 5), to: Point(x: -5, y: 10), clearance: 0))
  }
}
