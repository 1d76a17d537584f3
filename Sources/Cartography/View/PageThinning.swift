/// Leaves out corners of an atlas's shapes that nobody would miss on the page.
///
/// Twice over, each corner goes whose triangle with its neighbours is smaller than a bound and than
/// both of theirs (after Visvalingam and Whyatt 1993, by which the atlas's scales are made). That looks
/// at a corner's surroundings alone, and in either direction alike: of two neighbours' shapes the same
/// corners go, and no gap opens between them.
struct PageThinning {
  /// The corners that stay, by index.
  private(set) var kept: [Int] = []

  /// Shorter chains are islets, whose every corner is seen.
  static let shortest = 8
  private static let rounds = 2

  /// - Parameters:
  ///   - closed: whether a side leads from the last point to the first.
  ///   - least: the area of the smallest triangle that always stays, in square page units.
  mutating func thin(_ points: [PlanePoint], closed: Bool, least: Double) {
    kept.removeAll(keepingCapacity: true)
    kept.append(contentsOf: points.indices)
    points.withUnsafeBufferPointer { points in
      for _ in 0..<Self.rounds where kept.count >= Self.shortest {
        let count = kept.withUnsafeMutableBufferPointer {
          Self.thin($0, of: points, closed: closed, least: 2 * least)
        }
        kept.removeLast(kept.count - count)
      }
    }
  }

  /// One round: moves the indices that stay to the front.
  ///
  /// - Returns: how many stay; the first always does, and the last of an open chain.
  private static func thin(
    _ kept: UnsafeMutableBufferPointer<Int>, of points: UnsafeBufferPointer<PlanePoint>,
    closed: Bool, least: Double
  ) -> Int {
    // The first that may not go again: the last corner of a chain, or the first of a ring.
    let end = closed ? kept.count : kept.count - 1
    var count = 1
    var (here, ahead) = (points[kept[1]], points[kept[2]])
    var (before, now) = (Double.infinity, doubleArea(points[kept[0]], here, ahead))
    for index in 1..<end {
      var next = Double.infinity
      if index + 1 < end {
        let beyond = points[kept[index + 2 == kept.count ? 0 : index + 2]]
        next = doubleArea(here, ahead, beyond)
        (here, ahead) = (ahead, beyond)
      }
      if now >= least || now >= before || now >= next {
        kept[count] = kept[index]
        count += 1
      }
      (before, now) = (now, next)
    }
    if !closed {
      kept[count] = kept[end]
      count += 1
    }
    return count
  }

  /// Of a triangle; the same to the last bit in either direction.
  @inline(__always)
  private static func doubleArea(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
    abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x))
  }
}
