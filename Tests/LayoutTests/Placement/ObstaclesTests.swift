import Testing

@testable import Layout

@Suite("What labels keep off")
struct ObstaclesTests {
  @Test("The index finds what a search through everything finds", arguments: 1...8)
  func index(seed: Int) {
    var random = SeededGenerator(seed)
    func point() -> Point {
      Point(x: .random(in: -100...500, using: &random), y: .random(in: -100...400, using: &random))
    }
    func box(_ largest: Double) -> OrientedBox {
      OrientedBox(
        center: point(), halfWidth: .random(in: 1...largest, using: &random),
        halfHeight: .random(in: 1...largest, using: &random),
        rotation: .random(in: -1.5...1.5, using: &random))
    }
    let boxes = (0..<12).map { _ in box(40) }
    let lines = (0..<4).map { _ in (points: (0..<4).map { _ in point() }, clearance: 7.0) }
    var obstacles = Obstacles()
    for box in boxes { obstacles.add(box) }
    for line in lines { obstacles.add(line: line.points, clearance: line.clearance) }
    var hits = 0
    for _ in 0..<300 {
      let asked = box(20)
      let expected =
        boxes.contains { $0.intersects(asked) }
        || lines.contains { line in
          zip(line.points, line.points.dropFirst()).contains {
            asked.intersects(from: $0, to: $1, clearance: line.clearance)
          }
        }
      #expect(obstacles.intersects(asked) == expected)
      hits += expected ? 1 : 0
      let (a, b) = (point(), point())
      #expect(
        obstacles.boxesIntersect(from: a, to: b)
          == boxes.contains { $0.intersects(from: a, to: b, clearance: 0.5) })
    }
    #expect((30...290).contains(hits), "the case must hold both answers")
  }

  @Test("A line holds text off by its clearance")
  func clearance() {
    var obstacles = Obstacles()
    obstacles.add(line: [Point(x: 0, y: 100), Point(x: 400, y: 100)], clearance: 4)
    #expect(obstacles.intersects(Rect(x: 100, y: 80, width: 50, height: 16.1)))
    #expect(!obstacles.intersects(Rect(x: 100, y: 80, width: 50, height: 15.9)))
    // Lines are no boxes: a leader may cross a route.
    #expect(!obstacles.boxesIntersect(from: Point(x: 50, y: 0), to: Point(x: 50, y: 200)))
  }

  @Test("Nothing is in the way of nothing; what lies at infinity is in nobody's way")
  func degenerate() {
    var obstacles = Obstacles()
    let rect = Rect(x: 0, y: 0, width: 100, height: 100)
    #expect(!obstacles.intersects(rect))
    obstacles.add(line: [], clearance: 3)
    obstacles.add(line: [Point(x: 5, y: 5)], clearance: 3)
    obstacles.add(line: [Point(x: .infinity, y: 0), Point(x: .nan, y: 4)], clearance: 3)
    #expect(!obstacles.intersects(rect))
  }
}
