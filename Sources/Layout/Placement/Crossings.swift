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
  private var found: [(row: Int32, x: Double)] = []

  init(bounds: Rect, cell: Double, rows: Int) {
    self.bounds = bounds
    self.cell = cell
    self.rows = rows
  }

  mutating func add(_ path: Path) {
    path.points.withUnsafeBufferPointer { points in
      path.verbs.withUnsafeBufferPointer { verbs in add(verbs, points) }
    }
  }

  private mutating func add(
    _ verbs: UnsafeBufferPointer<Path.Verb>, _ points: UnsafeBufferPointer<Point>
  ) {
    var start = End(Point(x: 0, y: 0), row: 0)
    var current = start
    // Most edges are shorter than a row is high: what lies between these is in the row of `current`.
    var (above, below) = (Double.infinity, -Double.infinity)
    var index = 0
    for verb in verbs {
      switch verb {
      case .move:
        edge(current, start)
        start = End(points[index], row: row(points[index].y))
        current = start
        (above, below) = middles(round: current)
        index += 1
      case .line, .curve:
        if verb == .curve { index += 2 }
        let point = points[index]
        index += 1
        if point.y > above, point.y < below {
          current.point = point
          continue
        }
        let end = End(point, row: row(point.y))
        edge(current, end)
        current = end
        (above, below) = middles(round: current)
      case .close:
        edge(current, start)
        current = start
        (above, below) = middles(round: current)
      }
    }
    edge(current, start)
  }

  /// The middle lines of rows between which the end of an edge lies, a little nearer to each other so
  /// that no rounding matters.
  private func middles(round end: End) -> (above: Double, below: Double) {
    let below = bounds.minY + (end.row + 0.5) * cell
    return (below - cell + 1e-6, below - 1e-6)
  }

  /// The stretches inside, by the even-odd rule.
  func spans() -> [Span] {
    var (first, last) = (Int32.max, Int32.min)
    for crossing in found {
      first = min(first, crossing.row)
      last = max(last, crossing.row)
    }
    guard first <= last else { return [] }
    // Row by row, where they are few: the first of each row, and behind the last row the end.
    let count = Int(last - first) + 1
    var starts = [Int](repeating: 0, count: count + 1)
    for crossing in found { starts[Int(crossing.row - first) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var next = starts
    var places = [Double](repeating: 0, count: found.count)
    for crossing in found {
      let row = Int(crossing.row - first)
      places[next[row]] = crossing.x
      next[row] += 1
    }
    var spans: [Span] = []
    spans.reserveCapacity(found.count / 2)
    places.withUnsafeMutableBufferPointer { places in
      for row in 0..<count where starts[row] < starts[row + 1] {
        var crossings = UnsafeMutableBufferPointer(
          rebasing: places[starts[row]..<starts[row + 1]])
        Self.sort(&crossings)
        for i in stride(from: 0, to: crossings.count - 1, by: 2) {
          spans.append(Span(row: Int(first) + row, from: crossings[i], to: crossings[i + 1]))
        }
      }
    }
    return spans
  }

  /// Most rows have a few crossings, one after the other in the right order already.
  private static func sort(_ values: inout UnsafeMutableBufferPointer<Double>) {
    guard values.count <= 24 else {
      values.sort()
      return
    }
    for i in 1..<max(1, values.count) {
      let value = values[i]
      var j = i
      while j > 0, values[j - 1] > value {
        values[j] = values[j - 1]
        j -= 1
      }
      values[j] = value
    }
  }

  /// The end of an edge, with the first row whose middle does not lie above it.
  private struct End {
    var point: Point
    let row: Double

    init(_ point: Point, row: Double) {
      self.point = point
      self.row = row
    }
  }

  private func row(_ y: Double) -> Double { ((y - bounds.minY) / cell - 0.5).rounded(.up) }

  private mutating func edge(_ a: End, _ b: End) {
    // A row counts where top ≤ its middle < bottom, so that a vertex is met once.
    guard a.row != b.row, a.point.y.isFinite, b.point.y.isFinite else { return }
    let (top, bottom) = a.point.y < b.point.y ? (a, b) : (b, a)
    let from = max(0, top.row)
    let to = min(Double(rows - 1), bottom.row - 1)
    guard from <= to else { return }
    let (p, q) = (top.point, bottom.point)
    let slope = (q.x - p.x) / (q.y - p.y)
    for row in Int(from)...Int(to) {
      let y = bounds.minY + (Double(row) + 0.5) * cell
      found.append((Int32(row), p.x + (y - p.y) * slope))
    }
  }
}
