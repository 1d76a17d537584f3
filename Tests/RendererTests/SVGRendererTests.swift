import CairoRenderer
import Layout
import SVGWriter
import Testing

@Suite struct SVGRendererTests {
  private let info = DocumentInfo(creator: "test")

  private func parse(_ page: Page, info: DocumentInfo? = nil) throws -> ParsedSVG {
    try ParsedSVG(SVGRenderer().render(page, info: info ?? self.info))
  }

  @Test func layersAreNamedGroupsInOrder() throws {
    let svg = try parse(Specimen.page)
    let layers = svg.all("g").filter { $0.attributes["inkscape:groupmode"] == "layer" }
    let names = ["background", "land", "routes", "labels", "panel"]
    #expect(layers.map { $0.attributes["id"] } == names)
    #expect(layers.map { $0.attributes["inkscape:label"] } == names)
    let root = try #require(svg.elements.first)
    #expect(root.attributes["width"] == "480pt" && root.attributes["height"] == "300pt")
    #expect(root.attributes["viewBox"] == "0 0 480 300")
  }

  @Test func textIsTextOnce() throws {
    let svg = try parse(Specimen.page)
    let texts = svg.all("text").map(\.text)
    for line in Specimen.lines { #expect(texts.filter { $0 == line.text }.count == 1) }
    #expect(texts.contains("a < b & \"c\""))
  }

  @Test func textCarriesItsStyleAndWidth() throws {
    let style = Samples.style(size: 10, weight: 600, italic: true, spacing: 1.5)
    let item = TextItem(
      "CUBA", style: style, origin: Point(x: 10.126, y: 20), width: 33.333, rotation: .pi / 4)
    let text = try #require(parse(Samples.page([.text(item)])).all("text").first)
    #expect(text.attributes["font-family"] == "'Inter', sans-serif")
    #expect(text.attributes["font-size"] == "10")
    #expect(text.attributes["font-weight"] == "600")
    #expect(text.attributes["font-style"] == "italic")
    #expect(text.attributes["letter-spacing"] == "1.5")
    // The readers' sum of advances holds the space after the last letter: 33.333 + 1.5.
    #expect(text.attributes["textLength"] == "34.83")
    #expect(text.attributes["lengthAdjust"] == "spacingAndGlyphs")
    #expect(text.attributes["x"] == "10.13" && text.attributes["y"] == "20")
    #expect(text.attributes["transform"] == "rotate(45 10.13 20)")
    #expect(text.attributes["fill"] == "#1A1C21")
  }

  @Test func theHaloIsAStrokedCopyUnderTheText() throws {
    let halo = TextStyle.Halo(color: Color(red: 1, green: 1, blue: 1, alpha: 0.8), width: 1.5)
    let style = Samples.style(halo: halo)
    let svg = try parse(
      Samples.page([
        Samples.text("A", x: 1, y: 9, style: style), Samples.text("B", x: 1, y: 9, style: style),
      ]))
    let drawn = svg.elements.filter { ["use", "text"].contains($0.name) }
    #expect(drawn.map(\.name) == ["use", "text", "use", "text"])
    #expect(drawn[0].attributes["xlink:href"] == "#text-1")
    #expect(drawn[1].attributes["id"] == "text-1" && drawn[3].attributes["id"] == "text-2")
    #expect(drawn[0].attributes["stroke"] == "#FFFFFF")
    #expect(drawn[0].attributes["stroke-opacity"] == "0.8")
    #expect(drawn[0].attributes["stroke-width"] == "3")
  }

  @Test func directionIsStatedWhereItMatters() throws {
    let svg = try parse(
      Samples.page([
        Samples.text("قطر 2019", x: 10, y: 20), Samples.text("القاهرة", x: 10, y: 40),
        Samples.text("Doha", x: 10, y: 60),
      ]))
    let texts = svg.all("text")
    #expect(texts.map { $0.attributes["direction"] } == ["rtl", nil, nil])
    #expect(texts.map { $0.attributes["text-anchor"] } == ["middle", "middle", nil])
    #expect(texts.map { $0.attributes["textLength"] == nil } == [true, true, false])
    let width = PangoTextMeasurer().measure("القاهرة", style: Samples.style()).width
    let middle = try #require(texts[1].attributes["x"].flatMap(Double.init))
    #expect(abs(middle - 10 - width / 2) <= 0.005)
    #expect(texts[2].attributes["x"] == "10")
    #expect(texts[1].attributes["font-family"] == "'Inter', 'Noto Sans Arabic', sans-serif")
  }

  @Test func pathsAreCompactAndDoNotDrift() throws {
    var path = Path()
    path.move(to: Point(x: 10, y: 20.005))
    path.line(to: Point(x: 10.5, y: 19))
    path.line(to: Point(x: 10.5001, y: 19.0001))
    path.line(to: Point(x: 0.004, y: 0))
    path.curve(
      to: Point(x: 3, y: 4), control1: Point(x: 1, y: 0), control2: Point(x: 3, y: 1))
    path.close()
    let svg = try parse(Samples.page(background: nil, [.path(PathItem(path, fill: Samples.red))]))
    let data = svg.all("path").first?.attributes["d"]
    #expect(data == "M10 20.01l.5-1.01-10.5-19c1 0 3 1 3 4z")

    // A thousand steps of 0.0149 end where they should, within half of the last place.
    let line = Path.polyline((0...1000).map { Point(x: Double($0) * 0.0149, y: 0) })
    let stroke = Stroke(color: Samples.red, width: 1)
    let long = try parse(Samples.page(background: nil, [.path(PathItem(line, stroke: stroke))]))
    let text = try #require(long.all("path").first?.attributes["d"]?.dropFirst("M0 0l".count))
    let steps = text.split(separator: " ").compactMap { Double($0) }
    let end = stride(from: 0, to: steps.count, by: 2).reduce(0.0) { $0 + steps[$1] }
    #expect(abs(end - 14.9) <= 0.0051)
  }

  @Test func equalClipsAreDefinedOnce() throws {
    let clip = Path.rectangle(Rect(x: 0, y: 0, width: 10, height: 10))
    let other = Path.rectangle(Rect(x: 0, y: 0, width: 20, height: 10))
    let layers = [("a", clip), ("b", clip), ("c", other)].map {
      PageLayer(name: $0.0, clip: $0.1, items: [])
    }
    let svg = try parse(Page(size: Size(width: 50, height: 50), layers: layers))
    #expect(svg.all("clipPath").map { $0.attributes["id"] } == ["clip-1", "clip-2"])
    let used = svg.all("g").map { $0.attributes["clip-path"] }
    #expect(used == ["url(#clip-1)", "url(#clip-1)", "url(#clip-2)"])
  }

  @Test func identifiersAreUniqueNames() throws {
    let layers = ["land", "Land", "1 & only", "", "text-1", "Море"].map { name in
      PageLayer(
        name: name,
        items: [
          .group(ItemGroup(name: "land", items: [])),
          Samples.text(
            "x", x: 5, y: 9, style: Samples.style(halo: .init(color: Samples.white, width: 1))),
        ])
    }
    let svg = try parse(Page(size: Size(width: 50, height: 50), layers: layers))
    let ids = svg.elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == 18)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.first?.isLetter == true && !$0.contains(" ") })
    let targets = svg.all("use").compactMap { $0.attributes["xlink:href"]?.dropFirst() }
    let texts = svg.all("text").compactMap { $0.attributes["id"] }
    #expect(targets.map(String.init) == texts)
  }

  @Test func theFileDescribesItself() throws {
    var info = Specimen.info
    info.dateUnixSeconds = 1_553_472_000
    let svg = try parse(Samples.page([]), info: info)
    #expect(svg.all("title").map(\.text) == ["Two planes land at Maiquetía"])
    #expect(svg.all("desc").map(\.text) == ["A specimen"])
    #expect(svg.all("dc:title").map(\.text) == ["Two planes land at Maiquetía", "A & B <desk>"])
    #expect(svg.all("dc:date").map(\.text) == ["2019-03-25T00:00:00Z"])
    #expect(svg.all("rdf:li").map(\.text) == ["flights", "Caracas"])
    #expect(svg.all("xmp:CreatorTool").map(\.text) == ["flightplot test"])
    #expect(try parse(Samples.page([])).all("dc:date").isEmpty)
  }

  @Test func refersToNothingOutside() throws {
    let svg = try parse(Specimen.page, info: Specimen.info)
    #expect(svg.all("script").isEmpty && svg.all("image").isEmpty && svg.all("style").isEmpty)
    for element in svg.elements {
      let link = element.attributes["xlink:href"] ?? element.attributes["href"]
      #expect(link == nil || link?.hasPrefix("#") == true)
    }
  }

  @Test func sameBytesTwice() {
    let first = SVGRenderer().render(Specimen.page, info: Specimen.info)
    #expect(first == SVGRenderer().render(Specimen.page, info: Specimen.info))
  }
}
