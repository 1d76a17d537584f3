import Foundation
import PDFInspection
import Testing

/// A single map as PDF.
@Suite struct MapPDFTests {
  @Test func theMapIsAFigureThatSaysWhatItShows() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "render", Tool.example("caracas-2019.yaml"), "-o", "m.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let bytes = [UInt8](try Data(contentsOf: folder.file("m.pdf")))
    let file = try InspectedPDF(bytes)
    #expect(file.text(file.value(file.catalog, "Lang")) == "en")
    #expect(file.structure.map(\.outline) == ["Document(Figure)"])
    let words = try #require(file.structure.first?.children.first?.alternativeText)
    #expect(words.contains("An-124: Moscow to Maiquetía, 9,936 km, inferred."))
    #expect(file.faults.isEmpty, "\(file.faults)")
    let facts = try Tool.installed("pdfinfo", folder.path("m.pdf")).text
    #expect(facts.contains(#/Title: +Two Russian planes land/#))
    #expect(facts.contains(#/Tagged: +yes/#))
    // Half a point of coast that nobody sees takes no room.
    #expect(bytes.count < 550_000)
  }

  @Test func theLettersStayTextInTheFile() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot("map", "SVO-CCS", "-o", "m.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let check = try Tool.installed("qpdf", "--check", folder.path("m.pdf"))
    #expect(check.status == 0, "\(check.errors)")
    let text = try Tool.installed("pdftotext", folder.path("m.pdf"), "-").text
    #expect(text.contains("VENEZUELA"))
  }
}
