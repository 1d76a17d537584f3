import Evidence
import Geo
import Routes

extension TestPlans {
  /// Flights known as well as said, each by its stops.
  static func flights(_ routes: [[Place]], _ certainties: [Certainty?] = [.reported]) -> FlightPlan
  {
    let flights = routes.enumerated().map { index, places in
      let certainty = certainties[index % certainties.count]
      let stops = places.map { Stop(place: $0, certainty: certainty) }
      return PlannedFlight(
        id: "f\(index + 1)", stops: stops, legs: Leg.legs(through: stops))
    }
    let hasClaims = certainties.contains { $0 != nil }
    return FlightPlan(
      title: hasClaims ? "Flights" : nil, flights: flights, hasClaims: hasClaims)
  }

  /// Six flights on six routes, as well known as each other.
  static let sixRoutes = flights([
    [TestPlaces.svo, TestPlaces.ccs], [TestPlaces.lhr, TestPlaces.jfk],
    [TestPlaces.cdg, TestPlaces.jnb], [TestPlaces.mad, TestPlaces.scl],
    [TestPlaces.hel, TestPlaces.hkg], [TestPlaces.svo, TestPlaces.lhr],
  ])
}
