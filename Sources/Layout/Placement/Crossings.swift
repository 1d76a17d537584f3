/// Where the edges of a path cross the middle lines of a grid's rows.
struct Crossings {
  struct Span {
    var row: Int
    var from: Double
    var to: Double
  }

  let bounds: Rect
  let cell: Double
  let rows: Int
  private var found: [(row: Int, x: Double)] = []

  init(bounds: Rect, cell: Double, rows: Int) {
    self.bounds = bounds
    self.cell = cell
    self.rows = rows
  }

  mutating func add(_ path: Path) {
    var (start, current) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
    var index = 0
    for verb in path.verbs {
      switch verb {
      case .move:
        edge(current, start)
        start = path.points[index]
        current = start
        index += 1
      case .line:
        edge(current, path.points[index])
        current = path.points[index]
        index += 1
      case .curve:
        edge(current, path.points[index + 2])
        current = path.points[index + 2]
        index += 3
      case .close:
        edge(current, start)
        current = start
      }
    }
    edge(current, start)
  }

  /// The stretches inside, by the even-odd rule.
  func spans() -> [Span] {
    let sorted = found.sorted { $0.row != $1.row ? $0.row < $1.row : $0.x < $1.x }
    var spans: [Span] = []
    var i = 0
    while i + 1 < sorted.count {
      guard sorted[i].row == sorted[i + 1].row else {
        i += 1
        continue
      }
      spans.append(Span(row: sorted[i].row, from: sorted[i].x, to: sorted[i + 1].x))
      i += 2
    }
    return spans
  }

  private mutating func edge(_ a: Point, _ b: Point) {
    guard a.y != b.y, a.y.isFinite, b.y.isFinite else { return }
    let (top, bottom) = a.y < b.y ? (a, b) : (b, a)
    // A row counts where top ≤ its middle < bottom, so that a vertex is met once.
    let first = ((top.y - bounds.minY) / cell - 0.5).rounded(.up)
    let last = ((bottom.y - bounds.minY) / cell - 0.5).rounded(.up) - 1
    let from = max(0, first)
    let to = min(Double(rows - 1), last)
    guard from <= to else { return }
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    for row in Int(from)...Int(to) {
      let y = bounds.minY + (Double(row) + 0.5) * cell
      found.append((row, top.x + (y - top.y) * slope))
    }
  }
}
