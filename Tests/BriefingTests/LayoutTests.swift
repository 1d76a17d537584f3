import Evidence
import Flightplot
import Foundation
import Geo
import Layout
import PageInspection
import Phrases
import Routes
import Testing

@testable import Briefing

/// Whole documents, laid out with letters of fixed width: nothing outside its page, nothing over
/// another, heads on every page, pages counted.
@Suite struct LayoutTests {
  private static func example(
    _ name: String, _ wording: Wording = .english
  ) throws -> BriefingWriter {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Examples/\(name).yaml").path
    return BriefingWriter(try FlightMap(dossier: path).report(), wording: wording)
  }

  /// Laid out once for several tests.
  private static let airlift = Result {
    try Briefings.pages(BriefingWriter(Briefings.report(LongPlans.airlift)).document)
  }

  private func expectWhole(_ pages: [Page], _ what: String) {
    for (index, page) in pages.enumerated() {
      #expect(Overlaps.pairs(on: page) == [], "page \(index + 1) of \(what)")
      #expect(Overlaps.outside(page) == [], "page \(index + 1) of \(what)")
      for text in page.texts {
        #expect(text.style.size >= 7.499, "\(text.text.prefix(40)) on page \(index + 1) of \(what)")
      }
      let foot = "page \(index + 1) of \(pages.count)"
      #expect(page.texts.contains { $0.text == foot }, "\(foot) of \(what)")
    }
  }

  @Test(
    arguments: [
      ("caracas-2019", .letter), ("disputed-claims", .a4), ("polar-1937", .letter),
      ("relief-airlift", .a4), ("tu160-2018", .a4),
    ] as [(String, BriefingPaper)])
  func examplesAreWhole(_ name: String, _ paper: BriefingPaper) throws {
    let writer = try Self.example(name)
    expectWhole(try Briefings.pages(writer.document, paper: paper), name)
  }

  @Test(
    arguments: ["caracas-2019", "relief-airlift", "tu160-2018"])
  func summariesAreOnePage(_ name: String) throws {
    let writer = try Self.example(name)
    for paper in BriefingPaper.allCases {
      let pages = try Briefings.page(writer.summaries, paper: paper)
      #expect(pages.count == 1)
      expectWhole(pages, name)
    }
  }

  @Test func twoHundredFlightsStillRead() throws {
    let pages = try Self.airlift.get()
    #expect(pages.count <= 40)
    expectWhole(pages, "an airlift")
    // Every flight has its row, under a head that stands again on every page.
    let numbers = pages.flatMap(\.texts).filter { $0.style.weight == 600 }.map(\.text)
    #expect(Set(1...200).subtracting(numbers.compactMap(Int.init)).isEmpty)
    let list = pages.filter { $0.texts.contains { $0.text == "FLIGHTS" } }
    #expect(list.count > 2)
    for page in list { #expect(page.texts.contains { $0.text == "Aircraft" }) }
    let writer = BriefingWriter(Briefings.report(LongPlans.airlift))
    #expect(try Briefings.page(writer.summaries).count == 1)
  }

  @Test func manyFlightsAreCountedNotListed() throws {
    let lines = try Self.airlift.get().flatMap(\.lines)
    #expect(lines.contains { $0.contains("flights: ") })
    for line in lines where line.hasPrefix("Flights ") {
      #expect(line.count(where: { $0 == "," }) < 12, "\(line)")
    }
  }

  @Test func cargoInALongLedgerTellsItsFlight() throws {
    let words = try Self.airlift.get().flatMap(\.lines).joined(separator: " ")
      .replacing("\u{A0}", with: " ")
    #expect(words.contains("flight 1 (C-17): tents, 4 t"))
    #expect(words.contains("flight 10 (C-130): tents, 5 t"))
  }

  @Test(arguments: ["en", "fr", "ru", "ar"])
  func theCoverHasItsMap(_ language: String) throws {
    let wording = Wording(Phrasebook(language, in: .builtIn))
    let writer = try Self.example("relief-airlift", wording)
    var document = writer.document
    document.sections = Array(document.sections.prefix(1))
    let items = try Briefings.pages(document)[0].layers.flatMap(\.items)
    #expect(items.contains { $0.hasMap })
  }

  @Test func theIndexNamesThePages() throws {
    let pages = try Self.airlift.get()
    let index = try #require(pages.last)
    #expect(index.texts.contains { $0.text == "Index" })
    // The operator of flight 7 alone stands on the page that flight 7 stands on.
    let name = try #require(index.texts.first { $0.text == "Lone Air" })
    let number = index.texts.filter { abs($0.origin.y - name.origin.y) < 0.1 }
      .filter { $0.origin.x > name.origin.x }.min { $0.origin.x < $1.origin.x }
    let page = try #require(number.flatMap { Int($0.text) })
    #expect(
      pages[page - 1].texts.contains { $0.text == "Lone Air" }, "not on page \(page)")
  }

