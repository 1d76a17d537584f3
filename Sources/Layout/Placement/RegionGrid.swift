/// What lies where on the page, cell by cell: which country, water, or nothing of the globe.
///
/// Coarse on purpose: it answers whether a name stays inside its country or at sea, for hundreds of
/// candidates, in a few lookups each.
public struct RegionGrid: Sendable {
  /// Outside the globe, or outside the grid.
  public static let void: Int32 = -1
  public static let water: Int32 = 0

  /// Side of a cell in points.
  public let cell: Double
  public let bounds: Rect
  let columns: Int
  let rows: Int
  private(set) var values: [Int32]

  public init(bounds: Rect, cell: Double = 3) {
    self.bounds = bounds
    self.cell = cell
    columns = max(1, Int((bounds.width / cell).rounded(.up)))
    rows = max(1, Int((bounds.height / cell).rounded(.up)))
    values = Array(repeating: Self.void, count: columns * rows)
  }

  /// Marks the cells whose centres lie inside `path` (even-odd), curves taken as straight.
  public mutating func fill(_ path: Path, with value: Int32) {
    var crossings = Crossings(bounds: bounds, cell: cell, rows: rows)
    crossings.add(path)
    for span in crossings.spans() {
      let first = max(0, Int(((span.from - bounds.minX) / cell - 0.5).rounded(.up)))
      let last = min(columns - 1, Int(((span.to - bounds.minX) / cell - 0.5).rounded(.down)))
      guard first <= last else { continue }
      for column in first...last { values[span.row * columns + column] = value }
    }
  }

  public func value(at p: Point) -> Int32 {
    let (x, y) = ((p.x - bounds.minX) / cell, (p.y - bounds.minY) / cell)
    guard x >= 0, x < Double(columns), y >= 0, y < Double(rows) else { return Self.void }
    return values[Int(y) * columns + Int(x)]
  }

  /// Whether every cell that the rectangle touches passes; a rectangle beyond the grid does not.
  func allSatisfy(in rect: Rect, _ passes: (Int32) -> Bool) -> Bool {
    guard let range = cells(of: rect) else { return false }
    for row in range.rows {
      for column in range.columns where !passes(values[row * columns + column]) { return false }
    }
    return true
  }

  /// How many of the rectangle's cells pass, and how many there are.
  func count(in rect: Rect, _ passes: (Int32) -> Bool) -> (passing: Int, all: Int) {
    guard let range = cells(of: rect) else { return (0, 0) }
    var passing = 0
    for row in range.rows {
      for column in range.columns where passes(values[row * columns + column]) { passing += 1 }
    }
    return (passing, range.rows.count * range.columns.count)
  }

  /// How many different regions the rectangle touches; four stands for more.
  func regionCount(in rect: Rect) -> Int {
    guard let range = cells(of: rect) else { return 0 }
    var first: Int32?
    var second: Int32?
    var third: Int32?
    for row in range.rows {
      for column in range.columns {
        let value = values[row * columns + column]
        if value == first || value == second || value == third { continue }
        if first == nil {
          first = value
        } else if second == nil {
          second = value
        } else if third == nil {
          third = value
        } else {
          return 4
        }
      }
    }
    return third != nil ? 3 : second != nil ? 2 : 1
  }

  /// Whether what lies under a turned box passes everywhere: asked at points no further apart than a
  /// cell, so that no cell's middle can be missed by more than half of one.
  func allSatisfy(in box: OrientedBox, _ passes: (Int32) -> Bool) -> Bool {
    guard box.rotation != 0 else { return allSatisfy(in: box.bounds, passes) }
    let (x, y) = unitVector(box.rotation)
    return allSatisfy(in: box, along: Point(x: x, y: y), passes)
  }

  /// The same of a box that is turned.
  ///
  /// - Parameter u: the unit vector of the turn: of many boxes turned alike it is worked out once.
  func allSatisfy(in box: OrientedBox, along u: Point, _ passes: (Int32) -> Bool) -> Bool {
    let v = Point(x: -u.y, y: u.x)
    let across = max(1, Int((2 * box.halfWidth / cell).rounded(.up)))
    let down = max(1, Int((2 * box.halfHeight / cell).rounded(.up)))
    func passesAt(_ i: Int, _ j: Int) -> Bool {
      let a = box.center + u * (box.halfWidth * (2 * Double(i) / Double(across) - 1))
      let p = a + v * (box.halfHeight * (2 * Double(j) / Double(down) - 1))
      return bounds.contains(p) && passes(value(at: p))
    }
    // Most boxes that do not fit stick out at an end.
    guard passesAt(0, 0), passesAt(across, 0), passesAt(0, down), passesAt(across, down) else {
      return false
    }
    for i in 0...across {
      for j in 0...down where !passesAt(i, j) { return false }
    }
    return true
  }

  /// Centres of the cells of some regions, every `stride`-th in both directions, row by row.
  func centers(of regions: Set<Int32>, stride: Int) -> [Int32: [Point]] {
    var found: [Int32: [Point]] = [:]
    // Neighbours are mostly alike: the dictionary is asked once for a run of them.
    var run: [Point] = []
    for row in Swift.stride(from: 0, to: rows, by: stride) {
      var column = 0
      while column < columns {
        let value = values[row * columns + column]
        run.removeAll(keepingCapacity: true)
        repeat {
          run.append(center(row: row, column: column))
          column += stride
        } while column < columns && values[row * columns + column] == value
        if regions.contains(value) { found[value, default: []] += run }
      }
    }
    return found
  }

  func center(row: Int, column: Int) -> Point {
    Point(
      x: bounds.minX + (Double(column) + 0.5) * cell, y: bounds.minY + (Double(row) + 0.5) * cell)
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
    // Neighbours are mostly alike: counting runs asks the dictionary seldom.
    var counts: [Int32: Int] = [:]
    var (value, run) = (values.first ?? Self.void, 0)
    for next in values {
      if next != value {
        counts[value, default: 0] += run
        (value, run) = (next, 0)
      }
      run += 1
    }
    if run > 0 { counts[value, default: 0] += run }
    return counts
  }
}
