/// Labels beside a symbol.
extension LabelPlacer {
  /// Directions in the order that readers find easiest: right, left, then the corners, then above
  /// and below (after Imhof 1975, with the level ones first because the labels have two lines).
  private static var sides: [Point] {
    [
      Point(x: 1, y: 0), Point(x: -1, y: 0), Point(x: 1, y: -1), Point(x: 1, y: 1),
      Point(x: -1, y: -1), Point(x: -1, y: 1), Point(x: 0, y: -1), Point(x: 0, y: 1),
    ]
  }

  func beside(
    _ anchor: Point, radius: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    if let side = wish.pinnedSide {
      // By hand over the automatic: no test can refuse it.
      let rect = rect(block, at: side, of: anchor, distance: radius + 4)
      return upright(wish, block, rect, alignment(side))
    }
    var best: (cost: Double, label: PlacedLabel)?
    for (rank, side) in Self.sides.enumerated() {
      for distance in [4.0, 8.0, 13.0] {
        let rect = rect(block, at: side, of: anchor, distance: radius + distance)
        guard isFree(rect) else { continue }
        let cost =
          Double(rank) * 1.5 + (distance - 4) * 0.6 + Double(grid.regionCount(in: rect)) * 2.5
        if cost < best?.cost ?? .infinity {
          best = (cost, upright(wish, block, rect, alignment(side)))
        }
      }
    }
    return best?.label
  }

  /// A place farther off, tied to the symbol by a line.
  func withLeader(_ wish: LabelWish, _ block: LabelBlock, upTo longest: Double) -> PlacedLabel? {
    guard wish.isRequired, case .point(let anchor, let radius) = wish.target else { return nil }
    for distance in stride(from: 22.0, through: longest, by: 11) {
      for step in 0..<24 {
        // Alternating to both sides of level, right before left.
        let turn = Double((step + 1) / 2) * (step % 2 == 0 ? 1 : -1) * .pi / 12
        let (dx, dy) = unitVector(turn)
        let side = Point(x: dx >= 0 ? 1 : -1, y: 0)
        let tip = Point(
          x: anchor.x + dx * (radius + distance), y: anchor.y + dy * (radius + distance))
        let rect = rect(block, at: side, of: tip, distance: 3)
        // Symbols keep a square free: the line starts outside of it.
        let start = anchor + Point(x: dx, y: dy) * ((radius + 1) / max(abs(dx), abs(dy)))
        guard isFree(rect), !obstacles.boxesIntersect(from: start, to: tip) else { continue }
        var label = upright(wish, block, rect, alignment(side))
        label.leader = (start, tip)
        return label
      }
    }
    return nil
  }

  private func rect(
    _ block: LabelBlock, at side: Point, of anchor: Point, distance: Double
  ) -> Rect {
    // At the corners the block touches the circle round the symbol at 45°.
    let reach = side.x != 0 && side.y != 0 ? distance * 0.75 : distance
    let x =
      side.x > 0
      ? anchor.x + reach : side.x < 0 ? anchor.x - reach - block.width : anchor.x - block.width / 2
    let y =
      side.y > 0
      ? anchor.y + reach
      : side.y < 0 ? anchor.y - reach - block.height : anchor.y - block.firstLineMiddle
    return Rect(x: x, y: y, width: block.width, height: block.height)
  }

  private func alignment(_ side: Point) -> LabelBlock.Alignment {
    side.x > 0 ? .left : side.x < 0 ? .right : .center
  }
}
