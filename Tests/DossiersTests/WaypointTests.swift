import Evidence
import Routes
import Testing

private let waypoint = "{via: Madrid, by: m, passed: 2019-03-22}"

private func flight(_ route: String, _ rest: String = "") -> String {
  dossier(flights: "- {id: a, route: \(route)\(rest.isEmpty ? "" : ", \(rest)")}")
}

@Suite struct WaypointTests {
  @Test func aWaypointIsPassedNotLandedAt() throws {
    let plan = try resolve(flight("[{place: Moscow, by: m}, \(waypoint), {place: SVMI, by: m}]"))
    let flight = try #require(plan.flights.first)
    #expect(flight.stops.map(\.isWaypoint) == [false, true, false])
    #expect(flight.landings.map(\.place.countryCode) == ["RU", "VE"])
    #expect(flight.stops[1].certainty == .reported && flight.stops[1].sources == ["m"])
    #expect(flight.stops[1].passed?.value == .day(year: 2019, month: 3, day: 22))
    try #require(flight.legs.count == 1)
    #expect(flight.legs[0].waypoints.map(\.name) == ["Madrid"])
    #expect(flight.legs[0].certainty == .reported)
    let passed = try #require(plan.facts.first { $0.kind == .passed })
    #expect(passed.value == "22 March 2019" && passed.sources == ["m"])
  }

  @Test(
    arguments: [
      "{via: {at: [40.42, -3.7], name: M}, certainty: inferred}", "{via: {is: Madrid, by: n}}",
      "{via: [{is: Madrid, by: m}, {is: SVMI, by: n}]}",
      "[{via: Madrid, by: m}, {via: SVMI, by: n}]",
    ])
  func aWaypointIsWrittenLikeAnyPlace(_ written: String) throws {
    let flight = try #require(
      try resolve(flight("[Moscow, \(written), 1E5]")).flights.first)
    #expect(flight.stops[1].isWaypoint)
    #expect(flight.stops[1].place.coordinate.latitude == 40.42)
    #expect(flight.stops[1].rivals.count == (written.contains("m}, {") ? 1 : 0))
    #expect(flight.legs[0].versions.count == flight.stops[1].rivals.count)
  }

  @Test(
    arguments: [
      ("[{via: Moscow}, SVMI]", ["d.yaml:5:19: error: the route begins with a waypoint"]),
      ("[Moscow, {via: SVMI}]", ["d.yaml:5:27: error: the route ends with a waypoint"]),
      (
        "[Moscow, {via: Madrid, arrived: 2019-03-22}, SVMI]",
        ["d.yaml:5:41: error: unknown key “arrived” in waypoint"]
      ),
      (
        "[{place: Moscow, passed: 2019-03-22}, SVMI]",
        ["d.yaml:5:35: error: unknown key “passed” in stop"]
      ),
      (
        "[Moscow, {via: Madrid, place: SVMI}, SVMI]",
        ["d.yaml:5:41: error: unknown key “place” in waypoint"]
      ),
      (
        "[Moscow, {via: Moscow}, SVMI]",
        ["d.yaml:5:33: error: the leg from Moscow goes to the same place"]
      ),
      (
        "[Moscow, [{via: Madrid, by: m}, {place: 1E5, by: n}], SVMI]",
        ["d.yaml:5:27: error: one version of this stop lands and another only passes"]
      ),
    ])
  func whatAWaypointCannotBe(_ route: String, _ messages: [String]) {
    #expect(faults(flight(route)) == messages)
  }

  @Test func alternativesHaveNamesAndEvidence() throws {
    let plan = try resolve(
      flight(
        "[Moscow, SVMI]",
        "alternatives: [{name: by Madrid, by: n, note: said once, "
          + "route: [Moscow, {via: Madrid}, SVMI]}, {name: with a stop, route: [Moscow, 1E5, SVMI]}]"
      ))
    let flight = try #require(plan.flights.first)
    #expect(flight.legs.count == 1)
    try #require(flight.alternatives.count == 2)
    let first = flight.alternatives[0]
    #expect(first.name == "by Madrid" && first.sources == ["n"] && first.certainty == .reported)
    #expect(first.note == "said once")
    #expect(first.legs.count == 1 && first.legs[0].waypoints.count == 1)
    #expect(first.stops[0].sources == ["n"])
    #expect(flight.alternatives[1].legs.count == 2)
    #expect(flight.alternatives[1].certainty == .unstated)
    let facts = plan.facts.filter { $0.kind == .alternative }
    #expect(
      facts.map(\.path) == [
        "flight a: alternative “by Madrid”", "flight a: alternative “with a stop”",
      ])
    #expect(facts.map(\.sources) == [["n"], []])
  }

  @Test(
    arguments: [
      (
        "[{name: x, route: [Madrid, SVMI]}]",
        ["d.yaml:5:49: error: the alternative “x” begins at Madrid, the flight at Moscow"]
      ),
      ("[{route: [Moscow, SVMI]}]", ["d.yaml:5:49: error: alternative has no “name”"]),
      ("[{name: x}]", ["d.yaml:5:49: error: alternative has no “route”"]),
      (
        "[{name: x, route: [Moscow, Mosow, SVMI]}]",
        ["d.yaml:5:75: error: no place is called “Mosow”"]
      ),
      (
        "[{name: x, stops: 2, route: [Moscow, SVMI]}]",
        ["d.yaml:5:59: error: unknown key “stops” in alternative"]
      ),
    ])
  func faultyAlternatives(_ written: String, _ messages: [String]) {
    #expect(faults(flight("[Moscow, SVMI]", "alternatives: \(written)")) == messages)
  }

  @Test func alternativesAreBounded() {
    let many = (1...21).map { "{name: n\($0), route: [Moscow, SVMI]}" }.joined(separator: ", ")
    #expect(
      faults(flight("[Moscow, SVMI]", "alternatives: [\(many)]")).count {
        $0.contains("at most 20 alternatives, not 21")
      } == 1)
  }
}
