import CairoRenderer
import Layout
import Testing

@Suite struct PNGRendererTests {
  private let info = DocumentInfo(creator: "test")

  private func draw(
    _ page: Page, scale: Double = 1, info: DocumentInfo? = nil, dpi: Double = 96,
    transparent: Bool = false
  ) throws -> DecodedPNG {
    try DecodedPNG(
      PNGRenderer().render(
        page, scale: scale, info: info ?? self.info, dpi: dpi, transparent: transparent))
  }

  @Test func coloursStandWhereTheyAreDrawn() throws {
    let page = Samples.page([
      Samples.square(Rect(x: 10, y: 20, width: 30, height: 10), Samples.red),
      Samples.square(Rect(x: 40, y: 20, width: 30, height: 10), Color(red: 0, green: 0, blue: 1)),
    ])
    let image = try draw(page, scale: 2)
    #expect(image.width == 240 && image.height == 160 && !image.hasAlpha)
    #expect(image.pixel(20, 40) == [255, 0, 0, 255])
    #expect(image.pixel(79, 59) == [255, 0, 0, 255])
    #expect(image.pixel(80, 40) == [0, 0, 255, 255])
    #expect(image.pixel(19, 40) == [255, 255, 255, 255])
    #expect(image.pixel(20, 60) == [255, 255, 255, 255])
  }

  /// Noise packs badly, so that the compressor's output comes in many pieces; odd widths leave rows
  /// that no word divides.
  @Test(arguments: [(1, 1), (3, 5), (101, 67), (1000, 30)])
  func everyPixelOfNoiseComesBack(width: Int, height: Int) throws {
    var state: UInt32 = 9
    var expected: [UInt8] = []
    var items: [Item] = []
    for y in 0..<height {
      for x in 0..<width {
        state = state &* 1_664_525 &+ 1_013_904_223  // Numerical Recipes' generator.
        let bytes = [UInt8(state >> 24), UInt8(state >> 16 & 255), UInt8(state >> 8 & 255)]
        expected += bytes + [255]
        let color = Color(
          red: Double(bytes[0]) / 255, green: Double(bytes[1]) / 255, blue: Double(bytes[2]) / 255)
        items.append(
          Samples.square(Rect(x: Double(x), y: Double(y), width: 1, height: 1), color))
      }
    }
    let page = Page(
      size: Size(width: Double(width), height: Double(height)), background: Samples.white,
      layers: [PageLayer(name: "noise", items: items)])
    #expect(try draw(page).pixels == expected)
  }

  @Test func fillRulesDiffer() throws {
    var ring = Path.rectangle(Rect(x: 10, y: 10, width: 60, height: 60))
    ring.append(.rectangle(Rect(x: 30, y: 30, width: 20, height: 20)))
    let whole = try draw(Samples.page([.path(PathItem(ring, fill: Samples.red))]))
    let holed = try draw(
      Samples.page([.path(PathItem(ring, fill: Samples.red, fillRule: .evenOdd))]))
    #expect(whole.pixel(40, 40) == [255, 0, 0, 255])
    #expect(holed.pixel(40, 40) == [255, 255, 255, 255])
    #expect(holed.pixel(20, 20) == [255, 0, 0, 255])
  }

  @Test func nothingIsDrawnOutsideAClip() throws {
    let square = Samples.square(Rect(x: 0, y: 0, width: 120, height: 80), Samples.red)
    let inner = Path.rectangle(Rect(x: 20, y: 0, width: 20, height: 80))
    let outer = Path.rectangle(Rect(x: 0, y: 20, width: 120, height: 20))
    let page = Page(
      size: Size(width: 120, height: 80), background: Samples.white,
      layers: [
        PageLayer(name: "a", clip: outer, items: [.group(ItemGroup(clip: inner, items: [square]))]),
        PageLayer(
          name: "b", items: [Samples.square(Rect(x: 100, y: 70, width: 9, height: 9), Samples.red)]),
      ])
    let image = try draw(page)
    #expect(image.pixel(30, 30) == [255, 0, 0, 255])
    #expect(image.pixel(30, 10) == [255, 255, 255, 255])
    #expect(image.pixel(50, 30) == [255, 255, 255, 255])
    #expect(image.pixel(104, 74) == [255, 0, 0, 255], "the clip ends with its layer")
  }

  @Test func transparentPixelsKeepTheirColour() throws {
    let half = Color(red: 1, green: 0.5, blue: 0, alpha: 0.5)
    let page = Samples.page([Samples.square(Rect(x: 0, y: 0, width: 60, height: 80), half)])
    let image = try draw(page, transparent: true)
    #expect(image.hasAlpha)
    #expect(image.pixel(90, 40) == [0, 0, 0, 0])
    let pixel = image.pixel(30, 40)
    // One step of 255 lost to multiplying by a half makes two in the colour.
    #expect(abs(Int(pixel[0]) - 255) <= 2 && abs(Int(pixel[1]) - 128) <= 2 && pixel[2] == 0)
    #expect(abs(Int(pixel[3]) - 128) <= 1)
    #expect(try draw(Samples.page(background: nil, [])).pixel(5, 5) == [0, 0, 0, 0])
  }

  @Test func theFileDescribesItself() throws {
    let info = DocumentInfo(
      title: "Maiquetía", author: "A desk", subject: "Flights", creator: "flightplot 1",
      dateUnixSeconds: 1_553_472_000)
    let image = try draw(Samples.page([]), info: info, dpi: 300)
    #expect(
      image.texts == [
        "Title": "Maiquetía", "Author": "A desk", "Description": "Flights",
        "Software": "flightplot 1", "Creation Time": "2019-03-25T00:00:00Z",
      ])
    // 300 / 0.0254 = 11811.02
    #expect(image.pixelsPerMeter == 11811)
    #expect(image.isSRGB)
    #expect(try draw(Samples.page([])).texts == ["Software": "test"])
  }

  @Test func theHaloLiesUnderTheLetters() throws {
    let halo = TextStyle.Halo(color: Samples.white, width: 3)
    let ground = Color(red: 0, green: 0, blue: 1)
    let style = Samples.style(size: 60, weight: 700, color: Samples.red, halo: halo)
    let image = try draw(
      Samples.page(background: ground, [Samples.text("I", x: 50, y: 70, style: style)]))
    let row = (0..<120).map { image.pixel($0, 50) }
    let letter = row.indices.filter { row[$0] == [255, 0, 0, 255] }
    let band = row.indices.filter { row[$0] == [255, 255, 255, 255] }
    #expect(letter.count >= 7, "the stem of a bold I is 0.15 em")
    #expect(band.count >= 4 && band.count <= 6)
    #expect(band.contains { $0 < letter[0] } && band.contains { $0 > letter[0] })
  }

  @Test func sameBytesTwice() throws {
    let first = try PNGRenderer().render(Specimen.page, scale: 1, info: Specimen.info, dpi: 96)
    let second = try PNGRenderer().render(Specimen.page, scale: 1, info: Specimen.info, dpi: 96)
    #expect(first == second)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity, 1e-9, 400])
  func aSizeThatCannotBeIsAnError(scale: Double) {
    #expect(throws: RenderError.self) {
      try PNGRenderer().render(Samples.page([]), scale: scale, info: info, dpi: 96)
    }
  }
}
