import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("A dossier's map")
struct StoryMapTests {
  private func map(
    _ plan: FlightPlan = TestPlans.caracas, size: Size = PageSizes.wide, theme: String = "newsprint"
  ) async throws -> MapFindings {
    try MapFindings(
      await Drawings.map(plan, MapRequest(size: size), theme: theme), theme: theme)
  }

  @Test("Cargo with its hedges and its sources' numbers")
  func cargo() async throws {
    let found = try await map()
    let lines = found.texts("panel").map(\.text)
    #expect(lines.contains("35 t"))
    #expect(lines.contains("≈100"))
    let words = found.words("panel")
    #expect(words.contains("equipment [1]"))
    #expect(words.contains("soldiers [1]"))
    // The source says soldiers: nobody makes personnel of them.
    #expect(!words.lowercased().contains("personnel"))
  }

  @Test("Aircraft as their source names them, hedge included")
  func aircraft() async throws {
    let words = try await map().words("panel")
    #expect(words.contains("An-124 type reported [1]"))
    #expect(words.contains("Il-62 apparently; type reported [1]"))
  }

  @Test("Places say how well they are known, and who says so")
  func places() async throws {
    let words = try await map().words("place-labels")
    #expect(words.contains("Moscow capital · origin inferred"))
    #expect(words.contains("SVMI/CCS"))
    #expect(words.contains("arrived 23 March 2019 [1][2]"))
  }

  @Test(
    "What the map draws names its sources, under their numbers; what only events cite does not",
    arguments: PageSizes.all)
  func sources(_ size: Size) async throws {
    let words = try await map(size: size).words("source")
    for (index, source) in TestPlans.sources.enumerated() {
      let isDrawn = ["mayorca", "sputnik"].contains(source.id)
      #expect(words.contains("[\(index + 1)] \(source.name)") == isDrawn)
    }
    #expect(words.contains("Boundaries: Natural Earth 5.1.1, German point of view."))
    #expect(words.contains("projection"))
  }

  @Test("Credit, date of change, correction and boundary note stand beside the sources")
  func notes() async throws {
    var plan = TestPlans.caracas
    plan.map.credit = "Map: The Desk"
    plan.map.updated = "26 March 2019"
    plan.map.correction = "An earlier map showed three aircraft."
    plan.map.boundaryNote = "Boundaries as the Desk draws them."
    let words = try await map(plan, size: PageSizes.a4).words("source")
    #expect(words.contains("Map: The Desk"))
    #expect(words.contains("Updated 26 March 2019."))
    #expect(words.contains("Correction: An earlier map showed three aircraft."))
    #expect(words.contains("Boundaries as the Desk draws them."))
    #expect(!words.contains("Natural Earth"))
  }

  @Test("Two flights on one leg are one line with one distance")
  func oneLine() async throws {
    let found = try await map()
    #expect(found.routes.count == 1)
    #expect(found.symbols.count == 2)
    #expect(found.texts("route-labels").count == 1)
  }

  @Test("Countries of the story stand out")
  func highlights() async throws {
    var plan = TestPlans.caracas
    let found = try await map(plan)
    #expect(found.paths("highlights").count == 2)
    plan.map.highlight = ["CU"]
    #expect(try await map(plan).paths("highlights").count == 3)
  }

  @Test("On every page nothing overlaps and nothing is cut off", arguments: PageSizes.all)
  func pages(_ size: Size) async throws {
    let found = try await map(size: size)
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
    #expect(found.cutTexts == [])
    let panel = try #require(found.panel)
    let frame = try #require(found.frame)
    #expect(panel.minY >= frame.minY && panel.maxY <= frame.maxY)
    #expect(panel.minX >= 0 && panel.maxX <= size.width)
    #expect(found.texts("panel").allSatisfy { panel.contains($0.bounds) })
    let title = try #require(found.texts("title").last)
    #expect(title.bounds.maxY <= frame.minY)
    let source = try #require(found.texts("source").first)
    #expect(source.bounds.minY >= frame.maxY)
  }

  @Test("A title of 200 characters stays on the page", arguments: PageSizes.all)
  func longTitle(_ size: Size) async throws {
    var plan = TestPlans.caracas
    plan.title = String(
      "Two Russian military planes land in Venezuela with soldiers aboard. "
        .cycled(to: 200))
    let found = try await map(plan, size: size)
    #expect(found.cutTexts == [])
    let words = found.words("title")
    #expect(words.hasPrefix("Two Russian military planes"))
    #expect(words.count >= 200)
    let frame = try #require(found.frame)
    #expect(frame.height > size.height / 3, "the map keeps its room")
    #expect(found.trespassers == [])
  }

