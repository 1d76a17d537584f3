import Foundation
import Layout
import PageInspection
import Routes
import Testing

@testable import Briefing

/// The pages of a small plan, as text against a file in `Pages`. `UPDATE_GOLDEN=1` rewrites it; read
/// the difference before it is committed.
@Suite struct BriefingPageTests {
  private static let pages = Result {
    try Briefings.pages(BriefingWriter(Briefings.report(TestPlans.disputed)).document)
  }

  @Test func thePagesOfASmallPlan() throws {
    let text = try Self.pages.get().map { PageDump.text(of: $0) }.joined(separator: "\n")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Pages/disputed.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let (new, old) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    let changes = new.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
    #expect(changes.isEmpty, "\(changes.joined(separator: "\n"))")
  }

  @Test func noTypeIsSmallerThanSevenAndAHalf() throws {
    for text in try Self.pages.get().flatMap(\.texts) {
      #expect(text.style.size >= 7.499, "\(text.text) in \(text.style.size) pt")
    }
  }

  @Test func nothingLeavesThePage() throws {
    for page in try Self.pages.get() {
      for text in page.layers.filter({ $0.name != "content" }).flatMap(\.items).flatMap(\.texts) {
        #expect(text.origin.x >= 54 && text.origin.x + text.width <= page.size.width - 53.99)
      }
      for item in page.layers.flatMap(\.items) {
        for text in item.texts where text.rotation == 0 {
          #expect(text.origin.x >= 0 && text.origin.x + text.width <= page.size.width)
          #expect(text.origin.y > 0 && text.origin.y < page.size.height)
        }
      }
    }
  }

  @Test func whatThereIsNothingForIsLeftOut() throws {
    var plan = TestPlans.disputed
    (plan.cargo, plan.cargoSummary, plan.events, plan.sources) = ([], .init(lines: []), [], [])
    plan.flights[0].stops[1].arrived = nil
    let names = BriefingWriter(Briefings.report(plan)).document.sections.map(\.name)
    #expect(names == ["Overview", "Flight 1: An-124 or apparently Il-76", "Evidence", "Notes"])
  }

  @Test func everyFactIsInTheLedger() throws {
    let writer = BriefingWriter(Briefings.report(TestPlans.disputed))
    let tables = try #require(writer.ledger).blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let said = tables.flatMap(\.rows).filter { $0.kind == .plain }.map { $0.cells[1] }
    let facts = TestPlans.disputed.facts.flatMap { [$0] + $0.rivals }
    #expect(said.count == facts.count)
    #expect(said.contains("apparently Il-76"))
    #expect(tables.flatMap(\.rows).contains { $0.cells.last == "“some 35 tonnes”" })
  }
}
