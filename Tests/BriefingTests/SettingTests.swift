import Layout
import PageInspection
import Testing

@testable import Briefing

/// Figures below one another, even lines, the grid.
@Suite struct SettingTests {
  @Test(arguments: [
    ("9,936", "9,936", ""), ("≈60,400", "≈60,400", ""), ("29.2 %", "29", ".2 %"),
    ("≤29.2 %", "≤29", ".2 %"), ("30–40 t", "30–40", " t"), ("1.5–2.25 t", "1.5–2", ".25 t"),
    ("<0.1", "<0", ".1"), ("1 234,5 km", "1 234", ",5 km"), ("–", "–", ""),
    ("11,223–12,024 km", "11,223–12,024", " km"),
  ])
  func unitsPlacesAreFound(_ text: String, _ units: String, _ rest: String) {
    let parts = FigureAlignment.parts(of: text)
    #expect(String(parts.units) == units && String(parts.rest) == rest)
  }

  @Test func figuresStandByTheirPoints() throws {
    let cells = ["9.25", "≈120", "≤7.5", "<0.1", "–", "30–40"]
    let table = Table(
      [.init("Words", .share(1)), .init("t", isRight: true)],
      rows: cells.map { .init(["row", $0]) })
    let page = try #require(try Briefings.pages([.table(table)]).first)
    let letter = 8 * 0.56
    let places = cells.compactMap { cell -> Double? in
      let found = page.texts.first { $0.text == cell }
      return found.map {
        $0.origin.x + Double(FigureAlignment.parts(of: cell).units.count) * letter
      }
    }
    #expect(places.count == cells.count)
    #expect(places.allSatisfy { abs($0 - places[0]) < 0.01 }, "\(places)")
  }

  @Test func paragraphsEndEvenly() {
    let measurer = FixedWidthMeasurer()
    let style = TextStyle(families: [], size: 10, color: Color(red: 0, green: 0, blue: 0))
    let setter = TextSetter(measurer: measurer)
    for count in 30...60 {
      let words = (0..<count).map { String(repeating: "x", count: 2 + $0 * 7 % 9) }
      let text = words.joined(separator: " ") + " it"
      let plain = setter.lines(text, width: 240, style: style)
      let even = setter.paragraph(text, width: 240, style: style)
      #expect(even.joined(separator: " ") == plain.joined(separator: " "))
      #expect(even.count == plain.count)
      #expect(even.allSatisfy { measurer.measure($0, style: style).width <= 240 })
      func rag(_ lines: [String]) -> Double {
        lines.dropLast().map { 240 - measurer.measure($0, style: style).width }
          .reduce(0) { $0 + $1 * $1 }
      }
      #expect(rag(even) <= rag(plain) || even.last != "it")
    }
  }

  @Test func headingsAreOfLinesOfOneLength() {
    let style = TextStyle(families: [], size: 20, color: Color(red: 0, green: 0, blue: 0))
    let lines = TextSetter(measurer: FixedWidthMeasurer()).heading(
      "Two Russian planes land in Venezuela, reports say", width: 480, style: style)
    #expect(lines == ["Two Russian planes land", "in Venezuela, reports say"])
  }

  @Test(arguments: [
    "23 March 2019", "1–13 July 2026", "flight 2", "No. 4", "35 t", "about 100", "said [2]",
  ])
  func whatBelongsTogetherStaysOnOneLine(_ words: String) {
    let style = TextStyle(families: [], size: 9, color: Color(red: 0, green: 0, blue: 0))
    let setter = TextSetter(measurer: FixedWidthMeasurer())
    for count in 3...40 {
      let text = String(repeating: "xx ", count: count) + words + " and on it goes"
      for lines in [
        setter.lines(text, width: 120, style: style),
        setter.paragraph(text, width: 120, style: style),
      ] {
        #expect(lines.contains { $0.contains(words) }, "\(lines)")
      }
    }
  }

  @Test func linesStandOnTheGrid() throws {
    let words = String(repeating: "some words of a paragraph ", count: 12)
    let table = Table(
      [.init("A"), .init("B", .share(1))], rows: (1...9).map { .init(["row \($0)", words]) })
    let pages = try Briefings.pages([
      .heading("Section", .section), .paragraph(words, .subtitle), .table(table),
      .heading("Part", .part), .paragraph(words, .body), .paragraph(words, .aside),
      .heading("Part", .part), .table(table), .paragraph(words, .body),
    ])
    for text in pages.flatMap(\.texts) where (7.9...10.6).contains(text.style.size) {
      // Of running text and rows: whole or half lines of 12 pt, whose baselines are 9 pt down.
      let offset = (text.origin.y - 66 - 9).truncatingRemainder(dividingBy: 6)
      #expect(
        abs(offset) < 0.01 || abs(offset) > 5.99, "\(text.text.prefix(20)) at \(text.origin.y)")
    }
  }

  @Test func aTableKeepsClearOfItsHeading() throws {
    let table = Table([.init("Leg"), .init("km")], rows: [.init(["Here", "12"])])
    let texts = try Briefings.pages([
      .heading("Section", .section), .heading("Legs", .part), .table(table),
    ]).flatMap(\.texts)
    let heading = try #require(texts.first { $0.text == "Legs" })
    let head = try #require(texts.first { $0.text == "km" })
    #expect(head.origin.y - heading.origin.y >= 18)
  }

  @Test func addressesAreBrokenAtTheirSigns() {
    let style = TextStyle(families: [], size: 9, color: Color(red: 0, green: 0, blue: 0))
    let setter = TextSetter(measurer: FixedWidthMeasurer())
    let lines = setter.lines(
      "see https://example.org/history/events/20-june-1937?page=2 there", width: 112, style: style)
    #expect(
      lines == ["see", "https://example.org/", "history/events/20-", "june-1937?page=2 there"])
  }
}
