/// The part of a ring or line between two meetings with the edge.
struct Chain<Point: Sendable>: Sendable {
  var points: [Point]
  /// Where on the edge it comes in and goes out; `nil` for an end that is the line's own.
  var entry: Double?
  var exit: Double?
}

/// Gathers the chains of one ring or line as it is traced.
struct ChainBuilder<Point: Sendable> {
  private(set) var chains: [Chain<Point>] = []
  private var current: Chain<Point>?

  /// The next visible point of the shape itself.
  mutating func add(_ p: Point) {
    if current == nil { current = Chain(points: []) }
    current?.points.append(p)
  }

  /// The shape leaves through the edge.
  mutating func leave(at p: Point, position: Double) {
    add(p)
    current?.exit = position
    finish()
  }

  /// The shape comes in through the edge.
  mutating func enter(at p: Point, position: Double) {
    finish()
    current = Chain(points: [p], entry: position)
  }

  /// A line breaks off, to go on elsewhere; not for rings.
  mutating func interrupt() { finish() }

  /// Ends the trace. A closed shape's last chain runs on into its first.
  mutating func end(closed: Bool) {
    guard closed, let last = current, let first = chains.first, first.entry == nil else {
      finish()
      return
    }
    current = nil
    chains[0] = Chain(points: last.points + first.points, entry: last.entry, exit: first.exit)
  }

  private mutating func finish() {
    if let chain = current, !chain.points.isEmpty { chains.append(chain) }
    current = nil
  }
}
