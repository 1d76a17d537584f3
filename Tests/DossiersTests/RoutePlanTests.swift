import Diagnostics
import Geo
import Routes
import Testing

@Suite struct RoutePlanTests {
  @Test func aRouteTextMakesAPlanWithoutClaims() throws {
    let (plan, notes) = try FlightPlan.route("Moscow-SVMI,SVMI-Madrid-Moscow", places: FakePlaces())
    #expect(!plan.hasClaims)
    #expect(plan.title == nil)
    #expect(plan.flights.map(\.id) == ["route1", "route2"])
    #expect(plan.flights.map(\.legs.count) == [1, 2])
    #expect(plan.flights.allSatisfy { $0.legs.allSatisfy { $0.certainty == nil } })
    #expect(Set(notes.map(\.severity)) == [.note])
  }

  @Test(
    arguments: [
      (
        "Moscow",
        ["route “Moscow”: a route needs two stops, and “Moscow” stands alone, at column 1"]
      ),
      ("X-Y", ["no place is called “X”", "no place is called “Y”"]),
      ("Moscow-Moscow", ["the leg from Moscow goes to the same place"]),
      ("Moscow-Venezuela", ["“Venezuela” is a country, not a place"]),
    ])
  func faultsComeAllAtOnce(_ text: String, _ messages: [String]) {
    let fault = #expect(throws: InputFault.self) {
      try FlightPlan.route(text, places: FakePlaces())
    }
    #expect(fault?.diagnostics.map(\.message) == messages)
    #expect(fault?.kind == .data)
  }

  @Test(
    arguments: [
      ("Norway", "NO"), ("no", "NO"), ("Cuba", "CU"), ("mexico", "MX"), ("Deutschland", "DE"),
      ("Singapore", "SG"), ("Georgia", "GE"), ("Atlantis", nil), ("XX", nil), ("Paris", nil),
    ] as [(String, String?)])
  func theGazetteerKnowsCountries(_ name: String, _ code: String?) throws {
    #expect(try Gazetteer().countryCode(named: name) == code)
  }
}
