import Foundation
import Testing

/// A flight of which no place is known: `route: unknown`.
@Suite struct UnknownRouteTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try """
    flightplot: 1
    title: Nobody says where
    sources: {a: {name: A paper}}
    flights:
      - {id: x, route: unknown, aircraft: {is: An-124, certainty: reported, by: [a]}}
    cargo: [{item: tents, mass: 10 t, flights: [x], certainty: reported, by: [a]}]
    """.write(to: folder.file("d.yaml"), atomically: true, encoding: .utf8)
  }

  @Test func thePlanHasItAndReckonsNoWork() throws {
    let plan = try Tool.flightplot("plan", "d.yaml", in: folder.url)
    #expect(plan.status == 0, "\(plan.errors)")
    #expect(plan.text.contains("10 t"))
    #expect(!plan.text.contains("0 t-km"))
    #expect(try Tool.flightplot("check", "d.yaml", in: folder.url).status == 0)
  }

  @Test func theBriefingStandsWithoutAMap() throws {
    let outcome = try Tool.flightplot("brief", "d.yaml", "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try Tool.installed("pdftotext", folder.path("b.pdf"), "-").text
    #expect(text.contains("No route is known: An-124."))
  }

  @Test func aMapHasNothingToDraw() throws {
    let outcome = try Tool.run(Tool.built("flightplot"), ["render", "d.yaml"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("there is no place to draw"))
  }
}
