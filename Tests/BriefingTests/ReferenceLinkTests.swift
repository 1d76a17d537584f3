import Layout
import Phrases
import Testing

@testable import Briefing

/// Numbers of sources in set text.
@Suite struct ReferenceLinkTests {
  private let setter = TextSetter(measurer: FixedWidthMeasurer())
  private let style = TextStyle(families: [], size: 10, color: Color(red: 0, green: 0, blue: 0))

  private func numbers(_ text: String, of sources: Int = 12) -> [Int] {
    ReferenceLinks<FixedWidthMeasurer>.references(in: text, upTo: sources).map(\.number)
  }

  @Test func numbersOfSourcesAreFound() {
    #expect(numbers("reported [1][3]") == [1, 3])
    #expect(numbers("said [2]; later [12].") == [2, 12])
  }

  @Test func otherBracketsAreNone() {
    #expect(numbers("[13] [0] [-1] [] [a] [1 [2") == [])
    #expect(numbers("[99999999999999999999] [00001]") == [])
    #expect(numbers("“he [1] said” [2]") == [2])
    #expect(numbers("«он [1] сказал» [2]") == [2])
    #expect(numbers("[1]", of: 0) == [])
  }

  @Test func aLinkLiesOverItsNumber() throws {
    let links = ReferenceLinks(text: setter, sources: 3, book: .english)
    let line = setter.item("said [2]", style: style, x: 100, baseline: 50)
    let found = links.linked([line])
    try #require(found.count == 2)
    guard case .group(let group) = found[1], let link = group.link else {
      Issue.record("no link")
      return
    }
    // Five letters and a blank of 5.6 pt come before it.
    #expect(abs((link.area?.x ?? 0) - 128) < 0.01)
    #expect(abs((link.area?.width ?? 0) - 16.8) < 0.01)
    #expect(link.target == .destination("source-2"))
    #expect(link.title == "Source 2")
    let area = try #require(links.area(ofWords: [line]))
    #expect(abs(area.width - 28) < 0.01, "the words alone")
  }

  @Test func onAMapANumberMayStandAtTheLeft() throws {
    let links = ReferenceLinks(text: setter, sources: 3, book: .english)
    func left(_ words: String) throws -> [Double] {
      guard case .text(let line) = setter.item(words, style: style, x: 100, baseline: 50) else {
        return []
      }
      return links.links(overMapText: line).compactMap { item in
        if case .group(let group) = item { group.link?.area?.x } else { nil }
      }
    }
    // Three letters of 5.6 pt each are a number in its brackets.
    #expect(try left("arrived [1][2]").map { ($0 - 100).rounded() } == [45, 62])
    #expect(try left("وصل [1][2]").map { ($0 - 100).rounded() } == [17, 0])
    // Between words of both directions nobody knows where it stands.
    #expect(try left("وصل [1] من").isEmpty)
  }
}
