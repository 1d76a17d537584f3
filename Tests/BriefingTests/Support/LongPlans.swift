import Evidence
import Geo
import Routes

/// Plans of many flights.
enum LongPlans {
  /// Two hundred flights on nine routes, of four types and five operators, over twelve days.
  static let airlift: FlightPlan = {
    let places = (0..<10).map { index in
      Place(
        kind: .airport, name: "Airport \(index)",
        coordinate: Coordinate(
          latitude: 10 + 5 * Double(index), longitude: 7 * Double(index) - 20),
        icao: "XX\(index)A", city: "Town \(index)", countryCode: "XX")
    }
    let types = ["C-17", "C-130", "A400M", "An-124"]
    let operators = ["First Air", "Second Air", "Third Air Force", "Fourth Air"]
    let flights = (0..<200).map { index -> PlannedFlight in
      let route = index % 7 == 0 ? 0 : index % 9
      let stops = [
        Stop(place: places[route], certainty: index % 11 == 0 ? .inferred : .reported),
        Stop(
          place: places[route + 1], certainty: .confirmed, sources: ["two"],
          arrived: Claim(
            .day(year: 2026, month: 7, day: 1 + index % 12), certainty: .confirmed,
            sources: ["two"])),
      ]
      let name = index == 6 ? "Lone Air" : operators[index % 4]
      return PlannedFlight(
        id: "f\(index)", aircraft: Claim(types[index % 4], certainty: .reported, sources: ["one"]),
        operator: Claim(name, certainty: .reported, sources: ["one"]), stops: stops,
        legs: Leg.legs(through: stops))
    }
    let cargo = (0..<20).map { index in
      CargoItem(
        item: "tents", mass: .exact(Mass(tonnes: 4 + Double(index))), flights: ["f\(index * 9)"],
        certainty: .reported, sources: ["one"])
    }
    return FlightPlan(
      title: "Two hundred flights",
      sources: [Source(id: "one", name: "First Source"), Source(id: "two", name: "Second Source")],
      flights: flights, cargo: cargo, cargoSummary: .build(cargo), hasClaims: true)
  }()
}