  @Test func aLongTitleIsSmallerAndAnEndlessOneIsTold() throws {
    var plan = TestPlans.disputed
    plan.title = (1...40).map { "word\($0)" }.joined(separator: " ")
    var result = try Briefings.print(BriefingWriter(Briefings.report(plan)).document)
    expectWhole(result.pages, "a title of 270 letters")
    #expect(result.warnings == [])
    #expect(result.pages[0].texts.map(\.text).joined(separator: " ").contains("word39 word40"))
    plan.title = String(repeating: "endless ", count: 400)
    result = try Briefings.print(BriefingWriter(Briefings.report(plan)).document)
    expectWhole(result.pages, "a title of 3,200 letters")
    #expect(result.warnings.contains { $0.contains("too long for its page") })
    #expect(try Briefings.page(BriefingWriter(Briefings.report(plan)).summaries).count == 1)
  }

  @Test func hugeWordsBreakAndControlsAreDropped() throws {
    let endless = String(repeating: "x", count: 5000)
    var plan = TestPlans.disputed
    plan.title = endless
    plan.subtitle = "bell\u{7} and\u{0} null\u{1B}[31m"
    plan.flights[0].aircraft = Claim(endless, certainty: .reported, sources: ["one"])
    plan.flights[0].note = (1...10_000).map { "line \($0)\n" }.joined()
    plan.events = [
      StoryEvent(
        time: .day(year: 2019, month: 3, day: 24), text: endless, certainty: .reported),
      StoryEvent(time: nil, text: endless, certainty: .confirmed),
    ]
    plan.sources[0].url = "ht!tp://\u{1}" + endless
    let pages = try Briefings.pages(BriefingWriter(Briefings.report(plan)).document)
    expectWhole(pages, "huge words")
    #expect(pages.count < 200)
    for text in pages.flatMap(\.texts) {
      #expect(text.text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
    }
    #expect(try Briefings.page(BriefingWriter(Briefings.report(plan)).summaries).count == 1)
  }

  @Test func fiftyClaimsOnOneFlight() throws {
    var plan = TestPlans.disputed
    var aircraft = Claim("An-124", certainty: .disputed, sources: ["one"])
    aircraft.rivals = (1...50).map {
      Claim("type \($0) of a longer name", certainty: .reported, sources: ["two"])
    }
    plan.flights[0].aircraft = aircraft
    let pages = try Briefings.pages(BriefingWriter(Briefings.report(plan)).document)
    expectWhole(pages, "fifty claims")
    #expect(pages.flatMap(\.lines).contains { $0.contains("type 50 of") })
  }

  @Test func noPlaceKnownNoMap() throws {
    var plan = TestPlans.disputed
    plan.flights[0].stops = []
    plan.flights[0].legs = []
    let writer = BriefingWriter(Briefings.report(plan))
    let pages = try Briefings.pages(writer.document)
    expectWhole(pages, "no place")
    func hasMap(_ item: Item) -> Bool {
      guard case .group(let group) = item else { return false }
      return group.name == "map" || group.items.contains(where: hasMap)
    }
    #expect(!pages.flatMap(\.layers).flatMap(\.items).contains(where: hasMap))
    #expect(try Briefings.page(writer.summaries).count == 1)
  }
}
