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

  /// - Parameters:
  ///   - closed: whether a side leads from the last point to the first.
  ///   - least: the area of the smallest triangle that always stays, in square page units.
  mutating func thin(_ points: [PlanePoint], closed: Bool, least: Double) {
    kept.removeAll(keepingCapacity: true)
    guard points.count >= Self.shortest else {
      kept.append(contentsOf: points.indices)
      return
    }
    let least = 2 * least
    points.withUnsafeBufferPointer { points in
      kept.append(contentsOf: repeatElement(0, count: points.count))
      shorten { Self.thin($0, points.count, of: points, closed: closed, least: least) { $0 } }
      guard kept.count >= Self.shortest else { return }
      shorten { kept in
        Self.thin(kept, kept.count, of: points, closed: closed, least: least) { kept[$0] }
      }
    }
  }

  /// - Parameter round: returns how many of the indices stay.
  @inline(__always)
  private mutating func shorten(_ round: (UnsafeMutableBufferPointer<Int>) -> Int) {
    let count = kept.withUnsafeMutableBufferPointer { round($0) }
    kept.removeLast(kept.count - count)
  }

  /// One round: writes the indices that stay.
  ///
  /// - Parameters:
  ///   - size: how many corners the round has.
  ///   - corner: the index of each; what was written of `kept` is not asked for again.
  /// - Returns: how many stay; the first always does, and the last of an open chain.
  @inline(__always)
  private static func thin(
    _ kept: UnsafeMutableBufferPointer<Int>, _ size: Int,
    of points: UnsafeBufferPointer<PlanePoint>, closed: Bool, least: Double,
    corner: (Int) -> Int
  ) -> Int {
    // The first that may not go again: the last corner of a chain, or the first of a ring.
    let end = closed ? size : size - 1
    let first = corner(0)
    var count = 1
    var (here, ahead) = (points[corner(1)], points[corner(2)])
    var (before, now) = (Double.infinity, doubleArea(points[first], here, ahead))
    for index in 1..<end {
      var next = Double.infinity
      if index + 1 < end {
        let beyond = points[index + 2 == size ? first : corner(index + 2)]
        next = doubleArea(here, ahead, beyond)
        (here, ahead) = (ahead, beyond)
      }
      let own = corner(index)
      if now >= least || now >= before || now >= next {
        kept[count] = own
        count += 1
      }
      (before, now) = (now, next)
    }
    if !closed {
      kept[count] = corner(end)
      count += 1
    }
    kept[0] = first
    return count
  }

  /// Of a triangle; the same to the last bit in either direction.
  @inline(__always)
  private static func doubleArea(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
    abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x))
  }
}
