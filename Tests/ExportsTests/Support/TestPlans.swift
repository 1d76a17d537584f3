import Evidence
import Geo
import Routes

/// Plans with everything that can go wrong in a file.
enum TestPlans {
  static func stop(
    _ latitude: Double, _ longitude: Double, _ name: String, icao: String? = nil,
    _ certainty: Certainty? = .reported, note: String? = nil
  ) -> Stop {
    Stop(
      place: Place(
        kind: icao == nil ? .coordinate : .airport, name: name,
        coordinate: Coordinate(latitude: latitude, longitude: longitude), icao: icao),
      certainty: certainty, sources: certainty == .reported ? ["s"] : [], note: note)
  }

  static func flight(_ id: String, _ stops: [Stop], aircraft: String? = nil) -> PlannedFlight {
    PlannedFlight(
      id: id, aircraft: aircraft.map { Claim($0, certainty: .reported, sources: ["s"]) },
      stops: stops, legs: Leg.legs(through: stops))
  }

  /// A flight that passes a waypoint.
  static let passing: FlightPlan = {
    var azores = stop(38.75, -27, "Azores", .inferred)
    azores.isWaypoint = true
    azores.passed = Claim(.day(year: 2019, month: 3, day: 23), certainty: .inferred)
    return FlightPlan(
      flights: [flight("a", [stop(55, 38, "Moscow"), azores, stop(10.6, -67, "Caracas")])],
      hasClaims: true)
  }()

  /// Auckland to Santiago over the antimeridian, and on; text full of signs.
  static let nasty = FlightPlan(
    title: "A <b>title</b> & \"quotes\" ]]> \u{1}",
    sources: [
      Source(id: "s", name: "=HYPERLINK(\"x\")", url: "https://example.org/?a=1&b=<2>")
    ],
    flights: [
      flight(
        "7_a",
        [
          stop(-37, 175, "Auckland", icao: "NZAA"), stop(-33, -71, "@Santiago", .disputed),
          stop(-10, -70, "Lima, \"Peru\"", .inferred, note: "+maybe"),
        ], aircraft: "-An-124"),
      flight("8", [stop(0, 180, "Line"), stop(1, 170, "West")]),
    ],
    cargo: [
      CargoItem(
        item: "boxes", mass: .range(Mass(tonnes: 30), Mass(tonnes: 40)), flights: ["7_a", "8"],
        certainty: .reported, sources: ["s"])
    ],
    events: [
      StoryEvent(
        time: .day(year: 2019, month: 3, day: 24), text: "Seen & <noted>", certainty: .confirmed,
        sources: ["s"])
    ],
    hasClaims: true)
}
