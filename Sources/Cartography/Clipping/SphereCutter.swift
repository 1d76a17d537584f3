internal import Geo

/// Cuts lines and rings on the sphere along an edge, one closed curve.
///
/// Positions along the edge are one number that grows counter-clockwise as seen from the map's
/// inside on the left, and comes round after `period`.
protocol SphereCutter: Sendable {
  /// What a cut shape is made of: on an edge that is two places on the map, a point of the sphere
  /// does not tell which.
  associatedtype Point: Sendable

  /// How far round the edge is, in its own measure.
  var period: Double { get }

  /// A point on the edge, to ask whether a shape that never meets the edge holds it.
  var probe: UnitVector { get }

  /// The parts of a line inside.
  func cut(line: [UnitVector]) -> [[Point]]

  /// The parts of a ring inside, before they are joined along the edge.
  func chains(of ring: [UnitVector]) -> [Chain<Point>]

  /// Takes each point in turn and says where the edge is crossed on the way to it.
  func trace(_ points: [UnitVector], closed: Bool, into chains: inout ChainBuilder<Point>)

  /// The edge from one position counter-clockwise to another, ends left out, dense enough to draw.
  func edge(from start: Double, to end: Double) -> [Point]
}

extension SphereCutter {
  func chains(of ring: [UnitVector]) -> [Chain<Point>] {
    var builder = ChainBuilder<Point>()
    trace(ring, closed: true, into: &builder)
    return builder.chains
  }

  func cut(line: [UnitVector]) -> [[Point]] {
    var chains = ChainBuilder<Point>()
    trace(line, closed: false, into: &chains)
    return chains.chains.map(\.points)
  }

  /// The rings that bound a polygon's part inside.
  ///
  /// - Parameter holdsProbe: whether the polygon holds the edge's probe; asked only where no ring
  ///   meets the edge.
  func cut(rings: [[UnitVector]], holdsProbe: () -> Bool) -> [[Point]] {
    var chains: [Chain<Point>] = []
    for ring in rings { chains += self.chains(of: ring) }
    let meetsEdge = chains.contains { $0.entry != nil }
    var result = RingJoiner.join(chains, along: self)
    if !meetsEdge, holdsProbe() { result.append(edge(from: 0, to: period - 1e-9)) }
    return result
  }
}
