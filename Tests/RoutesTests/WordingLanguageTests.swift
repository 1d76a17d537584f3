import Evidence
import Geo
import Phrases
import Testing

@testable import Routes

/// Figures and dates by each language's habit: CLDR 46, `numbers.json` and `ca-gregorian.json` of the
/// locale (decimal, group, minimumGroupingDigits; long date).
@Suite struct WordingLanguageTests {
  private func wording(_ language: String) -> Wording {
    Wording(Phrasebook(language, in: .builtIn))
  }

  @Test(arguments: [
    ("en", "9,936", "1,234,567.5", "−0.5"), ("es", "9936", "1.234.567,5", "−0,5"),
    ("fr", "9\u{202F}936", "1\u{202F}234\u{202F}567,5", "−0,5"),
    ("ru", "9\u{A0}936", "1\u{A0}234\u{A0}567,5", "−0,5"),
    // CLDR writes Arabic with Western digits (ar: defaultNumberingSystem latn).
    ("ar", "9,936", "1,234,567.5", "−0.5"), ("zh", "9,936", "1,234,567.5", "−0.5"),
  ])
  func numbers(_ language: String, _ thousands: String, _ millions: String, _ half: String) {
    let wording = wording(language)
    #expect(wording.number(9936) == thousands)
    #expect(wording.number(1_234_567.5, decimals: 1) == millions)
    #expect(wording.number(-0.5, decimals: 1) == half)
    #expect(wording.number(999) == "999")
  }

  @Test func spanishGroupsFromFiveDigits() {
    #expect(wording("es").number(10_000) == "10.000")
  }

  @Test(arguments: [
    ("en", "23 March 2019", "December 2018"),
    ("es", "23 de marzo de 2019", "diciembre de 2018"),
    ("fr", "23 mars 2019", "décembre 2018"),
    ("ru", "23 марта 2019\u{202F}г.", "декабрь 2018\u{202F}г."),
    ("ar", "23 مارس 2019", "ديسمبر 2018"), ("zh", "2019年3月23日", "2018年12月"),
  ])
  func dates(_ language: String, _ day: String, _ month: String) {
    #expect(wording(language).time(.day(year: 2019, month: 3, day: 23)) == day)
    #expect(wording(language).time(.month(year: 2018, month: 12)) == month)
  }

  @Test(arguments: [
    ("en", "22 or 23 March 2019", "31 March or 1 April 2019", "22–24 March 2019"),
    (
      "es", "22 o 23 de marzo de 2019", "31 de marzo o 1 de abril de 2019",
      "22–24 de marzo de 2019"
    ),
    ("fr", "22 ou 23 mars 2019", "31 mars ou 1er avril 2019", "22–24 mars 2019"),
    (
      "ru", "22 или 23 марта 2019\u{202F}г.", "31 марта или 1 апреля 2019\u{202F}г.",
      "22–24 марта 2019\u{202F}г."
    ),
    ("ar", "22 أو 23 مارس 2019", "31 مارس أو 1 أبريل 2019", "22–24 مارس 2019"),
    ("zh", "2019年3月22日或23日", "3月31日或2019年4月1日", "2019年3月22日至24日"),
  ])
  func spans(
    _ language: String, _ either: String, _ acrossMonths: String, _ several: String
  ) throws {
    let wording = wording(language)
    let day = try #require(CalendarDay(year: 2019, month: 3, day: 22))
    func days(_ first: Int, _ last: Int) -> ClosedRange<CalendarDay> {
      CalendarDay(
        daysSince1970: day.daysSince1970 + first)...CalendarDay(
          daysSince1970: day.daysSince1970 + last)
    }
    #expect(wording.dates(days(0, 1)) == either)
    #expect(wording.dates(days(9, 10)) == acrossMonths)
    #expect(wording.dates(days(0, 2)) == several)
  }

  @Test(arguments: [
    ("en", "35 t", "about 100"), ("es", "35\u{A0}t", "alrededor de 100"),
    ("fr", "35\u{A0}t", "environ 100"), ("ru", "35\u{A0}т", "около 100"),
    ("ar", "35\u{A0}طن", "نحو 100"), ("zh", "35吨", "约100"),
  ])
  func quantities(_ language: String, _ mass: String, _ people: String) {
    #expect(wording(language).mass(.exact(Mass(tonnes: 35))) == mass)
    #expect(wording(language).people(.about(100), style: .words) == people)
  }

  @Test func namesOfPlacesAndCountries() {
    let moscow = Place(
      kind: .capital, name: "Moscow", coordinate: Coordinate(latitude: 55.75, longitude: 37.62),
      countryCode: "RU")
    let wording = Wording(
      Phrasebook("ru", in: .builtIn), placeNames: [moscow.coordinate: "Москва"],
      countryNames: ["PL": "Польша"])
    #expect(wording.shortName(Stop(place: moscow)) == "Москва")
    // What the dossier calls it goes before any other name.
    #expect(wording.shortName(Stop(place: moscow, name: "Moskva")) == "Moskva")
    #expect(
      wording.ground(.area(OverflownArea(code: "PL", name: "Poland", status: .country)))
        == "Польша")
    #expect(wording.ground(.sea(name: "Caspian Sea")) == "Каспийское море")
    #expect(
      wording.ground(.area(OverflownArea(code: "", name: "Abyei", status: .disputed)))
        == "Abyei (спорная территория)")
  }

  @Test func certaintyWordsAreOne() {
    let words = Certainty.allCases.map { wording("ru").word($0) }
    #expect(Set(words).count == Certainty.allCases.count)
    #expect(words.first == "подтверждено")
  }
}
