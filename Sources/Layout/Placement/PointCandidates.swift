/// The ways to set a label beside its symbol that nothing fixed forbids, with what each costs.
struct PointCandidates {
  /// How far one goes to find a place; what comes later is worse.
  enum Effort: Int, CaseIterable {
    /// All lines beside the symbol.
    case beside
    /// All lines at the end of a leader line.
    case leader
    /// Fewer lines beside the symbol.
    case shortened
    /// Fewer lines at the end of a leader line.
    case shortenedLeader
    /// Leaders of twice the length.
    case far
    /// Leaders that cross routes, and places nearer to a foreign symbol, for want of anything better.
    case crossing
    /// Leaders that run over symbols as well: from within a heap of them there is no other way.
    case through
  }

  /// Where labels stand.
  let frame: Rect
  /// Beyond which no label reaches: required ones may leave `frame` rather than be lost.
  let edge: Rect
  let grid: RegionGrid
  let obstacles: Obstacles
  let symbols: PlaceSymbols
  /// Kept between a label and anything else, in points.
  let air: Double

  /// - Parameter blocks: the label whole, then shortened.
  func candidates(_ wish: LabelWish, _ blocks: [LabelBlock], _ effort: Effort) -> [LabelCandidate] {
    guard case .point(let anchor, let radius) = wish.target else { return [] }
    let own = Symbol(center: anchor, radius: radius)
    let longest = wish.isRequired ? wish.longestLeader : 0
    return blocks.enumerated().flatMap { index, block -> [LabelCandidate] in
      guard block.width > 0 else { return [] }
      // Words left out weigh more than any leader of the usual length.
      let loss = Double(index) * 60
      switch (effort, index) {
      case (.beside, 0), (.shortened, 1...):
        return beside(own, block, index, wish, loss: loss)
      case (.leader, 0), (.shortenedLeader, 1...):
        return leaders(own, block, index, from: 16, upTo: longest, loss: loss)
      case (.far, _):
        return leaders(own, block, index, from: longest + 12, upTo: 2 * longest, loss: loss + 20)
      case (.crossing, blocks.count - 1):
        return beside(own, block, index, wish, loss: loss + 250, isStrict: false)
          + leaders(
            own, block, index, from: 16, upTo: 2 * longest, loss: loss + 200, mayCross: .routes)
      case (.through, blocks.count - 1):
        return leaders(
          own, block, index, from: 16, upTo: 2 * longest, loss: loss + 400, mayCross: .symbols)
      default: return []
      }
    }
  }

  /// What a leader may run over.
  private enum Crossing { case nothing, routes, symbols }

  private struct Symbol {
    var center: Point
    var radius: Double
  }

  private func beside(
    _ own: Symbol, _ block: LabelBlock, _ index: Int, _ wish: LabelWish, loss: Double,
    isStrict: Bool = true
  ) -> [LabelCandidate] {
    var found: [LabelCandidate] = []
    for seat in LabelSeat.all {
      let seat = block.isRightToLeft ? seat.mirrored : seat
      for distance in [4.0, 7.0, 11.0] {
        let rect = seat.rect(block, of: own.center, distance: own.radius + distance)
        guard isFree(rect, isRequired: wish.isRequired) else { continue }
        let gap = max(0, rect.distance(to: own.center) - own.radius)
        let foreign = symbols.gap(to: rect, otherThan: own.center, within: 2 * gap + 4)
        // Nearer to another symbol than to its own it would name that one.
        if isStrict, foreign < gap + 0.5 { continue }
        let cost =
          (block.lineCount > 1 ? seat.cost.1 : seat.cost.0) + (distance - 4) * 0.6
          + (2 * gap + 4 - foreign) * 0.8 + ground(rect) + loss
        found.append(
          LabelCandidate(rect: rect, cost: cost, block: index, alignment: seat.alignment))
      }
    }
    return found
  }

  private func leaders(
    _ own: Symbol, _ block: LabelBlock, _ index: Int, from shortest: Double, upTo longest: Double,
    loss: Double, mayCross: Crossing = .nothing
  ) -> [LabelCandidate] {
    guard longest >= shortest else { return [] }
    var found: [LabelCandidate] = []
    for step in 0..<36 {
      let (dx, dy) = unitVector(Double(step) * .pi / 18)
      let direction = Point(x: dx, y: dy)
      // Symbols keep a square free: the line starts outside of it.
      let start = own.center + direction * ((own.radius + 1) / max(abs(dx), abs(dy)))
      for length in stride(from: shortest, through: longest, by: 10) {
        let line = LineSegment(start, own.center + direction * (own.radius + length))
        // What blocks a short leader blocks every longer one.
        guard isClear(line, own, mayCross: mayCross) else { break }
        for seat in Self.seats(dx, dy) {
          let rect = seat.rect(block, of: line.to, distance: 3)
          guard isFree(rect, isRequired: true) else { continue }
          let foreign = symbols.gap(to: rect, otherThan: own.center, within: 8)
          if foreign < 2 { continue }
          let isBackward = (dx < -0.01) != block.isRightToLeft
          let cost =
            16 + length * 0.35 + (isBackward ? 2 : 0) + (8 - foreign) * 0.8 + ground(rect) + loss
          found.append(
            LabelCandidate(
              rect: rect, cost: cost, block: index, alignment: seat.alignment, leader: line))
        }
      }
    }
    return found
  }

  /// On which sides of a leader's end the text may stand: away from where the line comes.
  private static func seats(_ dx: Double, _ dy: Double) -> [LabelSeat] {
    let level = LabelSeat(side: Point(x: dx >= 0 ? 1 : -1, y: 0), cost: (0, 0))
    guard abs(dy) > 0.7 else { return [level] }
    return [level, LabelSeat(side: Point(x: 0, y: dy > 0 ? 1 : -1), cost: (0, 0))]
  }

  private func isClear(_ line: LineSegment, _ own: Symbol, mayCross: Crossing) -> Bool {
    if mayCross != .symbols {
      if obstacles.boxesIntersect(from: line.from, to: line.to) { return false }
      if symbols.touches(line, otherThan: own.center, gap: 0.4) { return false }
    }
    return mayCross != .nothing || !obstacles.linesIntersect(from: line.from, to: line.to, gap: 2)
  }

  private func isFree(_ rect: Rect, isRequired: Bool) -> Bool {
    let room = rect.inset(by: -air)
    return (isRequired ? edge : frame).contains(room) && !obstacles.intersects(room)
  }

  /// What the ground below costs: coasts and borders run through, the margin not kept.
  private func ground(_ rect: Rect) -> Double {
    Double(grid.regionCount(in: rect)) * 2.5 + (frame.contains(rect) ? 0 : 12)
  }
}
