import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing
import Themes

@testable import Plot

@Suite("Telling flights apart")
struct FlightKeyTests {
  private func keys(
    _ plan: FlightPlan, _ coloring: FlightColoring = .auto, theme: String = "newsprint"
  ) throws -> FlightKeys {
    FlightKeys(plan, coloring: coloring, theme: try Theme.named(theme))
  }

  @Test("One story has one colour, unless each flight is asked for")
  func story() throws {
    #expect(try keys(TestPlans.caracas).keys.isEmpty)
    let asked = try keys(TestPlans.caracas, .flight)
    #expect(asked.keys.map(\.name) == ["An-124", "Il-62 (apparently)"])
    #expect(asked.keys.map(\.color) == (try Theme.named("newsprint")).flights.prefix(2).map { $0 })
  }

  @Test("Different routes have different colours, up to six; beyond that numbers")
  func routes() throws {
    let six = try keys(TestPlans.sixRoutes)
    #expect(Set(six.keys.compactMap(\.color)).count == 6 && !six.hasNumbers)
    #expect(six.keys.map(\.name) == ["f1", "f2", "f3", "f4", "f5", "f6"])
    #expect(try keys(TestPlans.sixRoutes, .none).keys.isEmpty)
    var more = TestPlans.sixRoutes
    more.flights += TestPlans.flights([[TestPlaces.anc, TestPlaces.nrt]]).flights.map {
      var flight = $0
      flight.id = "seven"
      return flight
    }
    let seven = try keys(more)
    #expect(seven.hasNumbers && seven.keys.map(\.number) == Array(1...7))
  }

  @Test("Grey takes no colour, so what has no source is numbered, as is all in greyscale")
  func numbers() throws {
    var plan = TestPlans.sixRoutes
    #expect(try keys(plan, theme: "print").hasNumbers)
    plan.flights[0].legs[0].certainty = .unstated
    #expect(try keys(plan).hasNumbers)
  }

  @Test("Without a dossier lines are alike until asked for; then their ends name them")
  func plain() throws {
    let plan = TestPlans.flights(
      [[TestPlaces.svo, TestPlaces.ccs], [TestPlaces.lhr, TestPlaces.jfk]], [nil])
    #expect(try keys(plan).keys.isEmpty)
    #expect(
      try keys(plan, .flight).keys.map(\.name) == ["Moscow – Caracas", "London – New York"])
  }

  @Test("Names that several flights bear get their ends, or their ids")
  func names() throws {
    var plan = TestPlans.sixRoutes
    for index in plan.flights.indices {
      plan.flights[index].aircraft = Claim("C-17", certainty: .reported)
    }
    let names = try keys(plan).keys.map(\.name)
    #expect(names[0] == "C-17, Moscow – Caracas")
    #expect(Set(names).count == 6)
    let same = TestPlans.flights(Array(repeating: [TestPlaces.svo, TestPlaces.ccs], count: 2))
    var twins = same
    for index in twins.flights.indices {
      twins.flights[index].aircraft = Claim("C-17", certainty: .reported)
    }
    #expect(try keys(twins, .flight).keys.map(\.name) == ["C-17 (f1)", "C-17 (f2)"])
  }

  @Test("Numbers in a row are written short")
  func lists() {
    #expect(LineBadge.list([3]) == "3")
    #expect(LineBadge.list([4, 3]) == "3, 4")
    #expect(LineBadge.list([1, 2, 3, 4, 9]) == "1–4, 9")
  }

  @Test(
    "Six colours on the page, and a row of the legend for each",
    arguments: ["newsprint", "midnight"])
  func page(_ theme: String) async throws {
    let found = try MapFindings(
      await Drawings.map(TestPlans.sixRoutes, MapRequest(size: PageSizes.wide), theme: theme),
      theme: theme)
    let colors = found.theme.flights
    #expect(Set(found.routes.compactMap { $0.stroke?.color }) == Set(colors))
    let legend = Set(found.paths("panel").compactMap { $0.stroke?.color })
    #expect(legend.isSuperset(of: colors))
    for id in 1...6 { #expect(found.texts("panel").contains { $0.text == "f\(id)" }) }
    // Kinds of line are shown in no flight's colour.
    #expect(legend.contains(found.theme[.marker]))
    #expect(!legend.contains(found.theme[.flight]) || colors.contains(found.theme[.flight]))
  }

  @Test("Numbers on the lines, and beside the same numbers the names")
  func numberedPage() async throws {
    let found = try MapFindings(
      await Drawings.map(TestPlans.sixRoutes, MapRequest(size: PageSizes.wide), theme: "print"),
      theme: "print")
    #expect(Set(found.texts("routes").map(\.text)) == Set((1...6).map(String.init)))
    let panel = found.texts("panel").map(\.text)
    for number in 1...6 { #expect(panel.contains("\(number)") && panel.contains("f\(number)")) }
    #expect(found.overlaps == [] && found.trespassers == [])
  }
}
