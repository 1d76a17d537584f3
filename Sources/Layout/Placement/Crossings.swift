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
    var (start, current) = (End(Point(x: 0, y: 0), row: 0), End(Point(x: 0, y: 0), row: 0))
    var index = 0
    func next() -> End {
      let point = path.points[index]
      return End(point, row: row(point.y))
    }
    for verb in path.verbs {
      switch verb {
      case .move:
        edge(current, start)
        start = next()
        current = start
        index += 1
      case .line:
        let end = next()
        edge(current, end)
        current = end
        index += 1
      case .curve:
        index += 2
        let end = next()
        edge(current, end)
        current = end
        index += 1
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

  /// The end of an edge, with the first row whose middle does not lie above it.
  private struct End {
    let point: Point
    let row: Double

    init(_ point: Point, row: Double) {
      self.point = point
      self.row = row
    }
  }

  private func row(_ y: Double) -> Double { ((y - bounds.minY) / cell - 0.5).rounded(.up) }

  private mutating func edge(_ a: End, _ b: End) {
    // A row counts where top ≤ its middle < bottom, so that a vertex is met once. Most edges are
    // shorter than a row is high.
    guard a.row != b.row, a.point.y.isFinite, b.point.y.isFinite else { return }
    let (top, bottom) = a.point.y < b.point.y ? (a, b) : (b, a)
    let from = max(0, top.row)
    let to = min(Double(rows - 1), bottom.row - 1)
    guard from <= to else { return }
    let (p, q) = (top.point, bottom.point)
    let slope = (q.x - p.x) / (q.y - p.y)
    for row in Int(from)...Int(to) {
      let y = bounds.minY + (Double(row) + 0.5) * cell
      found.append((row, p.x + (y - p.y) * slope))
    }
  }
}
