import Geo

/// Flights to add cargo up for, with the lengths of their routes.
struct CargoGroup {
  var flights: Set<String>
  /// Of every flight of the plan by its id, from the shortest version of the route to the longest.
  var lengths: [String: ClosedRange<Length>]
}
