import Evidence
import Geo
import Routes
import Testing

/// Plans of flights between places on the equator, where a degree is 111.319491 km.
enum CargoFixture {
  static func flight(
    _ id: String, degrees: Double = 10, operator name: String? = nil,
    _ certainty: Certainty = .reported
  ) -> PlannedFlight {
    let stops = [0, degrees].map { longitude in
      Stop(
        place: Place(
          kind: .coordinate, name: "x",
          coordinate: Coordinate(latitude: 0, longitude: longitude)), certainty: certainty)
    }
    return PlannedFlight(
      id: id, operator: name.map { Claim($0, certainty: .reported, sources: ["m"]) },
      stops: stops, legs: Leg.legs(through: stops))
  }

  static func load(
    _ name: String = "equipment", _ tonnes: Hedged<Double>? = nil, people: Hedged<Double>? = nil,
    on flights: [String], by sources: [String] = ["m"], _ certainty: Certainty = .reported
  ) -> CargoItem {
    CargoItem(
      item: name, mass: tonnes.map { $0.map { Mass(tonnes: $0) } }, people: people,
      flights: flights, certainty: certainty, sources: sources)
  }

  static func breakdown(
    _ flights: [PlannedFlight], _ cargo: [CargoItem], limits: [String: Hedged<Double>] = [:]
  ) -> CargoBreakdown {
    CargoBreakdown(FlightPlan(flights: flights, cargo: cargo, hasClaims: true)) { flight in
      limits[flight.id].map { $0.map { Mass(tonnes: $0) } }
    }
  }
}

@Suite struct CargoBreakdownTests {
  typealias F = CargoFixture
  static let degree = 111.319490793

  private func tonnes(_ figures: CargoFigures?) -> Hedged<Double>? {
    figures?.mass?.map { ($0.tonnes * 1e9).rounded() / 1e9 }
  }

  @Test(
    "Sums of two items on one flight",
    arguments: [
      (.exact(35), .about(0.1), .about(35.1)), (.exact(35), .exact(0), .exact(35)),
      (.about(35), .upTo(5), .aboutRange(35, 40)), (.atLeast(30), .exact(5), .atLeast(35)),
      (.range(30, 40), .upTo(5), .range(30, 45)),
    ] as [(Hedged<Double>, Hedged<Double>, Hedged<Double>)])
  func sums(_ a: Hedged<Double>, _ b: Hedged<Double>, _ sum: Hedged<Double>) {
    let items = [F.load("a", a, on: ["x"]), F.load("b", b, on: ["x"])]
    for order in [items, items.reversed()] {
      let breakdown = F.breakdown([F.flight("x")], order)
      #expect(tonnes(breakdown.total) == sum)
      #expect(tonnes(breakdown.flights.first?.figures) == sum)
    }
  }

  @Test func atLeast99AndAbout100AreAtLeastAbout199() {
    let breakdown = F.breakdown(
      [F.flight("x")],
      [
        F.load("soldiers", people: .atLeast(99), on: ["x"]),
        F.load("others", people: .about(100), on: ["x"]),
      ])
    #expect(breakdown.total.people == .atLeastAbout(199))
    #expect(breakdown.total.mass == nil)
    #expect(breakdown.total.work == nil)
    #expect(breakdown.total.payloadShare == nil)
  }

