import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Hedges and doubts of several flights")
struct HedgeTests {
  private static let caracas = TestPlaces.ccs

  private func plan(_ stops: [Stop]) -> FlightPlan {
    let flights = stops.enumerated().map { number, stop in
      let route = [Stop(place: TestPlaces.svo, certainty: .reported, sources: ["a"]), stop]
      return PlannedFlight(id: "f\(number)", stops: route, legs: Leg.legs(through: route))
    }
    return FlightPlan(
      title: "Two aircraft land",
      sources: ["a", "b"].map { Source(id: $0, name: $0) }, flights: flights, hasClaims: true)
  }

  @Test("The title keeps the hedge that the dossier states for it")
  func title() async throws {
    var plan = plan([Stop(place: Self.caracas, certainty: .reported, sources: ["a"])])
    plan.stated.title = Claim(
      "Two aircraft land", certainty: .reported, sources: ["a"], hedge: .allegedly)
    let found = try MapFindings(await Drawings.map(plan))
    #expect(found.texts("title").map(\.text).contains("Allegedly: Two aircraft land"))
  }

  @Test("An item's hedge beside a mass that has its own is in the panel and in the sums")
  func entryHedge() async throws {
    var plan = plan([Stop(place: Self.caracas, certainty: .reported, sources: ["a"])])
    let statement = CargoStatement(
      item: Claim("arms", certainty: .reported, sources: ["a"], hedge: .possibly),
      mass: Claim(
        .exact(Mass(tonnes: 35)), certainty: .reported, sources: ["b"], hedge: .allegedly),
      flights: ["f0"])
    plan.cargo = statement.items(entry: 0)
    plan.cargoSummary = CargoSummary.build(plan.cargo, flights: ["f0"])
    #expect(plan.cargoSummary.lines.map(\.hedges) == [[.allegedly, .possibly]])
    let portion = try #require(CargoBreakdown(plan).items.first?.portions.first)
    #expect(Wording.portion(portion) == "35 t arms, allegedly, possibly")
    #expect(
      try MapFindings(await Drawings.map(plan)).words("panel").contains("allegedly possibly arms"))
  }

  @Test("Who only infers a place is none of those who report it")
  func sources() {
    let plan = plan([
      Stop(place: Self.caracas, certainty: .reported, sources: ["a"]),
      Stop(place: Self.caracas, certainty: .inferred, sources: ["b"]),
    ])
    let mark = PlaceMark.marks(of: plan).last
    #expect(mark?.certainty == .reported)
    #expect(mark?.sources == ["a"])
  }

  @Test("Of several departures one inferred does not make all of them inferred")
  func times() throws {
    func stop(_ day: Int, _ certainty: Certainty) -> Stop {
      Stop(
        place: Self.caracas, certainty: .reported, sources: ["a"],
        arrived: Claim(
          .day(year: 1937, month: 6, day: day), certainty: certainty, sources: ["a"]))
    }
    func words(_ stops: [Stop]) throws -> [String] {
      let plan = plan(stops)
      let mark = try #require(PlaceMark.marks(of: plan).last)
      return MapWording(plan: plan, units: .kilometers).details(mark)
    }
    #expect(
      try words([stop(18, .reported), stop(20, .inferred)])
        .contains("arrivals 18–20 June 1937, some inferred\u{A0}[1]"))
    #expect(
      try words([stop(18, .inferred), stop(20, .inferred)])
        .contains("arrivals 18–20 June 1937, date inferred\u{A0}[1]"))
  }
}
