import Layout
import Testing

@testable import Plot

@Suite("Simplifying lines")
struct LineSleeveTests {
  /// The distance of a point from a segment.
  private func distance(_ p: Point, _ a: Point, _ b: Point) -> Double {
    let d = b - a
    let square = d.dot(d)
    let t = square > 0 ? min(max((p - a).dot(d) / square, 0), 1) : 0
    return (p - (a + d * t)).length
  }

  /// How far a line strays from what stands for it, each point held against the segment over it.
  private func stray(_ line: [Point], _ kept: [Point]) -> Double {
    var (most, index) = (0.0, 0)
    for (a, b) in zip(kept, kept.dropFirst()) {
      while index < line.count {
        most = max(most, distance(line[index], a, b))
        if line[index] == b { break }
        index += 1
      }
    }
    return index == line.count - 1 ? most : .infinity
  }

  private func line(_ kind: Int, _ random: inout SplitMix) -> [Point] {
    var (p, angle) = (Point(x: 0, y: 0), 0.0)
    return (0..<400).map { index in
      switch kind {
      case 0: p = p + Point(x: random.next(-1...1), y: random.next(-1...1))
      case 1: p = p + Point(x: 0.4, y: random.next(-0.2...0.2))
      case 2: p = p + Point(x: random.next(-0.05...0.05), y: random.next(-0.05...0.05))
      case 3:
        // There and back on itself.
        p = Point(x: Double(index % 50 < 25 ? index % 50 : 50 - index % 50) * 0.07, y: 0)
      default:
        angle += random.next(-0.3...0.3)
        p = p + Point(x: Double(Int(angle) % 3) * 0.3, y: angle * 0.1)
      }
      return p
    }
  }

  @Test("Nothing strays farther than the tolerance", arguments: 0..<5)
  func bound(_ kind: Int) {
    var random = SplitMix(seed: UInt64(kind) + 1)
    for tolerance in [0.05, 0.12, 0.8] {
      for _ in 0..<40 {
        let line = line(kind, &random)
        let kept = LineSleeve.simplified(line, tolerance: tolerance)
        #expect(stray(line, kept) <= tolerance + 1e-9)
        #expect(kept.count <= line.count)
      }
    }
  }

  @Test("A straight line is its two ends, and a place is one spot")
  func straight() {
    let line = (0..<1000).map { Point(x: Double($0), y: Double($0) * 0.5) }
    #expect(LineSleeve.simplified(line, tolerance: 0.1) == [line[0], line[999]])
    let spot = (0..<1000).map { Point(x: Double($0 % 7) * 0.001, y: 0) }
    #expect(LineSleeve.simplified(spot, tolerance: 0.1).count == 2)
    #expect(LineSleeve.simplified([], tolerance: 0.1) == [])
    #expect(LineSleeve.simplified([line[3]], tolerance: 0.1) == [line[3]])
  }
}

/// The same numbers in every run (G. L. Steele and others, Fast splittable pseudorandom number
/// generators, 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ range: ClosedRange<Double>) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    let share = Double(z >> 11) / 9_007_199_254_740_992
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }
}

@Suite("Crowds of points")
struct CrowdFilterTests {
  @Test func aSpotHoldsFewPointsAndAWayAll() {
    var draw = SeededLine(seed: 7)
    let crowd = (0..<20_000).map { _ in
      Point(x: 100 + draw.next() * 0.6, y: 100 + draw.next() * 0.6)
    }
    var filter = CrowdFilter()
    let kept = filter.thinned(crowd)
    // 0.6 pt are six squares of 0.12 pt at the most each way, with three points in each.
    #expect(kept.count <= 36 * 3 + 2 && kept.count > 25)
    #expect(kept.first == crowd.first && kept.last == crowd.last)
    // Each square that the crowd covers has a point.
    #expect(!crowd.contains { point in !kept.contains { ($0 - point).length < 0.2 } })
    // The same way ten times over, a point every 2 pt, is not touched.
    let way = (0..<500).map { Point(x: Double($0 % 50) * 2, y: 50) }
    #expect(filter.thinned(way) == way)
  }

  /// Numbers from 0 to 1, the same in every run.
  private struct SeededLine {
    var seed: UInt64

    mutating func next() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 11) / Double(1 << 53)
    }
  }
}
