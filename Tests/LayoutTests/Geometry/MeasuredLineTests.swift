import Testing

@testable import Layout

@Suite("Distances along a line")
struct MeasuredLineTests {
  /// 3 right, 4 down, 5 along a 3-4-5 triangle's long side.
  private let line = MeasuredLine([
    Point(x: 0, y: 0), Point(x: 3, y: 0), Point(x: 3, y: 4), Point(x: 6, y: 8),
  ])

  @Test("Length, and position and direction after a distance")
  func positions() throws {
    #expect(line.length == 12)
    let first = try #require(line.at(2))
    #expect(first.point == Point(x: 2, y: 0) && first.direction == Point(x: 1, y: 0))
    let second = try #require(line.at(5))
    #expect(second.point == Point(x: 3, y: 2) && second.direction == Point(x: 0, y: 1))
    let third = try #require(line.at(9.5))
    #expect(abs(third.point.x - 4.5) < 1e-12 && abs(third.point.y - 6) < 1e-12)
    #expect(abs(third.direction.x - 0.6) < 1e-12 && abs(third.direction.y - 0.8) < 1e-12)
  }

  @Test("Before the start is the start, past the end is the end")
  func beyond() throws {
    #expect(try #require(line.at(-5)).point == Point(x: 0, y: 0))
    #expect(try #require(line.at(50)).point == Point(x: 6, y: 8))
  }

  @Test("A stretch has its ends and the corners between them")
  func stretch() {
    #expect(
      line.stretch(from: 1, to: 8).prefix(3)
        == [Point(x: 1, y: 0), Point(x: 3, y: 0), Point(x: 3, y: 4)])
    #expect(line.stretch(from: 1, to: 8).count == 4)
    #expect(line.stretch(from: 1, to: 2) == [Point(x: 1, y: 0), Point(x: 2, y: 0)])
  }

  @Test("Points that coincide, a single point and none")
  func degenerate() throws {
    #expect(MeasuredLine([]).length == 0 && MeasuredLine([]).at(0) == nil)
    #expect(MeasuredLine([Point(x: 1, y: 1)]).at(0) == nil)
    #expect(MeasuredLine([Point(x: 1, y: 1)]).stretch(from: 0, to: 1).isEmpty)
    let twice = MeasuredLine([
      Point(x: 0, y: 0), Point(x: 0, y: 0), Point(x: 0, y: 2), Point(x: 0, y: 2),
    ])
    #expect(twice.length == 2)
    #expect(try #require(twice.at(1)).point == Point(x: 0, y: 1))
    for distance in [0, 1, 2.0] {
      let direction = try #require(twice.at(distance)).direction
      #expect(direction.x.isFinite && abs(direction.length - 1) < 1e-12)
    }
  }
}
