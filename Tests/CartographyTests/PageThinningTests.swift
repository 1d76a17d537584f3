import Testing

@testable import Cartography
@testable import Geo

@Suite struct PageThinningTests {
  /// A coast that wanders to the right, with steps of half a unit; numbers by Park and Miller (1988).
  private static func coast(_ count: Int, seed: Int = 7) -> [PlanePoint] {
    var state = seed
    func next() -> Double {
      state = state * 48271 % 2_147_483_647
      return Double(state) / 2_147_483_647
    }
    return (0..<count).map { PlanePoint(x: Double($0) * 0.5 + next() * 0.4, y: next() * 1.5) }
  }

  private static func thinned(
    _ points: [PlanePoint], closed: Bool, least: Double
  ) -> [PlanePoint] {
    var thinning = PageThinning()
    thinning.thin(points, closed: closed, least: least)
    return thinning.kept.map { points[$0] }
  }

  /// Of the corner between two others.
  private static func area(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
    abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
  }

  /// Of a closed ring, positive or negative by its direction.
  private static func signedArea(_ ring: [PlanePoint]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, side in
      sum + (side.0.x * side.1.y - side.1.x * side.0.y) / 2
    }
  }

  @Test("Two countries that run along one border in either direction keep the same corners of it")
  func eitherDirection() {
    let border = Self.coast(200)
    let kept = Self.thinned(border, closed: false, least: 0.2)
    #expect(Self.thinned(border.reversed(), closed: false, least: 0.2) == kept.reversed())
    #expect(kept.count < 170)
    #expect(kept.first == border.first && kept.last == border.last)
  }

  @Test("What stands out stays, half of the rest goes, and never many neighbours at once")
  func triangles() {
    // A spike of 2 × 1 in a line that hardly bends, less and less.
    var line = (0..<12).map { PlanePoint(x: Double($0), y: 0.3 / Double($0 + 1)) }
    line[3].y += 1
    let kept = Self.thinned(line, closed: false, least: 0.25)
    #expect(kept.contains(line[3]))
    #expect(kept.count < 10)
    let indices = kept.compactMap { line.firstIndex(of: $0) }
    // Two rounds: of four neighbours one stays at least.
    #expect(zip(indices, indices.dropFirst()).allSatisfy { $1 - $0 <= 4 })
  }

  @Test("The area that a shape loses or gains is no more than a triangle for each corner")
  func area() {
    var ring = Self.coast(300)
    ring += [PlanePoint(x: 150, y: 80), PlanePoint(x: 0, y: 80)]
    let kept = Self.thinned(ring, closed: true, least: 0.25)
    let gone = Double(ring.count - kept.count)
    #expect(gone > 60)
    #expect(abs(Self.signedArea(kept) - Self.signedArea(ring)) < gone * 0.25)
    #expect(kept.first == ring.first)
    #expect(kept.contains(PlanePoint(x: 150, y: 80)))
  }

  @Test("An islet keeps every corner, and no bound leaves all as it is")
  func islet() {
    let islet = Array(Self.coast(PageThinning.shortest - 1))
    #expect(Self.thinned(islet, closed: true, least: 100) == islet)
    let coast = Self.coast(50)
    #expect(Self.thinned(coast, closed: true, least: 0) == coast)
    #expect(Self.thinned([], closed: true, least: 1) == [])
  }

  @Test("A stretch of a ring is written as the ring is, with its ends, past the first corner too")
  func coasts() throws {
    let ring = Self.coast(60)
    let stretches: [(first: Int, sides: Int)] = [(10, 20), (50, 25), (0, 60), (59, 1)]
    for coast in stretches {
      var (writer, fill, lines) = (GroundWriter(), RecordingSink(), RecordingSink())
      writer.write(
        ring: ring, 2,
        coasts: [
          Coast(ring: 2, first: coast.first, sideCount: coast.sides),
          Coast(ring: 1, first: 0, sideCount: 5),
        ], grain: 0.25, into: &fill, lines: &lines)
      let outline = try #require(fill.subpaths.first).points
      let line = try #require(lines.subpaths.first).points
      #expect(lines.subpaths.count == 1)
      #expect(line[0] == (ring[coast.first].x, ring[coast.first].y))
      let end = ring[(coast.first + coast.sides) % 60]
      #expect(line[line.count - 1] == (end.x, end.y))
      // Between its ends the ring's own corners, in their order.
      let places = line.dropFirst().dropLast().map { p in outline.firstIndex { $0 == p } }
      #expect(places.allSatisfy { $0 != nil })
      let steps = zip(places, places.dropFirst()).map { (($1 ?? 0) - ($0 ?? 0)) }
      #expect(steps.allSatisfy { $0 == 1 || $0 == 1 - outline.count })
    }
  }
}
