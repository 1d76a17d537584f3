/// Short labels that may stand over lines rather than nowhere.
extension LabelPlacer {
  /// The place that disturbs least, routes and other leaders being no hindrance: beside its symbol, or
  /// at the end of a leader that may run anywhere but through text and furniture.
  ///
  /// - Returns: `nil` where the frame has no room left that is free of text, symbols and furniture.
  func loosely(_ wish: LabelWish) -> PlacedLabel? {
    guard case .point(let anchor, let radius) = wish.target else { return nil }
    let block = LabelBlock(wish.lines, measurer: measurer)
    guard block.width > 0 else { return nil }
    var best: LabelCandidate?
    func consider(
      _ seat: LabelSeat, from point: Point, distance: Double, leader: LeaderLine?, cost: Double
    ) {
      let rect = seat.rect(block, of: point, distance: distance)
      guard cost < best?.cost ?? .infinity, edge.contains(rect), hasRoom(rect, leader, own: anchor)
      else { return }
      let cost = cost + disturbance(rect, leader, own: anchor)
      guard cost < best?.cost ?? .infinity else { return }
      best = LabelCandidate(
        rect: rect, cost: cost, block: 0, alignment: seat.alignment, leader: leader)
    }
    for seat in LabelSeat.all {
      for distance in [1.0, 2.5, 4] {
        consider(
          seat, from: anchor, distance: radius + distance, leader: nil, cost: seat.cost.0 + distance
        )
      }
    }
    for step in 0..<36 {
      let (x, y) = unitVector(Double(step) * .pi / 18)
      let direction = Point(x: x, y: y)
      let start = anchor + direction * ((radius + 1) / max(abs(x), abs(y)))
      let seat = LabelSeat(side: Point(x: x >= 0 ? 1 : -1, y: 0), cost: (0, 0))
      for length in stride(from: 10.0, through: max(frame.width, frame.height), by: 6) {
        let end = anchor + direction * (radius + length)
        guard frame.contains(end) else { break }
        let straight = LeaderLine(from: start, to: end)
        consider(seat, from: end, distance: 2, leader: straight, cost: 14 + length * 0.35)
        guard abs(y) > 0.3 else { continue }
        for run in [8.0, 16, 28, 44, 66, 92, 124] {
          let far = Point(x: end.x + seat.side.x * run, y: end.y)
          let bent = LeaderLine(from: start, bend: end, to: far)
          consider(
            seat, from: far, distance: 2, leader: bent, cost: 22 + (length + run) * 0.35)
        }
      }
    }
    return best.map { label(wish, block, $0) }
  }

  /// Whether text may stand here: off other text, symbols and furniture; and whether its leader keeps
  /// off all other text.
  private func hasRoom(_ rect: Rect, _ leader: LeaderLine?, own: Point) -> Bool {
    // Figures leave air above and below in their line.
    if obstacles.boxesIntersect(rect.inset(x: 0.3, y: 1)) { return false }
    return !placed.contains { other in
      let room = other.box.bounds.inset(by: -0.6)
      return room.intersects(rect) || leader?.meets(room) == true
        || other.leader?.meets(rect.inset(by: -0.6)) == true
    }
  }

  /// What a place takes from the rest of the map.
  private func disturbance(_ rect: Rect, _ leader: LeaderLine?, own: Point) -> Double {
    var cost = obstacles.intersects(rect.inset(x: 0, y: 1)) ? 24.0 : 0
    let foreign = symbols.gap(to: rect, otherThan: own, within: 6)
    cost += (6 - foreign) * (leader == nil ? 3 : 0.8)
    guard let leader else { return cost }
    if leader.contains(where: { symbols.touches($0, otherThan: own, gap: 0.4) }) { cost += 60 }
    if leader.contains(where: { obstacles.linesIntersect(from: $0.from, to: $0.to, gap: 2) }) {
      cost += 20
    }
    let crossed = placed.count { $0.leader.map { leader.isNear($0, gap: 1.5) } ?? false }
    return cost + 40 * Double(crossed)
  }
}
