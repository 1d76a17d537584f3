/// Labels beside a symbol that look for their place alone.
extension LabelPlacer {
  func beside(_ anchor: Point, radius: Double, _ wish: LabelWish) -> PlacedLabel? {
    let blocks = Self.blocks(wish, measurer)
    guard let whole = blocks.first(where: { $0.width > 0 }) else { return nil }
    if let side = wish.pinnedSide {
      // By hand over the automatic: no test can refuse it.
      let seat = LabelSeat(side: side, cost: (0, 0))
      let rect = seat.rect(whole, of: anchor, distance: radius + 4)
      return upright(wish, whole, rect, seat.alignment)
    }
    let source = candidates
    for effort in PointCandidates.Effort.allCases {
      let found = source.candidates(wish, blocks, effort)
      guard let best = found.min(by: { $0.cost < $1.cost }) else {
        if !wish.isRequired, effort == .shortened { return nil }
        continue
      }
      return label(wish, blocks[best.block], best)
    }
    return nil
  }

  func label(_ wish: LabelWish, _ block: LabelBlock, _ place: LabelCandidate) -> PlacedLabel {
    var label = upright(wish, block, place.rect, place.alignment)
    label.leader = place.leader
    return label
  }
}
