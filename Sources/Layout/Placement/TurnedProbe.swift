/// Asks a grid what lies under a turned box, one of the same size and turn at many places.
///
/// At points no further apart than a cell, so that no cell's middle can be missed by more than half of
/// one.
struct TurnedProbe {
  private let grid: RegionGrid
  /// From the box's middle to its points, along its width and along its height, end to end.
  private let across: [Point]
  private let down: [Point]

  /// - Parameter u: the unit vector along the box's width.
  init(_ grid: RegionGrid, halfWidth: Double, halfHeight: Double, along u: Point) {
    self.grid = grid
    across = Self.steps(u, halfWidth, cell: grid.cell)
    down = Self.steps(Point(x: -u.y, y: u.x), halfHeight, cell: grid.cell)
  }

  private static func steps(_ axis: Point, _ half: Double, cell: Double) -> [Point] {
    let count = max(1, Int((2 * half / cell).rounded(.up)))
    return (0...count).map { axis * (half * (2 * Double($0) / Double(count) - 1)) }
  }

  /// Whether a box with its middle at `center` lies wholly in a region.
  func lies(in region: Int32, at center: Point) -> Bool {
    func isInside(_ i: Int, _ j: Int) -> Bool {
      let p = center + across[i] + down[j]
      return grid.bounds.contains(p) && grid.value(at: p) == region
    }
    let (right, bottom) = (across.count - 1, down.count - 1)
    // Most boxes that do not fit stick out at an end, and most others at a side.
    guard isInside(0, 0), isInside(right, 0), isInside(0, bottom), isInside(right, bottom) else {
      return false
    }
    for i in stride(from: 3, to: right, by: 4) {
      guard isInside(i, 0), isInside(i, bottom) else { return false }
    }
    for i in 0...right {
      for j in 0...bottom where !isInside(i, j) { return false }
    }
    return true
  }
}
