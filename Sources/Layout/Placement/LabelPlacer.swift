/// Sets labels one after another, by priority, each where it disturbs least; greedy, so that the
/// same scene always gives the same page.
struct LabelPlacer<Measurer: TextMeasurer> {
  let frame: Rect
  let grid: RegionGrid
  let measurer: Measurer
  var obstacles: Obstacles
  private(set) var placed: [PlacedLabel] = []
  /// Names of the labels that found no room.
  private(set) var dropped: [String] = []

  /// Air between a label and anything else, in points.
  let air = 2.5

  init(frame: Rect, grid: RegionGrid, measurer: Measurer, obstacles: Obstacles) {
    self.frame = frame
    self.grid = grid
    self.measurer = measurer
    self.obstacles = obstacles
  }

  mutating func place(_ wishes: [LabelWish]) {
    let order = wishes.enumerated().sorted { Self.rank($0) < Self.rank($1) }.map(\.element)
    var best = self
    var lost = best.set(order)
    var pressed = Set(lost)
    // In a crowd the labels set first can shut a required one in: then that one goes before them.
    for _ in 0..<8 where !lost.isEmpty {
      var attempt = self
      let still = attempt.set(
        order.filter { pressed.contains($0.name) } + order.filter { !pressed.contains($0.name) })
      pressed.formUnion(still)
      if still.count < lost.count { (best, lost) = (attempt, still) }
    }
    self = best
  }

  /// What a hand has placed comes before all else, for it does not give way.
  private static func rank(_ wish: (offset: Int, element: LabelWish)) -> (Int, Int, Int) {
    (wish.element.pinnedSide == nil ? 1 : 0, wish.element.priority, wish.offset)
  }

  /// - Returns: names of the required labels that found no room.
  private mutating func set(_ order: [LabelWish]) -> [String] {
    var taken = Set<String>()
    var lost: [String] = []
    for wish in order {
      if wish.isUnique, taken.contains(wish.name) { continue }
      guard let label = find(wish) else {
        if !wish.isUnique || !dropped.contains(wish.name) { dropped.append(wish.name) }
        if wish.isRequired { lost.append(wish.name) }
        continue
      }
      obstacles.add(label.box)
      if let symbol = optionalSymbol(wish) { obstacles.add(symbol) }
      if let leader = label.leader {
        obstacles.add(line: [leader.from, leader.to], clearance: 1)
      }
      taken.insert(wish.name)
      placed.append(label)
    }
    dropped.removeAll { taken.contains($0) }
    return lost
  }

  /// The room of a symbol that is drawn with its label or not at all.
  private func optionalSymbol(_ wish: LabelWish) -> Rect? {
    guard !wish.marks.isEmpty, case .point(let p, let r) = wish.target else { return nil }
    return Rect(x: p.x - r, y: p.y - r, width: 2 * r, height: 2 * r)
  }

  private func find(_ wish: LabelWish) -> PlacedLabel? {
    if let symbol = optionalSymbol(wish), wish.pinnedSide == nil,
      !frame.contains(symbol) || obstacles.intersects(symbol)
    {
      return nil
    }
    for (rank, lines) in ([wish.lines] + wish.alternatives).enumerated() {
      let block = LabelBlock(lines, measurer: measurer)
      guard block.width > 0 else { continue }
      if let label = find(wish, block) { return label }
      // A short leader is better than leaving words out.
      if rank == 0, let label = withLeader(wish, block, upTo: 66) { return label }
    }
    return withLeader(wish, LabelBlock(wish.lines, measurer: measurer), upTo: 420)
  }

  private func find(_ wish: LabelWish, _ block: LabelBlock) -> PlacedLabel? {
    switch wish.target {
    case .point(let anchor, let radius): beside(anchor, radius: radius, wish, block)
    case .region(let region, let preferred): inside(region, preferred, wish, block)
    case .water(let point, let reach): atSea(point, reach: reach, wish, block)
    case .along(let points, let clearance): along(points, clearance: clearance, wish, block)
    }
  }

  /// Whether a label may stand here: wholly seen, and clear of all else.
  func isFree(_ rect: Rect) -> Bool {
    frame.contains(rect.inset(by: -air)) && !obstacles.intersects(rect.inset(by: -air))
  }

  func isFree(_ box: OrientedBox) -> Bool {
    frame.contains(box.bounds) && !obstacles.intersects(box.expanded(by: air / 2))
  }

  func upright(
    _ wish: LabelWish, _ block: LabelBlock, _ rect: Rect, _ alignment: LabelBlock.Alignment
  ) -> PlacedLabel {
    let moved = rect.moved(x: wish.offset.x, y: wish.offset.y)
    return PlacedLabel(
      wish: wish, box: OrientedBox(moved),
      items: block.items(at: Point(x: moved.minX, y: moved.minY), alignment: alignment))
  }
}
