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
    ["--paper", "folio"], ["-o", "b.svg"], ["--theme", "newspint"], ["--format", "gif"],
    ["-o", "b.pdf", "--format", "png"], ["-o", "b.pdf", "--dpi", "100"],
    ["-o", "b.png", "--dpi", "0"], ["-o", "b.png", "--dpi", "20000"], ["--sections", "cover,hull"],
    ["--sections", ""], ["--sections=cover,-cover"], ["--summary-only", "--sections", "cover"],
  ])
  func wrongOptionsAreUsage(_ options: [String]) throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["brief", Tool.example("polar-1937.yaml")] + options,
      in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func anUnknownSectionIsToldWithTheKnownOnes() throws {
    let outcome = try Tool.flightplot(
      "brief", Tool.example("polar-1937.yaml"), "--sections", "cover,hull")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("there is no section 'hull'"))
    #expect(outcome.errors.contains("cover, flights, overflight, cargo, timeline"))
  }

  @Test func sectionsAreChosen() throws {
    let folder = try ScratchFolder()
    func text(_ sections: String) throws -> String {
      let outcome = try Tool.flightplot(
        "brief", Tool.example("polar-1937.yaml"), "--sections=\(sections)", "-o", "b.pdf",
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try Tool.installed("pdftotext", folder.path("b.pdf"), "-").text
    }
    let two = try text("timeline,sources")
    #expect(two.contains("Timeline") && two.contains("TIME, “63 Hours 17 Minutes”"))
    #expect(!two.contains("Could it be flown?") && !two.contains("Data and boundaries"))
    let most = try text("-flights,-evidence")
    #expect(most.contains("Data and boundaries") && !most.contains("Could it be flown?"))
    #expect(!most.contains("Every fact of the dossier"))
  }

  @Test(arguments: ["caracas-2019", "tu160-2018"])
  func aSummaryIsOnePage(_ name: String) throws {
    let folder = try ScratchFolder()
    for paper in ["A4", "letter"] {
      let outcome = try Tool.flightplot(
        "brief", Tool.example("\(name).yaml"), "--summary-only", "--paper", paper, "-o", "b.pdf",
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try Tool.installed("pdfinfo", folder.path("b.pdf")).text.contains(#/Pages: +1\n/#))
    }
    let text = try Tool.installed("pdftotext", folder.path("b.pdf"), "-").text
    #expect(text.contains("What is not known"))
  }

  @Test func pagesBecomePictures() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "brief", Tool.example("disputed-claims.yaml"), "--sections", "cover,evidence", "--dpi", "50",
      "-o", "p%d.png", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(files.count > 1)
    #expect(files == (1...files.count).map { "p\($0).png" })
    // A4 is 8.27 × 11.69 inches.
    let bytes = try Data(contentsOf: folder.file("p1.png"))
    #expect(bytes[16..<24].elementsEqual([0, 0, 1, 157, 0, 0, 2, 73]))
  }

  @Test func onePictureKeepsItsName() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "brief", Tool.example("polar-1937.yaml"), "--summary-only", "--dpi", "40", "-o", "one.png",
      in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["one.png"])
  }

  @Test func severalPicturesAreNoStream() throws {
    let outcome = try Tool.flightplot(
      "brief", Tool.example("disputed-claims.yaml"), "--format", "png", "-o", "-")
    #expect(outcome.status == 64)
    #expect(outcome.text.isEmpty)
  }

  @Test func aFontThatIsNotInstalledIsTold() throws {
    let folder = try ScratchFolder()
    let theme = try Tool.flightplot("themes", "newsprint").text
    try Data(theme.replacing("[Inter, Noto Sans]", with: "[Nosuchfont, Noto Sans]").utf8)
      .write(to: folder.file("own.yaml"))
    let outcome = try Tool.flightplot(
      "brief", Tool.example("polar-1937.yaml"), "--sections", "sources", "--theme", "own.yaml",
      "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("the font Nosuchfont is not installed"))
  }
}
