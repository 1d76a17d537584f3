import Evidence
import Geo
import Testing

@testable import Routes

/// How figures, versions and articles are told.
@Suite struct FigureWordsTests {
  private func leg(_ aircraft: String, types: [AircraftType]) throws -> LegFeasibility {
    let flight = Sample.flight("a", aircraft, stops: [Sample.stop(0), Sample.stop(10)])
    return try #require(Feasibility.assess(Sample.plan([flight], types: types)).first)
  }

  @Test func everyFigureNamesItsSource() throws {
    let other = AircraftSource(id: "o", name: "Other", publisher: "Press")
    var type = Sample.type(nominal: [], payload: [100], seats: [])
    type.payloadRange[0].distance.sources = [other]
    type.payloadRange[0].distance.note = "with reserves"
    type.maxPayload.append(
      AircraftFigure(
        lowest: Mass(tonnes: 100), highest: Mass(tonnes: 100), sources: [other]))
    let own = AircraftFigure(lowest: Mass(tonnes: 90), highest: Mass(tonnes: 95))
    type.maxPayload.append(own)
    #expect(
      Wording.figures(try leg("X-1", types: [type])) == [
        "Range: 4,000 km with 100 t [with reserves] (Other, Press); 8,000 km with 40 t, "
          + "10,000 km with no load or little (Source).",
        "Payload: 100 t (Source; Other, Press); 90 to 95 t (the dossier's own figure).",
        "No source that was read gives a figure for seats.",
      ])
  }

  @Test func aTypeNobodyKnowsHasNone() throws {
    #expect(Wording.figures(try leg("Q-7", types: [])) == [])
  }

  @Test func ofAFamilyEachTypeHasItsOwn() throws {
    let lines = Wording.figures(try leg("Il-76", types: []))
    #expect(lines.contains { $0.hasPrefix("Payload of an Il-76MD-90A: 60 t (") })
    #expect(lines.last?.contains("payload of an Il-76TD-90VD") == true)
  }

  /// Letters that are named one by one take the article of the first one's name.
  @Test(
    arguments: [
      ("Xq-99", "an"), ("F-16", "an"), ("Il-62", "an"), ("C-130", "a"), ("UH-60", "a"),
      ("MV-22", "an"), ("An-124", "an"), ("Tu-160", "a"), ("Mi-8", "a"), ("E-3", "an"),
      ("RC-135", "an"), ("737", "a"), ("Yak-40", "a"), ("Ka-52", "a"), ("Hercules", "a"),
      ("KC-390", "a"), ("SSJ-100", "an"),
    ])
  func articles(_ name: String, _ article: String) {
    #expect(Wording.english.named(name) == "\(article) \(name)")
  }

  @Test func ofManyVersionsTheFirstFewAreTold() {
    let texts = (1...12).map(String.init)
    #expect(Wording.versions(Array(texts.prefix(4))) == "1 or 2 or 3 or 4")
    #expect(Wording.versions(texts) == "1 or 2 or 3 or 4 or 8 more versions")
    #expect(Wording.versions((1...5).map(String.init)).hasSuffix("4 or 1 more version"))
    #expect(Wording.versions(["1"]) == "1")
    #expect(Wording.versions([]) == "")
  }
}
