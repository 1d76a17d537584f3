/// One way to set a label beside its symbol.
struct LabelCandidate {
  var rect: Rect
  /// What it has against it, in points of detour.
  var cost: Double
  /// Index of the label's blocks: whole, shortened.
  var block: Int
  var alignment: LabelBlock.Alignment
  /// From the symbol to the text, where it stands farther off.
  var leader: LeaderLine?
  /// Round text and leader, with some air: what lies outside does not conflict.
  private let reach: Rect

  init(
    rect: Rect, cost: Double, block: Int, alignment: LabelBlock.Alignment,
    leader: LeaderLine? = nil
  ) {
    self.rect = rect
    self.cost = cost
    self.block = block
    self.alignment = alignment
    self.leader = leader
    let line = leader.map {
      Rect(from: $0.from, to: $0.to).union(Rect(from: $0.bend ?? $0.from, to: $0.to))
    }
    reach = (line.map(rect.union) ?? rect).inset(by: -3)
  }

  /// Whether the two cannot both stand, `air` being kept between texts.
  func conflicts(with other: LabelCandidate, air: Double) -> Bool {
    guard reach.intersects(other.reach) else { return false }
    if rect.inset(by: -air).intersects(other.rect) { return true }
    if let leader {
      if leader.meets(other.rect.inset(by: -air)) { return true }
      if let second = other.leader, leader.isNear(second, gap: 3) { return true }
    }
    guard let second = other.leader else { return false }
    return second.meets(rect.inset(by: -air))
  }
}
