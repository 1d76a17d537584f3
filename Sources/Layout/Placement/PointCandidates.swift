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
    /// Leaders that turn once, round what stands in the way.
    case bent
    /// The name alone, smaller.
    case small
    /// Leaders that cross routes, and places nearer to a foreign symbol, for want of anything better.
    case crossing
    /// Leaders that run over symbols as well: from within a heap of them there is no other way.
    case through
    /// With less air round the text.
    case tight
  }

  /// Where labels stand.
  let frame: Rect
  /// Beyond which no label reaches: required ones may leave `frame` rather than be lost.
  let edge: Rect
  let grid: RegionGrid
  let obstacles: Obstacles
  let symbols: PlaceSymbols
  /// Kept between a label and anything else, in points.
  var air: Double

  /// Whether to look for bent leaders and tight places: not where hundreds of labels do.
  var isThorough = true

  /// - Parameter blocks: the label whole, shortened, then its last resorts.
  func candidates(_ wish: LabelWish, _ blocks: [LabelBlock], _ effort: Effort) -> [LabelCandidate] {
    guard case .point(let anchor, let radius) = wish.target else { return [] }
    let own = Symbol(center: anchor, radius: radius)
    let lastFull = wish.alternatives.count
    return blocks.enumerated().flatMap { index, block -> [LabelCandidate] in
      guard block.width > 0 else { return [] }
      // Words left out weigh more than any leader of the usual length, small letters still more.
      let loss = Double(index) * 60 + (index > lastFull ? 60 : 0)
      let label = Label(own: own, block: block, index: index, wish: wish, loss: loss)
      return index > lastFull ? lastResorts(label, effort) : usual(label, effort, lastFull)
    }
  }

  private func usual(_ label: Label, _ effort: Effort, _ last: Int) -> [LabelCandidate] {
    let longest = label.longestLeader
    switch (effort, label.index) {
    case (.beside, 0), (.shortened, 1...):
      return beside(label)
    case (.leader, 0), (.shortenedLeader, 1...):
      return leaders(label, 16...longest)
    case (.far, _):
      return leaders(label, longest + 12...2 * longest, extra: 20)
    case (.bent, _):
      return bent(label)
    case (.crossing, last):
      return beside(label, extra: 250, isStrict: false)
        + leaders(label, 16...2 * longest, extra: 200, mayCross: .routes)
    case (.through, last):
      return leaders(label, 16...2 * longest, extra: 400, mayCross: .symbols)
    default: return []
    }
  }

  private func lastResorts(_ label: Label, _ effort: Effort) -> [LabelCandidate] {
    let longest = label.longestLeader
    switch effort {
    case .small:
      return beside(label) + leaders(label, 16...2 * longest) + bent(label)
    case .crossing:
      return beside(label, extra: 250, isStrict: false)
        + leaders(label, 16...2 * longest, extra: 200, mayCross: .routes)
    case .through:
      return leaders(label, 16...2 * longest, extra: 400, mayCross: .symbols)
    case .tight:
      guard isThorough else { return [] }
      var tight = self
      tight.air = 0.8
      return tight.beside(label, extra: 300, isStrict: false)
        + tight.leaders(label, 16...2 * longest, extra: 250, mayCross: .routes)
        + tight.leaders(label, 16...3 * longest, extra: 450, mayCross: .symbols)
    default: return []
    }
  }

  /// What a leader may run over.
  private enum Crossing { case nothing, routes, symbols }

  private struct Symbol {
    var center: Point
    var radius: Double

    /// Where a leader begins: symbols keep a square free, and the line starts outside of it.
    func start(_ direction: Point) -> Point {
      center + direction * ((radius + 1) / max(abs(direction.x), abs(direction.y)))
    }
  }

  /// One form of a label and the symbol it belongs to.
  private struct Label {
    var own: Symbol
    var block: LabelBlock
    var index: Int
    var wish: LabelWish
    /// What this form costs by itself.
    var loss: Double

    /// At least the shortest of all: then there is no other.
    var longestLeader: Double { wish.isRequired ? max(16, wish.longestLeader) : 16 }
  }

  private func beside(
    _ label: Label, extra: Double = 0, isStrict: Bool = true
  ) -> [LabelCandidate] {
    let (own, block) = (label.own, label.block)
    var found: [LabelCandidate] = []
    for seat in LabelSeat.all {
      let seat = block.isRightToLeft ? seat.mirrored : seat
      for distance in [4.0, 7.0, 11.0] {
        let rect = seat.rect(block, of: own.center, distance: own.radius + distance)
        guard isFree(rect, isRequired: label.wish.isRequired) else { continue }
        let gap = max(0, rect.distance(to: own.center) - own.radius)
        let foreign = symbols.gap(to: rect, otherThan: own.center, within: 2 * gap + 4)
        // Nearer to another symbol than to its own it would name that one.
        if isStrict, foreign < gap + 0.5 { continue }
        let cost =
          (block.lineCount > 1 ? seat.cost.1 : seat.cost.0) + (distance - 4) * 0.6
          + (2 * gap + 4 - foreign) * 0.8 + ground(rect) + label.loss + extra
        found.append(
          LabelCandidate(rect: rect, cost: cost, block: label.index, alignment: seat.alignment))
      }
    }
    return found
  }

  private func leaders(
    _ label: Label, _ lengths: ClosedRange<Double>, extra: Double = 0,
    mayCross: Crossing = .nothing
  ) -> [LabelCandidate] {
    guard label.wish.isRequired else { return [] }
    let own = label.own
    var found: [LabelCandidate] = []
    for direction in Self.directions {
      let start = own.start(direction)
      for length in stride(from: lengths.lowerBound, through: lengths.upperBound, by: 10) {
        let line = LineSegment(start, own.center + direction * (own.radius + length))
        // What blocks a short leader blocks every longer one.
        guard isClear(line, own, mayCross: mayCross) else { break }
        let leader = LeaderLine(from: line.from, to: line.to)
        for seat in Self.seats(direction) {
          add(label, leader, seat, length: length, extra: extra, to: &found)
        }
      }
    }
    return found
  }

  /// Leaders that leave the symbol in any direction and then run level.
  private func bent(_ label: Label) -> [LabelCandidate] {
    guard label.wish.isRequired, isThorough else { return [] }
    let own = label.own
    var found: [LabelCandidate] = []
    for direction in Self.directions where abs(direction.y) > 0.3 {
      let start = own.start(direction)
      for length in stride(from: 12, through: label.longestLeader, by: 12) {
        let bend = own.center + direction * (own.radius + length)
        guard isClear(LineSegment(start, bend), own, mayCross: .nothing) else { break }
        for side in [1.0, -1.0] where side * direction.x > -0.5 {
          for run in [12.0, 24, 40, 60, 84] {
            let end = Point(x: bend.x + side * run, y: bend.y)
            guard isClear(LineSegment(bend, end), own, mayCross: .nothing) else { break }
            let leader = LeaderLine(from: start, bend: bend, to: end)
            let seat = LabelSeat(side: Point(x: side, y: 0), cost: (0, 0))
            add(label, leader, seat, length: length + run, extra: 18, to: &found)
          }
        }
      }
    }
    return found
  }

  private func add(
    _ label: Label, _ leader: LeaderLine, _ seat: LabelSeat, length: Double, extra: Double,
    to found: inout [LabelCandidate]
  ) {
    let rect = seat.rect(label.block, of: leader.to, distance: 3)
    guard isFree(rect, isRequired: true) else { return }
    let foreign = symbols.gap(to: rect, otherThan: label.own.center, within: 8)
    if foreign < 2 { return }
    let isBackward = (leader.to.x < leader.from.x - 0.2) != label.block.isRightToLeft
    let cost =
      16 + length * 0.35 + (isBackward ? 2 : 0) + (8 - foreign) * 0.8 + ground(rect) + label.loss
      + extra
    found.append(
      LabelCandidate(
        rect: rect, cost: cost, block: label.index, alignment: seat.alignment, leader: leader))
  }

  /// Every ten degrees.
  private static let directions: [Point] = (0..<36).map { step in
    let (x, y) = unitVector(Double(step) * .pi / 18)
    return Point(x: x, y: y)
  }

  /// On which sides of a leader's end the text may stand: away from where the line comes.
  private static func seats(_ direction: Point) -> [LabelSeat] {
    let level = LabelSeat(side: Point(x: direction.x >= 0 ? 1 : -1, y: 0), cost: (0, 0))
    guard abs(direction.y) > 0.7 else { return [level] }
    return [level, LabelSeat(side: Point(x: 0, y: direction.y > 0 ? 1 : -1), cost: (0, 0))]
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
