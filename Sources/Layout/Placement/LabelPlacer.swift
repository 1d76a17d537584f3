/// Sets labels by priority: those placed by hand first, then those that must not be lost, all
/// together, then the others one after another, each where it disturbs least.
///
/// The same wishes give the same places, in whatever order they come.
struct LabelPlacer {
  /// Where labels stand.
  let frame: Rect
  /// Beyond which not even a required label reaches.
  let edge: Rect
  let grid: RegionGrid
  let measurer: any TextMeasurer
  var obstacles: Obstacles
  var symbols: PlaceSymbols
  /// Of regions that are to be named; only while labels are placed.
  private(set) var shapes: [Int32: RegionShape] = [:]
  private(set) var placed: [PlacedLabel] = []
  /// Names of the labels that found no room.
  private(set) var dropped: [String] = []
  /// Ids of those that bear one.
  private(set) var droppedIDs: [String] = []

  /// Air between a label and anything else, in points.
  let air = 2.5

  /// - Parameter margin: kept between the frame and labels, by required ones only where they can.
  init(
    frame: Rect, margin: Size = Size(width: 0, height: 0), grid: RegionGrid,
    measurer: any TextMeasurer, obstacles: Obstacles
  ) {
    self.frame = frame.inset(x: margin.width, y: margin.height)
    edge = frame
    self.grid = grid
    self.measurer = measurer
    self.obstacles = obstacles
    symbols = PlaceSymbols(page: frame)
  }

  mutating func place(_ wishes: [LabelWish]) {
    let order = Self.order(wishes)
    for wish in order where wish.marks.isEmpty {
      if case .point(let p, let radius) = wish.target { symbols.add(p, radius: radius) }
    }
    let regions = order.compactMap { wish -> Int32? in
      if case .region(let region, _) = wish.target { region } else { nil }
    }
    shapes = grid.shapes(of: Set(regions), step: 2)
    defer { shapes = [:] }
    // What a hand has placed does not give way.
    set(order.filter(\.isSetByHand))
    solve(order.filter { $0.isSolved })
    set(order.filter { !$0.isSetByHand && !$0.isSolved })
  }

  /// The wishes by priority, then by name and place.
  private static func order(_ wishes: [LabelWish]) -> [LabelWish] {
    // Wishes are large: what they are sorted by is not.
    let keys = wishes.enumerated().map { index, wish in
      (index: index, priority: wish.priority, name: wish.name, start: wish.target.start)
    }
    let sorted = keys.sorted { a, b in
      if a.priority != b.priority { return a.priority < b.priority }
      if a.name != b.name { return a.name < b.name }
      return (a.start.x, a.start.y) < (b.start.x, b.start.y)
    }
    return sorted.map { wishes[$0.index] }
  }

  private mutating func solve(_ wishes: [LabelWish]) {
    guard !wishes.isEmpty else { return }
    func newSolver(_ wishes: [LabelWish]) -> PlaceSolver {
      PlaceSolver(
        wishes, blocks: { [measurer] wish in Self.blocks(wish, measurer) }, source: candidates)
    }
    var (wishes, solver) = (wishes, newSolver(wishes))
    var places = solver.solve()
    let canShorten =
      wishes.count <= PlaceSolver.mostThorough && wishes.contains { !$0.alternatives.isEmpty }
    if canShorten, places.contains(where: { $0 == nil }) {
      // Where a name would be lost none may have more than one line.
      let short = wishes.map(\.shortened)
      var second = newSolver(short)
      let others = second.solve()
      if others.count(where: { $0 == nil }) < places.count(where: { $0 == nil }) {
        (wishes, solver, places) = (short, second, others)
      }
    }
    var left: [LabelWish] = []
    for (index, place) in places.enumerated() {
      guard let place else {
        left.append(wishes[index])
        continue
      }
      keep(label(wishes[index], solver.block(index, place), place))
    }
    for wish in left {
      if wish.isLoose, let label = loosely(wish) { keep(label) } else { drop(wish) }
    }
  }

