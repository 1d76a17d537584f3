import Foundation
import Testing

/// `flightplot brief` as a user runs it.
@Suite struct BriefTests {
  @Test func theDocumentSaysWhatTheDossierSays() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "brief", Tool.example("caracas-2019.yaml"), "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try Tool.installed("pdftotext", folder.path("b.pdf"), "-").text
    for words in [
      "Two Russian planes land in", "19,872 km", "≈100", "35 t", "Flight 2: apparently Il-62",
      "Could it be flown?", "Overflight", "Saint Kitts and Nevis", "Timeline", "“there is nothing",
      "Javier Mayorca, Twitter", "Boundaries: Natural Earth 5.1.1", "page 2 of ",
    ] {
      #expect(text.contains(words), "no \(words)")
    }
    let facts = try Tool.installed("pdfinfo", folder.path("b.pdf")).text
    #expect(facts.contains(#/Title: +Two Russian planes land/#))
    #expect(facts.contains("A4"))
    let size = try Data(contentsOf: folder.file("b.pdf")).count
    #expect(size < 2_000_000)
    #expect(try !Tool.installed("pdffonts", folder.path("b.pdf")).text.contains(" no  "))
  }

  @Test func sameInputSameBytes() throws {
    let folder = try ScratchFolder()
    for name in ["a.pdf", "b.pdf"] {
      let outcome = try Tool.flightplot(
        "brief", Tool.example("disputed-claims.yaml"), "--paper", "LETTER", "-o", name,
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let first = try Data(contentsOf: folder.file("a.pdf"))
    #expect(try first == Data(contentsOf: folder.file("b.pdf")))
    #expect(try Tool.installed("pdfinfo", folder.path("a.pdf")).text.contains("letter"))
  }

  @Test(arguments: [
    ["--paper", "folio"], ["-o", "b.png"], ["--theme", "newspint"],
  ])
  func wrongOptionsAreUsage(_ options: [String]) throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["brief", Tool.example("polar-1937.yaml")] + options,
      in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }
}
