import Briefing
import Layout
import PageInspection
import Testing

/// How blocks flow onto pages.
@Suite struct FlowTests {
  private static func table(_ count: Int, cell: String = "some words") -> Table {
    Table(
      [.init("Number"), .init("Words", .share(1)), .init("km", isRight: true)],
      rows: (1...count).map { .init(["row \($0)", cell, "\($0)"]) })
  }

  @Test func aTableGoesOnUnderItsHead() throws {
    let pages = try Briefings.pages([.heading("Table", .section), .table(Self.table(120))])
    // 35 rows of a line and a half on the first page, 37 on the others.
    #expect(pages.count == 4)
    for page in pages.dropFirst() {
      #expect(page.lines.prefix(3) == ["Number", "Words", "km"])
    }
    let rows = pages.flatMap(\.lines).filter { $0.hasPrefix("row ") }
    #expect(rows == (1...120).map { "row \($0)" })
  }

  @Test func noRowStandsAlone() throws {
    // Whatever the length, the last page has two rows at least.
    for count in 35...60 {
      let pages = try Briefings.pages([.table(Self.table(count))])
      let last = try #require(pages.last).lines.filter { $0.hasPrefix("row ") }
      #expect(last.count > 1, "\(count) rows")
    }
  }

  @Test func aRowIsNotDivided() throws {
    let words = (1...60).map { "w\($0)" }.joined(separator: " ")
    let pages = try Briefings.pages([.table(Self.table(60, cell: words))])
    #expect(pages.count > 2)
    for page in pages {
      let begun = page.lines.count { $0.hasPrefix("row ") }
      #expect(page.lines.count { $0.hasSuffix("w60") } == begun)
    }
  }

  @Test func whatIsHigherThanAPageIsDivided() throws {
    let words = (1...3000).map { "w\($0)" }.joined(separator: " ")
    let pages = try Briefings.pages([.table(Self.table(2, cell: words))])
    let said = pages.flatMap(\.lines).flatMap { $0.split(separator: " ") }
    #expect(said.filter { $0.hasPrefix("w") }.count == 6000)
    try expectWithinMargins(pages)
  }

  @Test func aHeadingStandsWithWhatFollows() throws {
    for count in 20...70 {
      let filling = (1...count).map { Block.paragraph("line \($0)", .aside) }
      let pages = try Briefings.pages(
        filling + [.heading("Heading", .part), .paragraph("first words", .body)])
      for page in pages { #expect(page.lines.last != "Heading", "after \(count)") }
    }
  }

  @Test func noLineOfAParagraphStandsAlone() throws {
    let words = (1...120).map { "word\($0)" }.joined(separator: " ")
    for count in 45...62 {
      let filling = (1...count).map { Block.paragraph("line \($0)", .aside) }
      let pages = try Briefings.pages(filling + [.paragraph(words, .body)])
      for page in pages {
        let lines = page.lines.count { $0.contains("word") }
        #expect(lines != 1, "after \(count)")
      }
    }
  }

  @Test(arguments: BriefingPaper.allCases)
  func pagesAreNumbered(_ paper: BriefingPaper) throws {
    let pages = try Briefings.pages([.table(Self.table(150))], paper: paper)
    for (index, page) in pages.enumerated() {
      #expect(page.size == paper.size)
      #expect(page.texts.contains { $0.text == "page \(index + 1) of \(pages.count)" })
      #expect(page.texts.contains { $0.text == "A title" } == (index > 0))
    }
  }

  @Test(arguments: BriefingPaper.allCases)
  func nothingIsOutsideTheMargins(_ paper: BriefingPaper) throws {
    let endless = String(repeating: "x", count: 5000)
    let pages = try Briefings.pages(
      [
        .heading(endless, .title), .heading(endless, .section), .paragraph(endless, .body),
        .keyFigures([KeyFigure(String(endless.prefix(60)), endless), KeyFigure("1", "one")]),
        .table(Self.table(3, cell: endless)), .paragraph("a\u{7}b\nc", .aside),
      ], paper: paper)
    try expectWithinMargins(pages)
  }

  @Test func figuresEndBelowOneAnother() throws {
    let page = try #require(try Briefings.pages([.table(Self.table(12))]).first)
    let ends = page.texts.filter { Int($0.text) != nil }.map { $0.origin.x + $0.width }
    #expect(ends.count == 12)
    #expect(ends.allSatisfy { abs($0 - ends[0]) < 0.01 })
  }

  @Test func aFigureKeepsItsUnit() throws {
    // Of 40 widths of the words before it, none parts the two.
    for count in 60...100 {
      let words = String(repeating: "x", count: count)
      let pages = try Briefings.pages([.paragraph("\(words) 35 t, and on", .body)])
      #expect(pages[0].lines.contains { $0.contains("35 t") }, "after \(count) letters")
    }
  }

  private func expectWithinMargins(_ pages: [Page]) throws {
    for (index, page) in pages.enumerated() {
      for text in page.texts {
        #expect(text.origin.x >= 53.99, "page \(index + 1): \(text.text.prefix(40))")
        #expect(
          text.origin.x + text.width <= page.size.width - 53.99,
          "page \(index + 1): \(text.text.prefix(40))")
        #expect(text.origin.y > 36 && text.origin.y < page.size.height - 28)
        #expect(text.style.size >= 7.5)
      }
    }
  }
}
