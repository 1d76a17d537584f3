import Testing

@testable import Layout

@Suite("Upright rectangles")
struct RectTests {
  private let rect = Rect(x: 10, y: 20, width: 30, height: 40)

  @Test("Sides and middle")
  func sides() {
    #expect((rect.minX, rect.minY, rect.maxX, rect.maxY) == (10, 20, 40, 60))
    #expect(rect.center == Point(x: 25, y: 40))
  }

  @Test("Moving the sides in and out")
  func inset() {
    #expect(rect.inset(x: 5, y: 10) == Rect(x: 15, y: 30, width: 20, height: 20))
    #expect(rect.inset(by: -1) == Rect(x: 9, y: 19, width: 32, height: 42))
    #expect(rect.moved(x: 1, y: -2) == Rect(x: 11, y: 18, width: 30, height: 40))
  }

  @Test("Rectangles that only touch share no area")
  func intersection() {
    #expect(rect.intersects(Rect(x: 39.9, y: 59.9, width: 5, height: 5)))
    #expect(!rect.intersects(Rect(x: 40, y: 20, width: 5, height: 5)))
    #expect(!rect.intersects(Rect(x: 10, y: 60, width: 5, height: 5)))
    #expect(rect.intersects(Rect(x: 0, y: 30, width: 100, height: 1)))
  }

  @Test("Edges belong to the rectangle")
  func containment() {
    #expect(rect.contains(rect))
    #expect(!rect.contains(rect.inset(by: -0.1)))
    #expect(rect.contains(Point(x: 10, y: 60)))
    #expect(!rect.contains(Point(x: 9.9, y: 40)))
  }

  @Test("The smallest rectangle round two")
  func union() {
    let other = Rect(x: 0, y: 50, width: 5, height: 5)
    #expect(rect.union(other) == Rect(x: 0, y: 20, width: 40, height: 40))
    #expect(other.union(rect) == rect.union(other))
  }
}
