import Foundation
import Testing

/// Same dossier, same version, same fonts: same bytes.
@Suite struct SameBytesTests {
  @Test(arguments: ["png", "pdf", "svg"])
  func twoRunsAgree(_ format: String) throws {
    let dossier = Tool.example("caracas-2019.yaml")
    let first = try Tool.flightplot("render", dossier, "-o", "-", "--format", format)
    let second = try Tool.flightplot("render", dossier, "-o", "-", "--format", format)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.count > 10_000)
    #expect(first.output == second.output)
  }

  /// 1553472000 is 2019-03-25T00:00Z.
  @Test func onlyTheAskedForDateIsWritten() throws {
    let folder = try ScratchFolder()
    let undated = try Tool.flightplot("map", "SVO-CCS", "-o", "a.pdf", in: folder.url)
    #expect(undated.status == 0, "\(undated.errors)")
    let dated = try Tool.flightplot(
      "map", "SVO-CCS", "-o", "b.pdf", in: folder.url,
      environment: ["SOURCE_DATE_EPOCH": "1553472000"])
    #expect(dated.status == 0, "\(dated.errors)")
    let facts = try ["a", "b"].map {
      try Tool.installed("pdfinfo", "-isodates", folder.path("\($0).pdf")).text
    }
    #expect(facts[1].contains(#/CreationDate: +2019-03-25T00:00:00Z/#))
    #expect(facts[0].contains("Creator") && !facts[0].contains("Date:"))
  }

  @Test func aWrongDateIsRefused() throws {
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "-o", "-", environment: ["SOURCE_DATE_EPOCH": "yesterday"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("yesterday"))
    #expect(outcome.output.isEmpty)
  }
}
