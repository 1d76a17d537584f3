/// Cuts lines and rings on the sphere along a projection's edge.
///
/// Points are on the globe already turned so that the map's centre is at 0° N 0° E. Positions along
/// the edge are one number that grows counter-clockwise as seen from the map's inside on the left,
/// and comes round after `period`.
protocol SphereCutter: Sendable {
  /// How far round the edge is, in its own measure.
  var period: Double { get }

  /// Takes each point in turn and says where the edge is crossed on the way to it.
  func trace(_ points: [UnitVector], closed: Bool, into chains: inout ChainBuilder)

  /// The edge from one position counter-clockwise to another, ends left out, as longitude and
  /// latitude in radians, dense enough to draw.
  func edge(from start: Double, to end: Double) -> [PlanePoint]

  /// A point on the edge, to ask whether a shape that never meets the edge holds it.
  var probe: UnitVector { get }
}
