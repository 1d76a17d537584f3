import Evidence
import Geo
import Routes

/// Plans built in code, with coordinates written down.
enum TestPlans {
  private static let moscow = Place(
    kind: .capital, name: "Moscow", coordinate: Coordinate(latitude: 55.75, longitude: 37.62),
    countryCode: "RU")
  private static let maiquetia = Place(
    kind: .airport, name: "Simon Bolivar International Airport",
    coordinate: Coordinate(latitude: 10.603, longitude: -66.991), icao: "SVMI", iata: "CCS",
    city: "Caracas", countryCode: "VE")

  /// One flight with a shared fact of each kind: an inferred origin, rival types, hedged cargo, an
  /// event.
  static let disputed: FlightPlan = {
    var aircraft = Claim("An-124", certainty: .disputed, sources: ["one"])
    aircraft.ownCertainty = .reported
    aircraft.rivals = [
      Claim("Il-76", certainty: .reported, sources: ["two"], hedge: .apparently)
    ]
    let stops = [
      Stop(place: moscow, certainty: .inferred, note: "origin not stated"),
      Stop(
        place: maiquetia, name: "Maiquetía", certainty: .reported, sources: ["one"],
        arrived: Claim(
          .day(year: 2019, month: 3, day: 23), certainty: .reported, sources: ["one"])),
    ]
    let cargo = [
      CargoItem(
        item: "equipment", mass: .about(Mass(tonnes: 35)), flights: ["a"], certainty: .reported,
        sources: ["two"], quote: "some 35 tonnes")
    ]
    return FlightPlan(
      title: "A flight to Venezuela",
      dateline: Dateline(place: "Caracas", time: .day(year: 2019, month: 3, day: 25)),
      sources: [
        Source(id: "one", name: "First Source", kind: "journalist"),
        Source(id: "two", name: "Second Source", date: "2019-03-24"),
      ],
      flights: [
        PlannedFlight(id: "a", aircraft: aircraft, stops: stops, legs: Leg.legs(through: stops))
      ],
      cargo: cargo, cargoSummary: .build(cargo),
      events: [
        StoryEvent(
          time: .month(year: 2018, month: 12), text: "Two bombers fly to Venezuela",
          certainty: .confirmed, sources: ["two"])
      ], hasClaims: true)
  }()
}
