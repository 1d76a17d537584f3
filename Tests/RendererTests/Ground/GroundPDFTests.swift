import Foundation
import Layout
import PDFInspection
import Testing

@testable import CairoRenderer

/// A map's ground in the file, as readers of PDF find it.
@Suite struct GroundPDFTests {
  private let info = DocumentInfo(title: "Two planes", creator: "test")

  /// Coasts, dashed borders, a clip, paths with holes and turned round, and a route over them all.
  private func page(isGround: Bool, size: Size = Size(width: 321.5, height: 200.25)) -> Page {
    let land = Path.polygon(
      (0..<60).map { index in
        let angle = Double(index) * 6 * .pi / 180
        let radius = 70 + 9 * ((Double(index) * 1.7).truncatingRemainder(dividingBy: 1))
        return Point(x: 150 + radius * cos(angle), y: 100 + radius * sin(angle))
      })
    var ring = land
    ring.append(.circle(center: Point(x: 150, y: 100), radius: 30))
    let border = Path.polyline([Point(x: -20, y: 30), Point(x: 160, y: 110), Point(x: 400, y: 90)])
    let coast = Stroke(color: Color(red: 0.66, green: 0.73, blue: 0.77), width: 1.3)
    let dashed = Stroke(
      color: Samples.ink, width: 0.9, dash: [2.6, 1.8], cap: .round, join: .miter)
    func ground(_ path: Path, fill: Color? = nil, _ stroke: Stroke? = nil) -> Item {
      .path(
        PathItem(path, fill: fill, fillRule: .evenOdd, stroke: stroke, isGround: isGround))
    }
    let sea = ground(
      .rectangle(Rect(x: 0, y: 0, width: 400, height: 400)), fill: Color(hex: "#DDE7EC"))
    let route = PathItem(
      border.map { $0 + Point(x: 0, y: 20) }, stroke: Stroke(color: Samples.red, width: 3))
    return Page(
      size: size, background: Color(hex: "#333A42"),
      layers: [
        PageLayer(
          name: "land", clip: .rectangle(Rect(x: 10.3, y: 12.6, width: 290, height: 170)),
          items: [sea, ground(ring, fill: Color(hex: "#F7F5F0"), coast)]),
        PageLayer(name: "borders", items: [ground(border, dashed)]),
        PageLayer(name: "routes", items: [.path(route), Samples.text("Moscow", x: 60, y: 90)]),
      ])
  }

  @Test func itLooksAsCairoWouldDrawIt() throws {
    let ours = try Poppler.picture(
      PDFRenderer().render([page(isGround: true)], info: info), dpi: 144)
    let cairos = try Poppler.picture(
      PDFRenderer().render([page(isGround: false)], info: info), dpi: 144)
    try #require(ours.width == cairos.width && ours.height == cairos.height)
    // Cairo 1.16 cuts a page to whole points: the last one each way is not compared.
    let (width, height) = (ours.width - 3, ours.height - 3)
    let differing = (0..<width * height).filter { index in
      zip(ours.pixel(index % width, index / width), cairos.pixel(index % width, index / width))
        .contains { abs(Int($0) - Int($1)) > 24 }
    }
    // Cairo rounds to a 256th of a point, and we to a 1600th: less than one pixel in a thousand.
    #expect(differing.count < width * height / 1000)
    // To the edge of the paper.
    #expect(ours.pixel(ours.width - 2, 5) == [0x33, 0x3A, 0x42, 255])
  }

  @Test func aMapIsAFigureWhoseGroundIsDecoration() throws {
    let figure = page(isGround: true).asFigure("A map.")
    let bytes = try PDFRenderer().render([figure], info: info)
    let file = try InspectedPDF(bytes)
    #expect(file.structure.map(\.outline) == ["Document(Figure)"])
    #expect(file.structure.first?.children.first?.marks.count == 1)
    #expect(file.faults.isEmpty, "\(file.faults)")
    guard case .array(let contents) = file.value(.reference(file.pages[0]), "Contents") else {
      Issue.record("the page has one content stream only")
      return
    }
    #expect(contents.count == 2)
    #expect(try Poppler.read(bytes, with: "pdftotext").hasPrefix("Moscow"))
  }

  @Test func pagesWithAndWithoutGroundKeepTheirOrder() throws {
    let plain = Samples.page([Samples.text("Sources", x: 10, y: 20)])
    let small = page(isGround: true, size: Size(width: 100, height: 60))
    let bytes = try PDFRenderer().render([plain, page(isGround: true), plain, small], info: info)
    let file = try InspectedPDF(bytes)
    let streams = file.pages.map { page in
      if case .array(let contents) = file.value(.reference(page), "Contents") {
        contents.count
      } else {
        1
      }
    }
    #expect(streams == [1, 2, 1, 2])
    let facts = try Poppler.read(bytes, with: "pdfinfo", ["-l", "4"])
    #expect(facts.contains("Page    4 size:  100 x 60 pts"))
  }

  @Test func sameBytesTwice() throws {
    let page = page(isGround: true).asFigure("A map.")
    #expect(
      try PDFRenderer().render([page, page], info: info)
        == PDFRenderer().render([page, page], info: info))
  }
}
