import Evidence
import Geo
import Routes
import Testing

@testable import Exports

@Suite struct KMLTests {
  private func document(_ plan: FlightPlan = TestPlans.nasty) throws -> XMLTree.Element {
    let root = try XMLTree.read(KMLExport.bytes(plan))
    #expect(root.name == "kml")
    return try #require(root.first("Document"))
  }

  @Test func textComesBackAsItWas() throws {
    let document = try document()
    // The control character is no text of XML's.
    #expect(document.first("name")?.text == "A <b>title</b> & \"quotes\" ]]> ")
    let event = try #require(document.all("Placemark").first { $0.attributes["id"] == "event-1" })
    #expect(event.first("name")?.text == "24 March 2019: Seen & <noted>")
  }

  /// Descriptions are HTML: no text of the dossier may become a tag.
  @Test func descriptionsHoldNoTagsButBreaks() throws {
    for description in try document().all("description") {
      let rest = description.text.replacing("<br/>", with: "")
      #expect(!rest.contains("<"), "\(rest)")
    }
  }

  /// OGC 07-147r2: the order of a placemark's elements.
  @Test func elementsStandInTheSchemasOrder() throws {
    let order = [
      "name", "description", "styleUrl", "ExtendedData", "Point", "LineString", "MultiGeometry",
    ]
    for placemark in try document().all("Placemark") {
      let places = placemark.children.compactMap { order.firstIndex(of: $0.name) }
      #expect(places.count == placemark.children.count)
      #expect(places == places.sorted())
    }
  }

  @Test func aLineOverTheAntimeridianHasTwoParts() throws {
    let leg = try #require(
      try document().all("Placemark").first { $0.attributes["id"] == "_37__5f_a-leg-1" })
    let lines = try #require(leg.first("MultiGeometry")).all("coordinates").map(\.text)
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("175,-37 "))
    #expect(lines[0].split(separator: " ").last?.hasPrefix("180,") == true)
    #expect(lines[1].hasPrefix("-180,"))
    #expect(lines[1].hasSuffix(" -71,-33"))
  }

  @Test func certaintyIsInNameAndStyle() throws {
    let document = try document()
    let styles = Set(document.all("Style").compactMap { $0.attributes["id"] })
    for placemark in document.all("Placemark") {
      guard let style = placemark.first("styleUrl")?.text else { continue }
      #expect(styles.contains(String(style.dropFirst())))
      let certainty = try #require(style.split(separator: "-").last)
      #expect(placemark.first("name")?.text.hasSuffix("(\(certainty))") == true)
    }
  }

  @Test func idsAreUniqueNames() throws {
    let ids = try document().all("Placemark").compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
    #expect(ids.allSatisfy { $0.first == "_" || $0.first?.isLetter == true })
    #expect(XMLText.id("a_b") != XMLText.id("a b"))
    #expect(XMLText.id("an124-leg-1") == "an124-leg-1")
  }

  @Test func aRouteWithoutADossierHasNoCertainty() throws {
    let stops = [TestPlans.stop(0, 0, "A", nil), TestPlans.stop(10, 10, "B", nil)].map { stop in
      var stop = stop
      stop.certainty = nil
      return stop
    }
    let plan = FlightPlan(flights: [TestPlans.flight("r", stops)], hasClaims: false)
    let document = try document(plan)
    #expect(document.all("Placemark").first?.first("name")?.text == "A – B")
    #expect(document.all("Style").first?.attributes["id"] == "leg-planned")
  }
}
