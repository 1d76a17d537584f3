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
  /// - Parameter weight: what hiding one cell of a region costs; water costs nothing.
  public func place(
    _ size: Size, margin: Size, among corners: [Corner] = Corner.allCases,
    weight: (Int32) -> Double
  ) -> Rect? {
    var best: (cost: Double, rect: Rect)?
    for (rank, corner) in corners.enumerated() {
      let rect = self.rect(size, corner, margin)
      guard frame.contains(rect), !obstacles.intersects(rect.inset(by: -6)) else { continue }
      var cost = Double(rank) * 0.01
      _ = grid.count(in: rect) {
        cost += weight($0)
        return true
      }
      if cost < best?.cost ?? .infinity { best = (cost, rect) }
    }
    return best?.rect
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
