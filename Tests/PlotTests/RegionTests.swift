import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

/// What a map tells of itself to those who lead on from it or read it aloud.
@Suite struct RegionTests {
  @Test func everyPlaceIsFoundByItsSymbolAndItsName() async throws {
    let drawing = try await Drawings.map(TestPlans.caracas)
    for place in [TestPlaces.moscow, TestPlaces.ccs] {
      let areas = drawing.regions.filter { $0.subject == .place(place.coordinate) }.map(\.area)
      #expect(areas.count == 2)
      // The symbol is drawn there, and the name set there.
      let symbols = drawing.page.layers.filter { $0.name == "places" }.flatMap(\.items)
        .flatMap(\.paths).compactMap(\.path.bounds)
      #expect(symbols.contains { areas[0].contains($0.center) })
      let labels = drawing.page.layers.filter { $0.name == "place-labels" }.flatMap(\.items)
        .flatMap(\.texts)
      #expect(labels.contains { areas[1].inset(by: -1).contains($0.origin) })
    }
  }

  @Test func aLineIsFoundByItsLength() async throws {
    let drawing = try await Drawings.map(TestPlans.caracas)
    #expect(drawing.regions.contains { $0.subject == .flights(["an124", "il62"]) })
  }

  @Test func numbersOnLinesAreThoseOfTheirFlights() async throws {
    let request = MapRequest(coloring: .flight)
    let drawing = try await Drawings.map(TestPlans.sixRoutes, request, theme: "print")
    let texts = drawing.page.layers.filter { $0.name == "routes" }.flatMap(\.items).flatMap(\.texts)
    #expect(!texts.isEmpty)
    for text in texts {
      #expect(
        drawing.regions.contains {
          $0.subject == .flights(["f\(text.text)"]) && $0.area.inset(by: -1).contains(text.origin)
        }, "nothing at the number \(text.text)")
    }
  }

  @Test func regionsAreWithinTheFrame() async throws {
    let drawing = try await Drawings.map(TestPlans.sixRoutes, MapRequest(size: PageSizes.small))
    let frame = drawing.view.frame
    #expect(!drawing.regions.isEmpty)
    for region in drawing.regions {
      #expect((frame.minX...frame.maxX).contains(region.area.center.x))
      #expect((frame.minY...frame.maxY).contains(region.area.center.y))
    }
  }

  @Test func aMapIsToldInPlainSentences() async throws {
    let text = try await Drawings.map(TestPlans.caracas).description
    let sentences = [
      "Two Russian military planes land in Venezuela.", "Map of 2 flights.",
      "An-124: Moscow to Maiquetía, ", " km, inferred.", "apparently Il-62: Moscow to Maiquetía, ",
      "Cargo and people: equipment, 35 t, reported; soldiers, about 100, reported.",
      "Lines are the shortest way between stops; the path flown is not known.",
    ]
    for sentence in sentences { #expect(text.contains(sentence), "\(text)") }
  }

  @Test func withoutADossierTheRouteSaysItAll() {
    let plan = TestPlans.plain(TestPlaces.svo, TestPlaces.hel, TestPlaces.ccs)
    let text = MapDescription(plan, units: .nauticalMiles, hasFurniture: true).text
    #expect(text.hasPrefix("Map of one flight. "))
    #expect(text.contains(" – "))
    #expect(text.contains(" NM. Lines"))
    #expect(!text.contains("route:"))
  }

  @Test func manyFlightsAreCountedAndLongNamesCut() {
    var plan = TestPlans.flights(
      Array(repeating: [TestPlaces.svo, TestPlaces.ccs], count: 300))
    plan.title = String(repeating: "long ", count: 200)
    let text = MapDescription(plan, hasFurniture: true).text
    #expect(text.contains("Map of 300 flights."))
    #expect(text.contains("And 288 more flights."))
    #expect(text.count < 3000)
  }
}
