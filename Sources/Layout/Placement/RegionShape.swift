/// The part of a region that is seen, by the centres of its cells.
struct RegionShape {
  let cells: [Point]

  init(_ cells: [Point]) { self.cells = cells }

  var middle: Point? {
    guard !cells.isEmpty else { return nil }
    return cells.reduce(Point(x: 0, y: 0), +) * (1 / Double(cells.count))
  }

  var bounds: Rect? {
    guard let first = cells.first else { return nil }
    return cells.reduce(Rect(from: first, to: first)) { $0.union(Rect(from: $1, to: $1)) }
  }

  /// The direction of its length in radians, clockwise on the page from the right: the first
  /// principal axis of its cells; `nil` where it is not twice as long as wide.
  var axis: Double? {
    guard let middle, cells.count > 8 else { return nil }
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for cell in cells {
      let d = cell - middle
      xx += d.x * d.x
      xy += d.x * d.y
      yy += d.y * d.y
    }
    // Eigenvalues of the symmetric matrix ((xx, xy), (xy, yy)).
    let mean = (xx + yy) / 2
    let spread = Point(x: (xx - yy) / 2, y: xy)
    let (long, short) = (mean + spread.length, mean - spread.length)
    guard long > 4 * max(short, 0), spread.length > 0 else { return nil }
    return angle(of: spread) / 2
  }

  /// Some cells, spread evenly, after a point of choice.
  func sample(_ most: Int, first: Point) -> [Point] {
    let step = max(1, (cells.count + most - 1) / most)
    return [first] + stride(from: 0, to: cells.count, by: step).map { cells[$0] }
  }
}
