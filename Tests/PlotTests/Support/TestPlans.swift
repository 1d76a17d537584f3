import Evidence
import Geo
import Routes

/// Plans built in code.
enum TestPlans {
  /// A map without a dossier: no claims, no title.
  static func plain(_ places: Place...) -> FlightPlan {
    let stops = places.map { Stop(place: $0) }
    return FlightPlan(
      flights: [PlannedFlight(id: "route", stops: stops, legs: Leg.legs(through: stops))],
      hasClaims: false)
  }

  /// One leg from a city to an airport, both as well known as said.
  static func leg(_ origin: Certainty, _ destination: Certainty) -> FlightPlan {
    let stops = [
      Stop(place: TestPlaces.moscow, certainty: origin),
      Stop(place: TestPlaces.hel, certainty: destination),
    ]
    return FlightPlan(
      title: "A flight", sources: [Source(id: "one", name: "One Source")],
      flights: [PlannedFlight(id: "a", stops: stops, legs: Leg.legs(through: stops))],
      hasClaims: true)
  }

  static let sources = [
    Source(id: "mayorca", name: "Javier Mayorca", kind: "journalist", medium: "Twitter"),
    Source(id: "sputnik", name: "Sputnik", kind: "state news agency"),
    Source(id: "afp", name: "AFP journalist", kind: "eyewitness"),
    Source(id: "text", name: "News text dated Caracas 25 March 2019", kind: "news report"),
  ]

  /// Two aircraft, an inferred origin, hedged cargo: what the program is for.
  static let caracas: FlightPlan = {
    let arrived = Claim(
      ReportedTime.day(year: 2019, month: 3, day: 23), certainty: .reported,
      sources: ["mayorca", "sputnik"])
    func flight(_ id: String, _ aircraft: Claim<String>) -> PlannedFlight {
      let stops = [
        Stop(place: TestPlaces.moscow, certainty: .inferred, note: "origin not stated"),
        Stop(
          place: TestPlaces.ccs, name: "Maiquetía", certainty: .reported, sources: ["mayorca"],
          arrived: arrived),
      ]
      return PlannedFlight(
        id: id, aircraft: aircraft, stops: stops, legs: Leg.legs(through: stops))
    }
    let cargo = [
      CargoItem(
        item: "equipment", mass: .exact(Mass(tonnes: 35)), flights: ["an124", "il62"],
        certainty: .reported, sources: ["mayorca"]),
      CargoItem(
        item: "soldiers", people: .about(100), flights: ["an124", "il62"], certainty: .reported,
        sources: ["mayorca"]),
    ]
    return FlightPlan(
      title: "Two Russian military planes land in Venezuela",
      dateline: Dateline(place: "Caracas", time: .day(year: 2019, month: 3, day: 25)),
      sources: sources,
      flights: [
        flight("an124", Claim("An-124", certainty: .reported, sources: ["mayorca"])),
        flight(
          "il62",
          Claim("Il-62", certainty: .reported, sources: ["mayorca"], hedge: .apparently)),
      ],
      cargo: cargo, cargoSummary: .build(cargo), hasClaims: true)
  }()
}
