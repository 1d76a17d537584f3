import Foundation
import Testing

/// The numbers of sources on a finished map: what the texts show, the source line resolves, and the
/// other way round.
@Suite struct SourceNumberTests {
  /// Every number in brackets of some texts.
  private func numbers(_ texts: [String]) -> Set<Int> {
    Set(
      texts.flatMap { text in
        text.matches(of: /\[(\d+)\]/).compactMap { Int($0.1) }
      })
  }

  /// The texts of one layer of an SVG, and those of all others.
  private func texts(_ svg: String, layer: String) throws -> (inside: [String], outside: [String]) {
    let parts = svg.split(separator: /<g id="/)
    var (inside, outside): ([String], [String]) = ([], [])
    for part in parts {
      let words = part.matches(of: />([^<]+)<\/t/).map { String($0.1) }
      if part.hasPrefix("\(layer)\"") { inside += words } else { outside += words }
    }
    return (inside, outside)
  }

  @Test(arguments: [
    "caracas-2019", "disputed-claims", "polar-1937", "relief-airlift", "tu160-2018",
  ])
  func areResolvedByTheSourceLine(_ example: String) throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "render", Tool.example("\(example).yaml"), "-o", folder.path("map.svg"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let (line, map) = try texts(try folder.text("map.svg"), layer: "source")
    let (listed, shown) = (numbers(line), numbers(map))
    #expect(!shown.isEmpty)
    #expect(shown == listed)
  }
}