  @Test func sharedCargoStandsUnderEachFlightAndCountsOnce() throws {
    let breakdown = F.breakdown(
      [F.flight("an124", operator: "VKS"), F.flight("il62", operator: "vks")],
      [
        F.load("equipment", .exact(35), on: ["an124", "il62"]),
        F.load("soldiers", people: .about(100), on: ["an124", "il62"]),
      ])
    for (row, other) in zip(breakdown.flights, ["il62", "an124"]) {
      #expect(tonnes(row.figures) == .upTo(35))
      #expect(row.figures.people == .aboutRange(0, 100))
      let equipment = try #require(row.portions.first)
      #expect(equipment.sharedWith == [other])
      #expect(equipment.wholeMass == .exact(Mass(tonnes: 35)))
      #expect(
        Wording.portion(equipment) == "equipment: 35 t shared with \(other), up to 35 t of it here")
      #expect(
        Wording.portion(equipment, units: .us)
          == "equipment: 38.6 short tons shared with \(other), up to 38.6 short tons of it here")
      #expect(
        Wording.portion(row.portions[1])
          == "soldiers: about 100 shared with \(other), up to about 100 of them here")
    }
    // One operator flew both, so it carried the whole, however its name is written.
    #expect(breakdown.operators.count == 1)
    #expect(breakdown.operators[0].flightIDs == ["an124", "il62"])
    #expect(tonnes(breakdown.operators[0].figures) == .exact(35))
    #expect(breakdown.operators[0].portions.allSatisfy { !$0.isShared })
    #expect(tonnes(breakdown.total) == .exact(35))
    #expect(breakdown.total.people == .about(100))
    #expect(breakdown.items.map(\.item) == ["equipment", "soldiers"])
    #expect(breakdown.items.map(\.flightIDs) == [["an124", "il62"], ["an124", "il62"]])
  }

  @Test func operatorsThatShareALoadHaveAPartOfItEach() {
    let breakdown = F.breakdown(
      [
        F.flight("a", operator: "One"), F.flight("b", operator: "Two"), F.flight("c"),
      ],
      [F.load("x", .exact(35), on: ["a", "b"]), F.load("y", .exact(5), on: ["a"])])
    #expect(breakdown.operators.map(\.names) == [["One"], ["Two"], []])
    #expect(breakdown.operators.map { tonnes($0.figures) } == [.range(5, 40), .upTo(35), nil])
    #expect(tonnes(breakdown.total) == .exact(40))
    #expect(breakdown.flights[2].portions.isEmpty)
    #expect(breakdown.flights[2].figures.certainty == nil)
  }

  @Test func aDisputedOperatorIsAGroupOfItsOwn() {
    var flight = F.flight("a", operator: "One")
    flight.operator = Claim(versions: [
      Claim("One", certainty: .reported, sources: ["m"]),
      Claim("Two", certainty: .reported, sources: ["n"]),
    ])
    let breakdown = F.breakdown(
      [flight, F.flight("b", operator: "One")],
      [F.load("x", .exact(3), on: ["a"]), F.load("x", .exact(4), on: ["b"])])
    #expect(breakdown.operators.map(\.names) == [["One", "Two"], ["One"]])
    #expect(breakdown.operators.map(\.certainty) == [.disputed, .reported])
    #expect(breakdown.operators.map { tonnes($0.figures) } == [.exact(3), .exact(4)])
  }

  @Test func whatIsStatedOfOneFlightIsTakenOffTheOthers() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b"), F.flight("c")],
      [F.load("x", .exact(35), on: ["a", "b", "c"]), F.load("x", .exact(20), on: ["a"])])
    #expect(
      breakdown.flights.map { tonnes($0.figures) } == [.range(20, 35), .upTo(15), .upTo(15)])
    #expect(tonnes(breakdown.total) == .exact(35))
  }

  @Test func cargoWithoutFlightsIsSharedByAllOfThePlan() {
    let flights = [F.flight("a"), F.flight("b"), F.flight("c")]
    let items = [F.load("x", .exact(35), on: []), F.load("x", .exact(20), on: ["a"])]
    let breakdown = F.breakdown(flights, items)
    #expect(tonnes(breakdown.total) == .exact(35))
    #expect(breakdown.flights.map { tonnes($0.figures) }[1] == .upTo(15))
    // The summary on the map adds up alike.
    #expect(
      CargoSummary.build(items, flights: flights.map(\.id)).totalMass == breakdown.total.mass)
  }

  @Test func partsThatExceedTheirWholeDoNotVanish() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b")],
      [F.load("x", .exact(35), on: ["a", "b"]), F.load("x", .exact(40), on: ["a"])])
    #expect(tonnes(breakdown.total) == .range(35, 40))
    let others = F.breakdown(
      [F.flight("a"), F.flight("b")],
      [F.load("x", .exact(35), on: ["a", "b"]), F.load("x", .exact(40), on: ["a"], by: ["n"])])
    #expect(tonnes(others.total) == .range(35, 40))
  }

  @Test func versionsThatDifferBothStandAndSumsSpanThem() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b")],
      [
        F.load("equipment", .exact(35), on: ["a"], by: ["m"]),
        F.load("equipment", .exact(40), on: ["a"], by: ["n"]),
        F.load("equipment", on: ["b"], by: ["s"]), F.load("food", .exact(1), on: ["a", "b"]),
      ])
    let row = breakdown.flights[0]
    #expect(row.portions.map(\.line.item) == ["equipment", "equipment", "food"])
    #expect(row.portions.map(\.line.certainty) == [.disputed, .disputed, .reported])
    #expect(row.portions.map(\.line.sources) == [["m"], ["n"], ["m"]])
    #expect(tonnes(row.figures) == .range(35, 41))
    #expect(row.figures.certainty == .disputed)
    #expect(tonnes(breakdown.total) == .range(36, 41))
    // The source without a figure keeps its word where nobody else speaks.
    #expect(Wording.portion(breakdown.flights[1].portions[0]) == "equipment, no figures")
    #expect(breakdown.flights[1].portions[0].line.sources == ["s"])
  }

  @Test func oneFigureOfTwoSourcesIsOnePortion() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b")],
      [
        F.load("equipment", .exact(35), on: ["a", "b"], by: ["m"], .reported),
        F.load("Equipment", .exact(35), on: ["a", "b"], by: ["n"], .confirmed),
      ])
    #expect(breakdown.flights.map(\.portions.count) == [1, 1])
    #expect(breakdown.flights[0].portions[0].line.sources == ["m", "n"])
    #expect(breakdown.flights[0].portions[0].line.certainty == .confirmed)
    #expect(tonnes(breakdown.flights[0].figures) == .upTo(35))
  }

  @Test func withoutCargoThereIsNothing() {
    let breakdown = F.breakdown([F.flight("a")], [])
    #expect(breakdown.items.isEmpty)
    #expect(breakdown.total.certainty == nil)
    #expect(breakdown.total.mass == nil && breakdown.total.people == nil)
    #expect(breakdown.flights.map(\.flightID) == ["a"])
  }

  @Test func oneItemOn200FlightsCountsOnce() {
    let flights = (1...200).map { F.flight("f\($0)", operator: "o\($0 % 7)") }
    let breakdown = F.breakdown(
      flights, [F.load("food", .exact(1000), on: flights.map(\.id))])
    #expect(tonnes(breakdown.total) == .exact(1000))
    #expect(breakdown.flights.allSatisfy { tonnes($0.figures) == .upTo(1000) })
    #expect(breakdown.operators.count == 7)
    #expect(breakdown.items[0].flightIDs.count == 200)
  }

  @Test func aRowListsItsFirstHundredPortionsAndAddsAll() {
    let items = (0..<150).map { F.load("item \($0)", .exact(1), on: ["a"]) }
    let row = F.breakdown([F.flight("a")], items).flights[0]
    #expect(row.portions.count == 100)
    #expect(row.omittedPortions == 50)
    #expect(tonnes(row.figures) == .exact(150))
  }

  @Test func aShareOfASharedLoadIsAtMostAll() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b")], [F.load("x", .exact(92), on: ["a", "b"])],
      limits: ["a": .exact(45), "b": .exact(120)])
    #expect(breakdown.flights[0].figures.payloadShare == .upTo(1))
    #expect(breakdown.flights[1].figures.payloadShare == .upTo(92.0 / 120))
    #expect(tonnes(breakdown.flights[0].figures) == .upTo(92))
  }
}