  private mutating func set(_ wishes: [LabelWish]) {
    var taken = Set<String>()
    for wish in wishes {
      if wish.isUnique, taken.contains(wish.name) { continue }
      guard let label = find(wish) else {
        if !wish.isUnique || !dropped.contains(wish.name) { drop(wish) }
        continue
      }
      taken.insert(wish.name)
      keep(label)
    }
    dropped.removeAll { taken.contains($0) }
  }

  private mutating func drop(_ wish: LabelWish) {
    dropped.append(wish.name)
    if !wish.id.isEmpty { droppedIDs.append(wish.id) }
  }

  private mutating func keep(_ label: PlacedLabel) {
    obstacles.add(label.box)
    if let leader = label.leader { obstacles.add(line: leader.points, clearance: 1) }
    if let symbol = label.wish.optionalSymbol {
      obstacles.add(symbol)
      symbols.add(symbol.center, radius: symbol.width / 2)
    }
    placed.append(label)
  }

  private func find(_ wish: LabelWish) -> PlacedLabel? {
    if let symbol = wish.optionalSymbol, wish.pinnedSide == nil, !hasRoom(symbol) { return nil }
    if case .point(let anchor, let radius) = wish.target {
      return beside(anchor, radius: radius, wish)
    }
    let area = area(of: wish)
    for lines in [wish.lines] + wish.alternatives {
      let block = LabelBlock(lines, measurer: measurer)
      guard block.width > 0 else { continue }
      if let label = find(wish, block, area) { return label }
    }
    return nil
  }

  private func find(
    _ wish: LabelWish, _ block: LabelBlock, _ area: RegionArea?
  ) -> PlacedLabel? {
    switch wish.target {
    case .region(_, .some(let point)) where wish.isSetByHand,
      .water(let point, _) where wish.isSetByHand:
      upright(wish, block, centered(block, at: point), .center)
    case .region: area.flatMap { inside($0, wish, block) }
    case .water(let point, let reach): atSea(point, reach: reach, wish, block)
    case .along(let points, let clearance): along(points, clearance: clearance, wish, block)
    case .point: nil
    }
  }

  /// Whether an optional symbol may stand here: seen, clear of all else, and not so near to a label
  /// that this would seem to be its name.
  private func hasRoom(_ symbol: Rect) -> Bool {
    frame.contains(symbol) && !obstacles.intersects(symbol.inset(by: -air))
  }

  static func blocks(_ wish: LabelWish, _ measurer: any TextMeasurer) -> [LabelBlock] {
    ([wish.lines] + wish.alternatives + wish.lastResorts).map { LabelBlock($0, measurer: measurer) }
  }

  var candidates: PointCandidates {
    PointCandidates(
      frame: frame, edge: edge, grid: grid, obstacles: obstacles, symbols: symbols, air: air)
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

extension LabelWish {
  /// What a hand has placed or moved.
  fileprivate var isSetByHand: Bool { pinnedSide != nil || offset != Point(x: 0, y: 0) }

  /// A label that is not to be lost, and may look for its place together with the others.
  fileprivate var isSolved: Bool {
    guard case .point = target, isRequired, marks.isEmpty, !isUnique else { return false }
    return !isSetByHand
  }

  /// The same with the fewest words.
  fileprivate var shortened: LabelWish {
    var wish = self
    wish.lines = alternatives.last ?? lines
    wish.alternatives = []
    return wish
  }

  /// The room of a symbol that is drawn with its label or not at all.
  var optionalSymbol: Rect? {
    guard !marks.isEmpty, case .point(let p, let r) = target else { return nil }
    return Rect(x: p.x - r, y: p.y - r, width: 2 * r, height: 2 * r)
  }
}

extension LabelWish.Target {
  /// A point of it, to tell two labels of the same name apart.
  fileprivate var start: Point {
    switch self {
    case .point(let p, _), .water(let p, _): p
    case .region(let id, let p): p ?? Point(x: Double(id), y: 0)
    case .along(let points, _): points.first ?? Point(x: 0, y: 0)
    }
  }
}
