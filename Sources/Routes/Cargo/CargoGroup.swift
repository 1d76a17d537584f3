import Geo

/// Flights to add cargo up for, with the lengths of their routes.
struct CargoGroup {
  var flights: FlightSet
  /// By the number of the flight, from the shortest version of its route to the longest; `nil` for a
  /// flight that is not in the plan.
  var lengths: [ClosedRange<Length>?]
}
