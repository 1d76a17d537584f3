/// What lies where on the page, cell by cell: which country, water, or nothing of the globe.
///
/// Coarse on purpose: it answers whether a name stays inside its country or at sea, for hundreds of
/// candidates. Neighbours are mostly alike, so each row is kept as runs of equal cells, and a row of a
/// rectangle takes a step for each run.
public struct RegionGrid: Sendable {
  /// Outside the globe, or outside the grid.
  public static let void: Int32 = -1
  public static let water: Int32 = 0

  /// Side of a cell in points.
  public let cell: Double
  public let bounds: Rect
  let columns: Int
  let rows: Int
  /// Of a run's first cell; those of its other cells mean nothing.
  private var values: [Int32]
  private var starts: RunStarts
  /// The highest number of a region.
  private var highest = 0

  public init(bounds: Rect, cell: Double = 3) {
    self.bounds = bounds
    self.cell = cell
    columns = max(1, Int((bounds.width / cell).rounded(.up)))
    rows = max(1, Int((bounds.height / cell).rounded(.up)))
    values = Array(repeating: Self.void, count: columns * rows)
    starts = RunStarts(rows: rows, columns: columns)
  }

  /// Marks the cells whose centres lie inside `path` (even-odd), curves taken as straight.
  ///
  /// - Parameter value: a region's number: they count from 1 on, and tables are as long as the highest.
  public mutating func fill(_ path: Path, with value: Int32) {
    highest = max(highest, Int(value))
    var crossings = Crossings(bounds: bounds, cell: cell, rows: rows)
    crossings.add(path)
    for span in crossings.spans() {
      let first = max(0, Int(((span.from - bounds.minX) / cell - 0.5).rounded(.up)))
      let last = min(columns - 1, Int(((span.to - bounds.minX) / cell - 0.5).rounded(.down)))
      if first <= last { fill(first...last, span.row, with: value) }
    }
  }

  private mutating func fill(_ span: ClosedRange<Int>, _ row: Int, with value: Int32) {
    let (first, next) = (span.lowerBound, span.upperBound + 1)
    if !starts.begins(next, row) {
      values[row * columns + next] = self.value(row, span.upperBound)
      starts.begin(next, row)
    }
    starts.join(span, row)
    starts.begin(first, row)
    values[row * columns + first] = value
  }

  private func value(_ row: Int, _ column: Int) -> Int32 {
    values[row * columns + starts.first(of: column, row)]
  }

  public func value(at p: Point) -> Int32 {
    let (x, y) = ((p.x - bounds.minX) / cell, (p.y - bounds.minY) / cell)
    guard x >= 0, x < Double(columns), y >= 0, y < Double(rows) else { return Self.void }
    return value(Int(y), Int(x))
  }

  /// Whether every cell that the rectangle touches passes; a rectangle beyond the grid does not.
  func allSatisfy(in rect: Rect, _ passes: (Int32) -> Bool) -> Bool {
    guard let range = cells(of: rect) else { return false }
    for row in range.rows {
      var column = starts.first(of: range.columns.lowerBound, row)
      repeat {
        guard passes(values[row * columns + column]) else { return false }
        column = starts.next(after: column, row)
      } while column <= range.columns.upperBound
    }
    return true
  }

  /// Calls `body` with the regions in a rectangle, row by row, and how many cells each takes there in
  /// one go; a region may come again.
  ///
  /// - Returns: how many cells the rectangle touches.
  @discardableResult
  func forEachRun(in rect: Rect, _ body: (_ region: Int32, _ cells: Int) -> Void) -> Int {
    guard let range = cells(of: rect) else { return 0 }
    let end = range.columns.upperBound + 1
    for row in range.rows {
      var column = range.columns.lowerBound
      while column < end {
        let value = value(row, column)
        let next = min(starts.next(after: column, row), end)
        body(value, next - column)
        column = next
      }
    }
    return range.rows.count * range.columns.count
  }

  /// How many of the rectangle's cells pass, and how many there are.
  func count(in rect: Rect, _ passes: (Int32) -> Bool) -> (passing: Int, all: Int) {
    var passing = 0
    let all = forEachRun(in: rect) { region, cells in
      if passes(region) { passing += cells }
    }
    return (passing, all)
  }

  /// How many different regions the rectangle touches; four stands for more.
  func regionCount(in rect: Rect) -> Int {
    var found: (Int32, Int32, Int32) = (0, 0, 0)
    var count = 0
    forEachRun(in: rect) { region, _ in
      switch count {
      case 0: found.0 = region
      case 1 where region != found.0: found.1 = region
      case 2 where region != found.0 && region != found.1: found.2 = region
      case 3 where region != found.0 && region != found.1 && region != found.2: break
      default: return
      }
      count += 1
    }
    return count
  }

  private func cells(of rect: Rect) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    guard bounds.contains(rect) else { return nil }
    let left = Int((rect.minX - bounds.minX) / cell)
    let right = min(columns - 1, Int((rect.maxX - bounds.minX) / cell))
    let top = Int((rect.minY - bounds.minY) / cell)
    let bottom = min(rows - 1, Int((rect.maxY - bounds.minY) / cell))
    guard left <= right, top <= bottom else { return nil }
    return (top...bottom, left...right)
  }
}

extension RegionGrid {
  /// How many cells each region takes.
  public func cellCounts() -> [Int32: Int] {
    var counts = [Int](repeating: 0, count: highest - Int(Self.void) + 1)
    for row in 0..<rows {
      forEachRun(row) { region, columns in counts[Int(region - Self.void)] += columns.count }
    }
    var found: [Int32: Int] = [:]
    for (index, count) in counts.enumerated() where count > 0 {
      found[Int32(index) + Self.void] = count
    }
    return found
  }

  /// What is seen of some regions, by every `step`-th cell in both directions.
  func shapes(of regions: Set<Int32>, step: Int) -> [Int32: RegionShape] {
    var places = [Int?](repeating: nil, count: highest + 1)
    var shapes: [(region: Int32, shape: RegionShape)] = []
    let origin = Point(x: bounds.minX, y: bounds.minY)
    for region in regions where places.indices.contains(Int(region)) {
      places[Int(region)] = shapes.count
      shapes.append((region, RegionShape(origin: origin, cell: cell, step: step)))
    }
    for row in 0..<rows {
      forEachRun(row) { region, columns in
        guard region >= 0, let place = places[Int(region)] else { return }
        shapes[place].shape.add(row: row, columns)
      }
    }
    var found: [Int32: RegionShape] = [:]
    for (region, shape) in shapes where shape.count > 0 { found[region] = shape }
    return found
  }

  private func forEachRun(_ row: Int, _ body: (Int32, Range<Int>) -> Void) {
    var column = 0
    while column < columns {
      let next = starts.next(after: column, row)
      body(values[row * columns + column], column..<next)
      column = next
    }
  }
}
