internal import Layout

/// The thin lines that tie a magnified spot to its inset.
struct InsetTie {
  /// From corner to corner of the sides that face each other, or between the outer corners, or one
  /// line between the sides, or none where all would cross something.
  let lines: [(from: Point, to: Point)]

  /// - Parameter isFree: whether a line crosses nothing that it must not.
  init(from spot: Rect, to inset: Rect, isFree: (Point, Point) -> Bool) {
    let (s, i) = (Self.corners(spot), Self.corners(inset))
    // Of the four lines between like corners those that run through neither rectangle are the
    // outer ones.
    let outer = zip(s, i).filter { a, b in
      !Self.crosses(spot, a, b) && !Self.crosses(inset, a, b)
    }
    let facing = Self.facing(spot, inset).map { (s[$0.0], i[$0.1]) }
    let near = (Self.nearest(in: spot, to: inset.center), Self.nearest(in: inset, to: spot.center))
    let choices = [facing, outer.count == 2 ? outer.map { ($0.0, $0.1) } : [], [near]]
    lines = choices.first { !$0.isEmpty && $0.allSatisfy { isFree($0.0, $0.1) } } ?? []
  }

  /// Indices of the corners on the sides that face each other, by the wider of the gaps.
  private static func facing(_ spot: Rect, _ inset: Rect) -> [(Int, Int)] {
    let gaps = [
      inset.minY - spot.maxY, spot.minY - inset.maxY, inset.minX - spot.maxX,
      spot.minX - inset.maxX,
    ]
    guard let widest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), gaps[widest] > 0 else {
      return []
    }
    return [[(3, 0), (2, 1)], [(0, 3), (1, 2)], [(1, 0), (2, 3)], [(0, 1), (3, 2)]][widest]
  }

  /// From the top left clockwise.
  private static func corners(_ r: Rect) -> [Point] {
    [
      Point(x: r.minX, y: r.minY), Point(x: r.maxX, y: r.minY), Point(x: r.maxX, y: r.maxY),
      Point(x: r.minX, y: r.maxY),
    ]
  }

  private static func crosses(_ rect: Rect, _ a: Point, _ b: Point) -> Bool {
    OrientedBox(rect.inset(by: 0.01)).intersects(from: a, to: b, clearance: 0)
  }

  private static func nearest(in rect: Rect, to p: Point) -> Point {
    Point(x: min(max(p.x, rect.minX), rect.maxX), y: min(max(p.y, rect.minY), rect.maxY))
  }
}
