/// Which things touch which cell of a coarse grid; whatever lies outside counts to the outermost
/// cells, so that nothing is ever missed.
public struct CellIndex: Sendable {
  private static let cell = 48.0

  private let bounds: Rect
  private let columns: Int
  private let rows: Int
  private var cells: [[Int32]]

  /// - Parameter bounds: where most things lie.
  public init(bounds: Rect) {
    self.bounds = bounds
    // A page is at most some 14,000 pt wide; more cells than this would only cost memory.
    columns = min(max(Int((bounds.width / Self.cell).rounded(.up)), 1), 400)
    rows = min(max(Int((bounds.height / Self.cell).rounded(.up)), 1), 400)
    cells = Array(repeating: [], count: columns * rows)
  }

  /// Takes in a thing by its number and a rectangle that it does not leave.
  public mutating func add(_ id: Int, _ rect: Rect) {
    guard let (across, down) = range(rect) else { return }
    for row in down {
      for column in across { cells[row * columns + column].append(Int32(id)) }
    }
  }

  /// Whether any thing that may touch the rectangle passes; some are asked more than once.
  public func contains(in rect: Rect, where passes: (Int) -> Bool) -> Bool {
    guard let (across, down) = range(rect) else { return false }
    for row in down {
      for column in across {
        for id in cells[row * columns + column] where passes(Int(id)) { return true }
      }
    }
    return false
  }

  private func range(_ r: Rect) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    guard r.minX <= r.maxX, r.minY <= r.maxY else { return nil }
    return (
      Self.cell(r.minX - bounds.minX, columns)...Self.cell(r.maxX - bounds.minX, columns),
      Self.cell(r.minY - bounds.minY, rows)...Self.cell(r.maxY - bounds.minY, rows)
    )
  }

  private static func cell(_ distance: Double, _ count: Int) -> Int {
    Int(min(max(distance / cell, 0), Double(count - 1)))
  }
}
