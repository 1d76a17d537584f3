internal import Evidence

/// One line on the map: flights between the same two places that are drawn alike.
struct RouteLine: Hashable {
  /// Which way it is flown, seen from its bundle.
  enum Direction: Hashable {
    case forward, backward, both
  }

  var direction: Direction
  var certainty: Certainty?
  /// Places among the map's `FlightKeys`, rising; none where flights are not told apart, or too
  /// many are drawn as one.
  var keys: [Int]
  /// How often it is flown.
  var count: Int
}