  @Test("A title of 5,000 characters is cut off, and the user is told")
  func endlessTitle() async throws {
    var plan = TestPlans.caracas
    plan.title = String("Two Russian military planes land in Venezuela. ".cycled(to: 5000))
    let found = try await map(plan, size: PageSizes.wide)
    #expect(found.drawing.warnings.contains { $0.contains("the title is cut off") })
    #expect(found.texts("title").contains { $0.text.hasSuffix("…") })
    let frame = try #require(found.frame)
    #expect(frame.height > PageSizes.wide.height / 2)
  }

  @Test("Cargo beyond six figures is counted and added up")
  func muchCargo() async throws {
    var plan = TestPlans.caracas
    plan.cargo = (1...9).map {
      CargoItem(
        item: "item \($0)", mass: .exact(Mass(tonnes: Double($0))), flights: [plan.flights[0].id],
        certainty: .reported, sources: [plan.sources[0].id])
    }
    plan.cargoSummary = CargoSummary.build(plan.cargo)
    let found = try await map(plan, size: PageSizes.wide)
    #expect(found.words("panel").contains("and 3 more; in all 45 t"))
  }

  @Test("A page too small for the panel goes without, and the user is told")
  func tinyPage() async throws {
    let found = try await map(size: Size(width: 90, height: 90))
    #expect(found.drawing.warnings.contains { $0.contains("too small for the panel") })
    #expect(!found.layerNames.contains("panel"))
  }

  @Test("A crowded page keeps the legend of its colours when the figures find no room")
  func legendBeforeFigures() async throws {
    var plan = TestPlans.sixRoutes
    plan.cargo = (1...6).map {
      CargoItem(
        item: "item \($0)", mass: .exact(Mass(tonnes: Double($0))), flights: ["f1"],
        certainty: .reported, sources: [])
    }
    plan.cargoSummary = CargoSummary.build(plan.cargo)
    let found = try await map(plan, size: Size(width: 700, height: 330))
    #expect(found.layerNames.contains("panel"))
    #expect(found.drawing.warnings.contains("no room in the panel for the cargo summary"))
    #expect(!found.words("panel").contains("CARGO SUMMARY"))
    let whole = try await map(plan, size: PageSizes.wide)
    #expect(whole.words("panel").contains("CARGO SUMMARY"))
    #expect(!whole.drawing.warnings.contains { $0.contains("no room in the panel") })
  }

  @Test("Where cities of the gazetteer stand, the source line names it")
  func citiesAreCredited() async throws {
    let found = try await map(size: PageSizes.small)
    #expect(found.words("source").contains("GeoNames"))
    let airports = try MapFindings(
      await Drawings.map(TestPlans.plain(TestPlaces.svo, TestPlaces.ccs), MapRequest()))
    #expect(!airports.words("source").contains("GeoNames"))
  }

  @Test("A title of one word without a space stays on the page")
  func longWord() async throws {
    var plan = TestPlans.caracas
    plan.title = String(repeating: "W", count: 300)
    let found = try await map(plan, size: PageSizes.small)
    #expect(found.cutTexts == [])
  }

  @Test("Every theme draws the same map", arguments: ["midnight", "print"])
  func themes(_ theme: String) async throws {
    let found = try await map(size: PageSizes.small, theme: theme)
    let newsprint = try await map(size: PageSizes.small)
    #expect(found.layerNames == newsprint.layerNames)
    #expect(found.texts.map(\.text) == newsprint.texts.map(\.text))
    #expect(found.page.background == found.theme[.page])
  }

  @Test("The distance is written in the unit asked for, its companion after it")
  func units() async throws {
    func distance(_ unit: DistanceUnit) async throws -> String {
      let drawing = try await Drawings.map(
        TestPlans.caracas, MapRequest(size: PageSizes.wide, units: unit))
      return try MapFindings(drawing).words("route-labels")
    }
    let kilometers = try await distance(.kilometers)
    #expect(kilometers.hasSuffix(" NM · 2 flights") && kilometers.contains(" km · "))
    let nautical = try await distance(.nauticalMiles)
    #expect(nautical.hasSuffix(" km · 2 flights") && nautical.contains(" NM · "))
    #expect(try await distance(.miles).contains(" mi · "))
  }
}

extension String {
  fileprivate func cycled(to count: Int) -> String {
    String(String(repeating: self, count: count / self.count + 1).prefix(count))
  }
}
