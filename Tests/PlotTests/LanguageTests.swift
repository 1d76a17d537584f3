import Geo
import Layout
import Testing

@testable import Plot

@Suite("Names in other languages")
struct LanguageTests {
  @Test(
    "The nearest language that there is",
    arguments: [
      ("ru", "ru"), ("pt-BR", "pt"), ("PT_br", "pt"), ("zh-TW", "zh-Hant"),
      ("zh-Hant-HK", "zh-Hant"),
      ("zh-CN", "zh"), ("iw", "he"), ("xx", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(tag: String, found: String?) {
    #expect(LanguageTag.nearest(to: tag, among: ["he", "pt", "ru", "zh", "zh-Hant"]) == found)
  }

  /// Unicode's SpecialCasing.txt for Turkish and ß; CLDR's el-Upper for Greek.
  @Test(
    "Capitals by the rules of the language",
    arguments: [
      ("İrlanda", "tr", "İRLANDA"), ("Finlandiya", "tr", "FİNLANDİYA"), ("Fas", "tr", "FAS"),
      ("Ισπανία", "el", "ΙΣΠΑΝΙΑ"), ("Weißrussland", "de", "WEISSRUSSLAND"),
      ("Россия", "ru", "РОССИЯ"), ("中国", "zh", "中国"), ("مصر", "ar", "مصر"), ("भारत", "hi", "भारत"),
      ("საქართველო", "ka", "საქართველო"),
    ])
  func capitals(name: String, language: String, capitals: String) {
    #expect(CapitalLetters.of(name, language: language) == capitals)
  }

  private func map(_ language: String) async throws -> MapFindings {
    try MapFindings(
      await Drawings.map(
        TestPlans.plain(TestPlaces.moscow, TestPlaces.hel),
        MapRequest(size: Size(width: 600, height: 450), hasFurniture: false, language: language)))
  }

  @Test("Countries and cities are named in the language asked for")
  func russian() async throws {
    let found = try await map("ru")
    #expect(found.words("place-labels").contains("Москва"))
    #expect(found.words("place-labels").contains("Хельсинки"))
    #expect(found.words("country-labels").contains("РОССИЯ"))
    #expect(found.drawing.notes == ["seas have English names only"])
    #expect(found.overlaps == [])
  }

  @Test("A heading made of the routes is in that language too, one given by hand stays")
  func heading() async throws {
    var plan = TestPlans.plain(TestPlaces.svo, TestPlaces.ccs)
    plan.title = plan.heading
    let request = MapRequest(size: Size(width: 600, height: 450), language: "ru")
    let found = try await MapFindings(Drawings.map(plan, request))
    #expect(found.words("title") == "Москва – Каракас")
    plan.title = "By hand"
    let given = try await MapFindings(Drawings.map(plan, request))
    #expect(given.words("title") == "By hand")
  }

  @Test("A language of neighbours stands in, and says so")
  func fallback() async throws {
    let found = try await map("pt-BR")
    #expect(found.words("country-labels").contains("RÚSSIA"))
    #expect(found.drawing.notes.first?.contains("“pt” stand for them") == true)
  }

  @Test("Cities alone")
  func citiesAlone() async throws {
    let found = try await map("fi")
    #expect(found.words("place-labels").contains("Moskova"))
    #expect(found.words("country-labels").contains("RUSSIA"))
    #expect(found.drawing.notes.first?.contains("English") == true)
  }

  @Test("A language without names is refused, with those there are")
  func unknown() async throws {
    let fault = try #require(throws: MapFault.self) { try MapPlotter.checkLanguage("xx") }
    #expect(fault.message.contains("“xx”") && fault.hint?.contains("ru") == true)
  }

  @Test(
    "A bare coordinate is no more exact than a label can be",
    arguments: [
      (-33.9, 151.2, "33.9°S 151.2°E"), (10, -66.99, "10°N 66.99°W"),
      (10.60312, -66.99059, "10°36′N 66°59′W"), (0.999_99, 0, "1°00′N 0°00′E"),
    ])
  func coordinate(latitude: Double, longitude: Double, text: String) {
    let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    #expect(CoordinateFormat.label(coordinate) == text)
  }

  @Test("What follows a name read from the right stands to its right")
  func setApart() {
    #expect("Doha".setApart == "Doha")
    let line = "الدوحة".setApart + " [1]"
    #expect(!TextScript(of: line).isRightToLeft && TextScript(of: line).hasRightToLeft)
  }
}
