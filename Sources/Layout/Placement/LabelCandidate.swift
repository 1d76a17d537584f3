/// One way to set a label beside its symbol.
struct LabelCandidate {
  var rect: Rect
  /// What it has against it, in points of detour.
  var cost: Double
  /// Index of the label's blocks: whole, shortened.
  var block: Int
  var alignment: LabelBlock.Alignment
  /// From the symbol to the text, where it stands farther off.
  var leader: LineSegment?

  /// Whether the two cannot both stand, `air` being kept between texts.
  func conflicts(with other: LabelCandidate, air: Double) -> Bool {
    if rect.inset(by: -air).intersects(other.rect) { return true }
    if let leader {
      if other.rect.inset(by: -air).meets(from: leader.from, to: leader.to) { return true }
      if let second = other.leader, leader.distance(to: second) < 3 { return true }
    }
    guard let second = other.leader else { return false }
    return rect.inset(by: -air).meets(from: second.from, to: second.to)
  }
}
