/// The part of a ring or line between two meetings with the edge.
struct Chain: Sendable {
  /// Longitude and latitude in radians.
  var points: [PlanePoint]
  /// Where on the edge it comes in and goes out; `nil` for an end that is the line's own.
  var entry: Double?
  var exit: Double?
}

/// Gathers the chains of one ring or line as it is traced.
struct ChainBuilder {
  private(set) var chains: [Chain] = []
  private var current: Chain?

  /// The next visible point of the shape itself.
  mutating func add(_ v: UnitVector) {
    add(PlanePoint(x: v.longitude, y: v.latitude))
  }

  mutating func add(_ p: PlanePoint) {
    if current == nil { current = Chain(points: []) }
    current?.points.append(p)
  }

  /// The shape leaves through the edge.
  mutating func leave(at p: PlanePoint, position: Double) {
    add(p)
    current?.exit = position
    finish()
  }

  /// The shape comes in through the edge.
  mutating func enter(at p: PlanePoint, position: Double) {
    finish()
    current = Chain(points: [p], entry: position)
  }

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
