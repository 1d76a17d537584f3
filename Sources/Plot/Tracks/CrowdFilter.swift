internal import Layout

/// Leaves out points of lines where a track has drawn some already: the scatter of a parked receiver
/// covers one spot with any number of them, and a page has room for few.
struct CrowdFilter {
  /// The side of the squares that are counted, in points.
  private static let side = 0.12
  /// A point farther than this from the one before it always stays, so that nothing but a crowd is
  /// touched, however often a way is flown.
  private static let near = 1.0
  /// How many points of a square stay.
  private static let most: UInt8 = 3

  private var counts: [Int64: UInt8] = [:]

  /// The line without its points in crowded squares, its ends kept.
  mutating func thinned(_ line: [Point]) -> [Point] {
    guard line.count > 2, let end = line.last else { return line }
    var kept = [line[0]]
    for index in 1..<line.count - 1 {
      let point = line[index]
      let last = kept[kept.count - 1]
      let (x, y) = (point.x - last.x, point.y - last.y)
      if x * x + y * y > Self.near * Self.near || take(point) { kept.append(point) }
    }
    kept.append(end)
    return kept
  }

  /// Counts a point; whether its square has room for it.
  private mutating func take(_ point: Point) -> Bool {
    // Far beyond any page nothing is drawn.
    guard abs(point.x) < 1e6, abs(point.y) < 1e6 else { return true }
    let column = Int64((point.x / Self.side).rounded(.down))
    let row = Int64((point.y / Self.side).rounded(.down))
    let count = counts[column << 32 ^ (row & 0xFFFF_FFFF), default: 0]
    guard count < Self.most else { return false }
    counts[column << 32 ^ (row & 0xFFFF_FFFF)] = count + 1
    return true
  }
}
