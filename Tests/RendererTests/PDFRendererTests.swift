import CairoRenderer
import Layout
import Testing

@Suite struct PDFRendererTests {
  private let info = DocumentInfo(creator: "test")

  @Test func textIsFoundOnceAndInOrder() throws {
    let halo = TextStyle.Halo(color: Samples.white, width: 2)
    let page = Samples.page(
      width: 300,
      [
        Samples.text("Maiquetía", x: 10, y: 20, style: Samples.style(halo: halo)),
        Samples.text("35 t", x: 10, y: 40),
        Samples.text("Москва", x: 10, y: 60),
        Samples.text("VENEZUELA", x: 150, y: 60, style: Samples.style(size: 10, spacing: 1.5)),
      ])
    let text = try Poppler.read(PDFRenderer().render([page], info: info), with: "pdftotext")
    let lines = text.split { $0.isWhitespace && $0 != " " }.map(String.init)
    #expect(lines == ["Maiquetía", "35 t", "Москва", "VENEZUELA"])
  }

  @Test(arguments: ["北京首都国际机场", "서울 인천", "नई दिल्ली", "القاهرة", "אביב"])
  func otherScriptsAreText(text: String) throws {
    let page = Samples.page(width: 300, [Samples.text(text, x: 10, y: 40)])
    let found = try Poppler.read(PDFRenderer().render([page], info: info), with: "pdftotext")
    #expect(found.contains(text))
  }

  @Test func fontsAreEmbeddedAsSubsets() throws {
    let fonts = try Poppler.read(
      PDFRenderer().render([Specimen.page], info: info), with: "pdffonts")
    let rows = fonts.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
    #expect(rows.count >= 8)
    for row in rows {
      // name … emb sub uni object generation
      #expect(Array(row.suffix(5).prefix(3)) == ["yes", "yes", "yes"], "\(row)")
    }
  }

  @Test func theFileDescribesItself() throws {
    var info = Specimen.info
    let plain = try Poppler.read(PDFRenderer().render([Specimen.page], info: info), with: "pdfinfo")
    for line in [
      "Title:           Two planes land at Maiquetía", "Author:          A & B <desk>",
      "Subject:         A specimen", "Keywords:        flights, Caracas",
      "Creator:         flightplot test", "Page size:       480 x 300 pts",
    ] { #expect(plain.contains(line)) }
    #expect(!plain.contains("Date:"), "no date is given, so none is written")

    info.dateUnixSeconds = 1_553_472_000
    let dated = try Poppler.read(
      PDFRenderer().render([Specimen.page], info: info), with: "pdfinfo", ["-isodates"])
    #expect(dated.contains("CreationDate:    2019-03-25T00:00:00Z"))
  }

  @Test func pagesKeepTheirOwnSize() throws {
    let pages = [Samples.page([]), Samples.page(width: 200, height: 300, [])]
    let found = try Poppler.read(
      PDFRenderer().render(pages, info: info), with: "pdfinfo", ["-l", "2"])
    #expect(found.contains("Page    1 size:  120 x 80 pts"))
    #expect(found.contains("Page    2 size:  200 x 300 pts"))
  }

  @Test func sameBytesTwice() throws {
    let first = try PDFRenderer().render([Specimen.page], info: Specimen.info)
    let second = try PDFRenderer().render([Specimen.page], info: Specimen.info)
    #expect(first == second)
  }

  @Test func whatCannotBeAFileIsAnError() {
    #expect(throws: RenderError.self) { try PDFRenderer().render([], info: info) }
    for width in [0, -1, Double.nan, .infinity, 900_000] {
      #expect(throws: RenderError.self) {
        try PDFRenderer().render([Samples.page(width: width, [])], info: info)
      }
    }
  }
}
