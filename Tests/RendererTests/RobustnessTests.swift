import CairoRenderer
import Layout
import SVGWriter
import Testing

/// Items that no page should hold, drawn in every format: the rest of the page must still stand.
@Suite struct RobustnessTests {
  static let awkward: [(String, Item)] = [
    ("control characters", Samples.text("a\u{0}\u{1}b\u{1F}\u{7F}\u{85}c\r\n", x: 5, y: 20)),
    ("only control characters", Samples.text("\u{0}\u{1}", x: 5, y: 20)),
    ("no text", Samples.text("", x: 5, y: 20)),
    ("a long word", Samples.text(String(repeating: "W", count: 5000), x: 5, y: 20)),
    ("markup", Samples.text("<&>\"']]>", x: 5, y: 20)),
    ("lone marks", Samples.text("\u{301}\u{200F}\u{202E}abc", x: 5, y: 20)),
    ("text at no place", Samples.text("a", x: .nan, y: .infinity)),
    ("text turned nowhere", Samples.text("a", x: 5, y: 20, rotation: .nan)),
    ("text far away", Samples.text("a", x: 1e300, y: -1e300)),
    ("text of no size", Samples.text("a", x: 5, y: 20, style: Samples.style(size: 0))),
    ("text of size NaN", Samples.text("a", x: 5, y: 20, style: Samples.style(size: .nan))),
    (
      "a halo of no width",
      Samples.text(
        "a", x: 5, y: 20, style: Samples.style(halo: .init(color: Samples.red, width: .nan)))
    ),
    ("an empty path", .path(PathItem(Path(), fill: Samples.red))),
    (
      "a path of NaN",
      .path(PathItem(.polygon([Point(x: .nan, y: 1), Point(x: 2, y: 3)]), fill: Samples.red))
    ),
    (
      "a line too far",
      .path(
        PathItem(
          .line(from: Point(x: -1e300, y: 5), to: Point(x: 1e300, y: 5)),
          stroke: Stroke(color: Samples.red, width: 1)))
    ),
    (
      "dashes of nothing",
      .path(
        PathItem(
          .line(from: Point(x: 0, y: 5), to: Point(x: 100, y: 5)),
          stroke: Stroke(color: Samples.red, width: 1, dash: [0, 1e-9, .nan])))
    ),
    (
      "a stroke of NaN",
      .path(
        PathItem(
          .line(from: Point(x: 0, y: 5), to: Point(x: 100, y: 5)),
          stroke: Stroke(color: Samples.red, width: .nan)))
    ),
    (
      "a colour out of range",
      Samples.square(
        Rect(x: 0, y: 0, width: 9, height: 9), Color(red: -1, green: 7, blue: 0, alpha: 3))
    ),
    ("an empty group", .group(ItemGroup(name: "\u{0}<", clip: Path(), items: []))),
  ]

  @Test(arguments: awkward.indices)
  func theRestOfThePageStands(index: Int) throws {
    let (name, item) = Self.awkward[index]
    let mark = Samples.square(Rect(x: 100, y: 60, width: 10, height: 10), Samples.red)
    let page = Samples.page([item, mark])
    let info = DocumentInfo(title: name + "\u{0}\u{1B}", creator: "test")

    let image = try DecodedPNG(PNGRenderer().render(page, scale: 1, info: info, dpi: 96))
    #expect(image.pixel(105, 65) == [255, 0, 0, 255])
    #expect(image.texts["Title"] == name)

    let pdf = try PDFRenderer().render([page], info: info)
    #expect(try Poppler.read(pdf, with: "pdfinfo").contains("Pages:           1"))

    let svg = try ParsedSVG(SVGRenderer().render(page, info: info))
    #expect(svg.all("path").last?.attributes["fill"] == "#FF0000")
    #expect(svg.all("path").allSatisfy { !($0.attributes["d"] ?? "").contains("n") })
  }

  @Test func aClipThatIsNoPathHidesWhatItHolds() throws {
    let square = Samples.square(Rect(x: 0, y: 0, width: 50, height: 50), Samples.red)
    let clip = Path.polygon([Point(x: .nan, y: 0), Point(x: 9, y: 9), Point(x: 0, y: 9)])
    for clip in [clip, Path()] {
      let page = Samples.page([.group(ItemGroup(clip: clip, items: [square]))])
      let png = try PNGRenderer().render(
        page, scale: 1, info: DocumentInfo(creator: "test"), dpi: 96)
      #expect(try DecodedPNG(png).pixel(5, 5) == [255, 255, 255, 255])
    }
  }

  @Test func errorsSayWhatWasAsked() {
    let error = RenderError.size(width: 900_000, height: 5)
    #expect(error.description == "a page of 900000.0 × 5.0 cannot be drawn")
  }
}
