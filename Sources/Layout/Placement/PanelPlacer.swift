/// Finds the corner of the map where a panel hides least.
public struct PanelPlacer {
  public enum Corner: String, Sendable, Hashable, CaseIterable {
    case bottomRight, bottomLeft, topRight, topLeft
  }

  let frame: Rect
  let grid: RegionGrid
  private var obstacles = Obstacles()

  /// - Parameters:
  ///   - blocks: symbols with the room of their labels, and panels already placed.
  ///   - barriers: routes.
  public init(frame: Rect, grid: RegionGrid, blocks: [Rect], barriers: [Scene.Barrier]) {
    self.frame = frame
    self.grid = grid
    for block in blocks { obstacles.add(block) }
    for barrier in barriers { obstacles.add(line: barrier.points, clearance: barrier.clearance) }
  }

  /// The panel's place in the corner that costs least; `nil` where every corner would cover a route
  /// or a symbol.
  ///
  /// - Parameters:
  ///   - others: panels already placed.
  ///   - isStacking: whether a place above, below or beside one of `others` will do.
  ///   - target: what the panel is about: the nearer to it, the better.
  ///   - weight: what hiding one cell of a region costs; water costs nothing.
  public func place(
    _ size: Size, margin: Size, among corners: [Corner] = Corner.allCases,
    avoiding others: [Rect] = [], isStacking: Bool = false, near target: Point? = nil,
    weight: (Int32) -> Double
  ) -> Rect? {
    var best: (cost: Double, rect: Rect)?
    var candidates = corners.map { rect(size, $0, margin) }
    if isStacking { candidates += others.flatMap { stacked(size, on: $0, margin) } }
    for (rank, rect) in candidates.enumerated() {
      guard isFree(rect), !others.contains(where: { $0.intersects(rect.inset(by: -6)) }) else {
        continue
      }
      // Eight cells of land for each point of distance: nearness goes before what is hidden.
      var cost = Double(rank) * 0.01 + (target.map { (rect.center - $0).length } ?? 0) * 8
      grid.forEachRun(in: rect) { region, cells in cost += weight(region) * Double(cells) }
      if cost < best?.cost ?? .infinity { best = (cost, rect) }
    }
    return best?.rect
  }

  /// Whether a rectangle is wholly seen and hides no route and no symbol.
  public func isFree(_ rect: Rect, air: Double = 6) -> Bool {
    frame.contains(rect) && !obstacles.intersects(rect.inset(by: -air))
  }

  /// Above, below and towards the middle of a panel that stands in a corner, in line with it.
  private func stacked(_ size: Size, on other: Rect, _ margin: Size) -> [Rect] {
    let gap = min(margin.width, margin.height)
    let isLeft = other.center.x < frame.center.x
    let isTop = other.center.y < frame.center.y
    let x = isLeft ? other.minX : other.maxX - size.width
    let y = isTop ? other.minY : other.maxY - size.height
    let room = frame.inset(x: min(margin.width, 8), y: min(margin.height, 8))
    return [
      Rect(
        x: x, y: isTop ? other.maxY + gap : other.minY - gap - size.height, width: size.width,
        height: size.height),
      Rect(
        x: isLeft ? other.maxX + gap : other.minX - gap - size.width, y: y, width: size.width,
        height: size.height),
    ].filter(room.contains)
  }

  private func rect(_ size: Size, _ corner: Corner, _ margin: Size) -> Rect {
    let isLeft = corner == .bottomLeft || corner == .topLeft
    let isTop = corner == .topRight || corner == .topLeft
    return Rect(
      x: isLeft ? frame.minX + margin.width : frame.maxX - margin.width - size.width,
      y: isTop ? frame.minY + margin.height : frame.maxY - margin.height - size.height,
      width: size.width,
      height: size.height)
  }
}
