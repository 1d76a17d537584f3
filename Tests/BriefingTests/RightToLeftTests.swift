import Layout
import PageInspection
import Phrases
import Testing

@testable import Briefing

/// Pages for text that runs from right to left.
@Suite struct RightToLeftTests {
  private static let table = Table(
    [.init("المحطة"), .init("ما قيل", .share(1)), .init("كم", isRight: true)],
    rows: [.init(["موسكو", "An-124 وصل [1]", "9,936"]), .init(["كاراكاس", "said so.", "36"])])

  private static func pages(_ book: Phrasebook) throws -> [Page] {
    try Briefings.pages(
      BriefingDocument(
        runningTitle: "A title", book: book,
        sections: [
          BriefingSection("First", blocks: [.heading("First", .section), .table(table)]),
          BriefingSection(
            "Second", startsPage: true,
            blocks: [.heading("Second", .section), .paragraph("words", .body)]),
        ]))
  }

  private static func text(_ words: String, on page: Page) throws -> TextItem {
    try #require(page.texts.first { $0.text.contains(words) })
  }

  private let arabic = Phrasebook("ar", in: .builtIn)

  @Test func columnsAreMirrored() throws {
    for (book, isMirrored) in [(Phrasebook.english, false), (arabic, true)] {
      let page = try #require(try Self.pages(book).first)
      let first = try Self.text("موسكو", on: page)
      let second = try Self.text("An-124", on: page)
      #expect((first.origin.x > second.origin.x) == isMirrored)
    }
  }

  @Test func textEndsAtTheRightMargin() throws {
    let page = try #require(try Self.pages(arabic).first)
    for words in ["First", "موسكو", "المحطة"] {
      let text = try Self.text(words, on: page)
      #expect(abs(text.origin.x + text.width - (page.size.width - 54)) < 0.1, "\(words)")
    }
    // Figures end below one another, and below their head.
    let ends = try ["كم", "9,936"].map {
      let text = try Self.text($0, on: page)
      return text.origin.x + text.width
    }
    #expect(abs(ends[0] - ends[1]) < 0.1)
  }

  @Test func marginsAreMirrored() throws {
    let page = try #require(try Self.pages(arabic).last)
    let title = try Self.text("A title", on: page)
    let number = try Self.text("صفحة", on: page)
    #expect(abs(title.origin.x + title.width - (page.size.width - 54)) < 0.1)
    #expect(abs(number.origin.x - 54) < 0.1)
  }

  @Test func linesBeginWithTheirDirection() throws {
    let page = try #require(try Self.pages(arabic).first)
    #expect(try Self.text("An-124", on: page).text.hasPrefix("\u{200F}"))
    // The author's own words in another script run their own way.
    #expect(try Self.text("said so", on: page).text.hasPrefix("said"))
  }

  @Test func routesRunAsThePageDoes() {
    let route = arabic.joined(["Brindisi", "Lima"], "route.joint")
    #expect(DirectedLines.of(route).hasPrefix("\u{200F}"))
    #expect(!DirectedLines.of("Brindisi – Lima").hasPrefix("\u{200F}"))
  }

  @Test func isolatesAreWholeOnEveryLine() {
    let text = "قبل \u{2068}one two\u{2069} بعد"
    let lines = DirectedLines.of(["قبل \u{2068}one", "two\u{2069} بعد"], of: text)
    #expect(
      lines == ["\u{200F}قبل \u{2068}one\u{2069}", "\u{200F}\u{2068}two\u{2069} بعد"])
  }

  @Test func whatIsCutToAFrameIsMovedWhole() throws {
    let frame = Path.rectangle(Rect(x: 10, y: 0, width: 30, height: 10))
    let inner = PathItem(.line(from: Point(x: 12, y: 1), to: Point(x: 20, y: 1)))
    let map = Item.group(ItemGroup(clip: frame, items: [.path(inner)]))
    guard case .group(let moved) = map.mirrored(in: 100) else { return }
    #expect(moved.clip?.bounds?.minX == 60)
    #expect(moved.items.flatMap(\.paths).first?.path.bounds?.minX == 62)
    guard case .path(let flipped) = Item.path(inner).mirrored(in: 100) else { return }
    #expect(flipped.path.bounds?.minX == 80)
  }

  @Test func twiceMirroredIsAsBefore() throws {
    for item in try Self.pages(.english).flatMap(\.layers).flatMap(\.items) {
      #expect(
        PageDump.text(of: item.mirrored(in: 500).mirrored(in: 500)) == PageDump.text(of: item))
    }
  }
}

extension PageDump {
  fileprivate static func text(of item: Item) -> String {
    text(
      of: Page(
        size: Size(width: 500, height: 500), layers: [PageLayer(name: "item", items: [item])]))
  }
}
