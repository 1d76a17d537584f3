/// The part of a region that is seen, by the centres of every other of its cells.
struct RegionShape {
  /// Cells of the region beside each other.
  struct Run: Hashable {
    var row: Int32
    /// The first of every other cell, and how many these are.
    var first: Int32
    var count: Int32
  }

  /// Row by row.
  private(set) var runs: [Run] = []
  /// How many cells they hold.
  private(set) var count = 0
  private let origin: Point
  private let cell: Double
  /// From one cell to the next, in cells.
  private let step: Int
  /// Rows and columns of all cells of the region.
  private var rows: (first: Int, last: Int)?
  private var columns = (first: Int.max, last: Int.min)

  /// - Parameters:
  ///   - origin: of the grid.
  ///   - cell: side of its cells.
  init(origin: Point, cell: Double, step: Int) {
    self.origin = origin
    self.cell = cell
    self.step = step
  }

  /// Takes in cells of a row; rows come from above.
  mutating func add(row: Int, _ cells: Range<Int>) {
    rows = (rows?.first ?? row, row)
    columns = (min(columns.first, cells.lowerBound), max(columns.last, cells.upperBound - 1))
    guard row % step == 0 else { return }
    let first = (cells.lowerBound + step - 1) / step * step
    let count = (cells.upperBound - first + step - 1) / step
    guard count > 0 else { return }
    runs.append(Run(row: Int32(row), first: Int32(first), count: Int32(count)))
    self.count += count
  }

  /// What all cells of the region take.
  var extent: Rect? {
    rows.map { rows in
      Rect(
        x: origin.x + Double(columns.first) * cell, y: origin.y + Double(rows.first) * cell,
        width: Double(columns.last + 1 - columns.first) * cell,
        height: Double(rows.last + 1 - rows.first) * cell)
    }
  }

  /// Round the centres.
  var bounds: Rect? {
    guard let top = runs.first, let bottom = runs.last else { return nil }
    var (left, right) = (Int32.max, Int32.min)
    for run in runs {
      left = min(left, run.first)
      right = max(right, run.first + Int32(step) * (run.count - 1))
    }
    return Rect(from: center(top.row, left), to: center(bottom.row, right))
  }

  var middle: Point? {
    guard count > 0 else { return nil }
    var sum = Point(x: 0, y: 0)
    forEachCenter { sum = sum + $0 }
    return sum * (1 / Double(count))
  }

  /// The direction of its length in radians, clockwise on the page from the right: the first
  /// principal axis of its cells; `nil` where it is not twice as long as wide.
  var axis: Double? {
    guard let middle, count > 8 else { return nil }
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    forEachCenter { center in
      let d = center - middle
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

  /// Some centres, spread evenly, after a point of choice.
  func sample(_ most: Int, first: Point) -> [Point] {
    let stride = max(1, (count + most - 1) / most)
    var sample = [first]
    sample.reserveCapacity(count / stride + 2)
    // Of the next one to be taken, from the run's first cell on.
    var next = 0
    for run in runs {
      while next < Int(run.count) {
        sample.append(center(run.row, run.first + Int32(next * step)))
        next += stride
      }
      next -= Int(run.count)
    }
    return sample
  }

  func forEachCenter(_ body: (Point) -> Void) {
    for run in runs {
      for index in 0..<run.count { body(center(run.row, run.first + index * Int32(step))) }
    }
  }

  private func center(_ row: Int32, _ column: Int32) -> Point {
    Point(x: origin.x + (Double(column) + 0.5) * cell, y: origin.y + (Double(row) + 0.5) * cell)
  }
}
