import Testing

@testable import Layout

@Suite struct PointIndexTests {
  @Test func numbersPointsInTheirOrderAndOnce() {
    var index = PointIndex(capacity: 5)
    #expect(index.add(Point(x: 3, y: -7)) == 0)
    #expect(index.add(Point(x: 3, y: 7)) == 1)
    // As near as a 1024th of a point.
    #expect(index.add(Point(x: 3.0009, y: -7.0009)) == 0)
    #expect(index.add(Point(x: 3, y: 7)) == 1)
    #expect(index.add(Point(x: .nan, y: .infinity)) == 2)
    #expect(index.add(Point(x: -.infinity, y: 0)) == 2)
    #expect(index.add(Point(x: 1e300, y: -1e300)) == 3)
  }

  @Test func ordersByXThenByY() {
    let points = [(-9.0, 4.0), (-9, 5), (-1, 0), (0, -1), (0, 0), (2, -8)]
    let keys = points.map { PointIndex.Key(Point(x: $0.0, y: $0.1)) }
    #expect(keys == keys.sorted())
    #expect(Set(keys.map(\.hash)).count == keys.count)
  }

  /// A grid of neighbours crowds a poor table.
  @Test func holdsAsManyAsItWasMadeFor() {
    var index = PointIndex(capacity: 40_000)
    let points = (0..<40_000).map {
      Point(x: Double($0 % 200) / 256, y: Double($0 / 200) / 256)
    }
    for (number, point) in points.enumerated() { #expect(index.add(point) == number) }
    for (number, point) in points.enumerated() { #expect(index.add(point) == number) }
  }
}
