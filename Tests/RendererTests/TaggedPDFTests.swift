import CairoRenderer
import Layout
import PDFInspection
import Testing

/// What a PDF says beside what it shows: structure, links, outline, language.
@Suite struct TaggedPDFTests {
  private let info = DocumentInfo(title: "Two planes", creator: "test", language: "pt-BR")

  private func inspect(
    _ pages: [Page], outline: [OutlineEntry] = []
  ) throws -> InspectedPDF {
    try InspectedPDF(PDFRenderer().render(pages, info: info, outline: outline))
  }

  private func line(_ text: String, y: Double = 20) -> Item { Samples.text(text, x: 10, y: y) }

  @Test func aPlainPageHasALanguageAndNoStructure() throws {
    let file = try inspect([Specimen.page])
    #expect(file.text(file.value(file.catalog, "Lang")) == "pt-BR")
    #expect(file.value(file.catalog, "ViewerPreferences", "DisplayDocTitle") == .flag(true))
    #expect(file.structure.isEmpty)
    #expect(file.value(file.catalog, "MarkInfo") == .null)
  }

  @Test func elementsHoldTheirMarksInTheOrderOfTheItems() throws {
    let page = Samples.page([
      [
        [line("Evidence")].tagged(.heading1),
        [
          [[line("a")].tagged(.headCell), [line("b")].tagged(.headCell)].tagged(.row),
          Samples.square(Rect(x: 0, y: 30, width: 90, height: 1), Samples.red),
          [[line("c", y: 40)].tagged(.cell), [].tagged(.cell)].tagged(.row),
        ].tagged(.table),
      ].tagged(.section)
    ])
    let file = try inspect([page])
    let document = try #require(file.structure.first)
    #expect(document.outline == "Document(Sect(H1 Table(TR(TH TH) TR(TD TD))))")
    // The rule between the rows is decoration.
    #expect(
      document.all.filter { $0.role == "Table" || $0.role == "TR" }.allSatisfy { $0.marks.isEmpty })
    #expect(document.all.filter { $0.role == "TH" }.map(\.scope) == ["Column", "Column"])
    #expect(file.faults.isEmpty, "\(file.faults)")
    #expect(file.value(file.catalog, "MarkInfo", "Marked") == .flag(true))
  }

  @Test func anElementGoesOnInTheNextGroupAndOnTheNextPage() throws {
    func row(_ text: String) -> Item { [[line(text)].tagged(.cell)].tagged(.row) }
    func page(_ items: Item...) -> Page { Samples.page(items) }
    let head = [line("running head")].tagged(.artifact)
    let file = try inspect([
      page(head, [row("1")].tagged(.table, id: "t"), [row("2")].tagged(.table, id: "t")),
      page(head, [row("3")].tagged(.table, id: "t"), [row("4")].tagged(.table, id: "u")),
    ])
    let row = "TR(TD)"
    #expect(
      file.structure.map(\.outline) == ["Document(Table(\(row) \(row) \(row)) Table(\(row)))"])
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func aParagraphGoesOnLineByLine() throws {
    func piece(_ text: String) -> Item { [line(text)].tagged(.paragraph, id: "p") }
    let file = try inspect([
      Samples.page([piece("one"), piece("two")]), Samples.page([piece("three")]),
    ])
    #expect(file.structure.map(\.outline) == ["Document(P(Span Span Span))"])
  }

  @Test func textBesideALinkIsAPieceOfItsOwn() throws {
    let link = Item.group(
      ItemGroup(items: [line("[1]")], link: PageLink(.destination("source-1"), title: "Source 1")))
    let target = Item.group(
      ItemGroup(items: [line("AFP")], destination: Destination("source-1", top: 50)))
    let file = try inspect([
      Samples.page([[line("said"), link, line("again")].tagged(.paragraph)]),
      Samples.page([target]),
    ])
    #expect(file.structure.map(\.outline) == ["Document(P(Span Link Span))"])
    #expect(file.destinations == ["source-1": .init(page: 2, top: 30)])
    #expect(file.links.map(\.contents) == ["Source 1"])
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func aLinkWithAnAreaNeedsNoInk() throws {
    let area = Rect(x: 10, y: 20, width: 30, height: 12)
    let link = Item.group(
      ItemGroup(items: [], link: PageLink(.destination("top"), area: area, title: "Up"))
    ).placed(scale: 2, x: 5, y: 7)
    let target = Item.group(ItemGroup(items: [], destination: Destination("top", top: 4)))
      .placed(scale: 2, x: 5, y: 7)
    let file = try inspect([Samples.page([target, link])])
    // 47 to 71 from the top of a page of 80, in whole points.
    #expect(file.links.map(\.rectangle) == [[25, 9, 85, 33]])
    #expect(file.destinations["top"]?.top == 65)
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func aLocaleWithCommasSpoilsNothing() throws {
    let area = Rect(x: 10.25, y: 20.5, width: 30.25, height: 12.125)
    let file = try inspect([
      Samples.page([
        .group(ItemGroup(items: [], destination: Destination("top", top: 4.75))),
        .group(ItemGroup(items: [], link: PageLink(.destination("top"), area: area))),
      ])
    ])
    // Whole points, which every locale writes alike, and no smaller than asked for.
    #expect(file.links.map(\.rectangle) == [[10, 47, 41, 60]])
    #expect(file.destinations["top"]?.top == 75)
  }

  @Test func everyFigureHasItsOwnWords() throws {
    let texts = ["Map of “Moscow (SVO)” \\ north", "Карта: Каракас", "خريطة", "地图 (1)"]
    let pages = texts.map { text in
      Samples.page([
        [line("before")].tagged(.paragraph),
        Item.group(
          ItemGroup(
            items: [line("Москва")], element: .init(.figure, alternativeText: text))),
      ])
    }
    let file = try inspect(pages)
    let figures = file.structure.flatMap(\.all).filter { $0.role == "Figure" }
    #expect(figures.map(\.alternativeText) == texts)
    #expect(
      file.structure.flatMap(\.all).filter { $0.role == "P" }.allSatisfy {
        $0.alternativeText == nil
      })
  }

  @Test func theOutlineIsATreeWhoseEntriesLeadSomewhere() throws {
    let places = ["a", "b", "c"].enumerated().map { index, name in
      Item.group(ItemGroup(items: [], destination: Destination(name, top: Double(index) * 10)))
    }
    let outline = [
      OutlineEntry("Рейсы", destination: "a", children: [.init("(1) \\ \"x\"", destination: "b")]),
      OutlineEntry("nowhere", destination: "d", children: [.init("last", destination: "c")]),
    ]
    let file = try inspect([Samples.page(places)], outline: outline)
    #expect(file.outline.map(\.title) == ["Рейсы", "last"])
    #expect(file.outline.first?.children.map(\.title) == ["(1) \\ \"x\""])
    #expect(file.value(file.catalog, "Outlines", "Count") == .number(2))
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func hostileNamesAndAddressesStayText() throws {
    let name = "a' uri='javascript:alert(1)' x='\\\n"
    let address = try #require(WebAddress("https://example.org/a'b(c)\\d?q=\"é\"&x=%41%4"))
    let file = try inspect([
      Samples.page([
        .group(ItemGroup(items: [line("x")], link: PageLink(.destination(name)))),
        .group(ItemGroup(items: [line("y")], link: PageLink(.web(address)))),
        .group(ItemGroup(items: [line("z")], link: PageLink(.destination("nowhere")))),
        .group(ItemGroup(items: [], destination: Destination(name, top: 1))),
        .group(ItemGroup(items: [], destination: Destination(name, top: 2))),
      ])
    ])
    #expect(file.links.count == 2)
    #expect(
      file.links.last?.address
        == "https://example.org/a%27b%28c%29%5Cd?q=%22%C3%A9%22&x=%41%254")
    #expect(file.destinations.count == 1)
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func pagesBearTheirLabels() throws {
    var pages = [Samples.page([]), Samples.page([]), Samples.page([])]
    for (index, label) in ["i", "1", "2"].enumerated() { pages[index].label = label }
    let file = try inspect(pages)
    let labels = file.value(file.catalog, "PageLabels", "Nums")
    #expect(
      labels
        == .array([
          .number(0), .dictionary(["/P": .text("i")]), .number(1),
          .dictionary(["/S": .name("D"), "/St": .number(1)]),
        ]))
  }

  @Test func whatAPageMeansChangesNothingOfWhatItShows() throws {
    let plain = [line("one"), Samples.square(Rect(x: 5, y: 30, width: 40, height: 9), Samples.red)]
    let group = Item.group(ItemGroup(items: plain))
    let tagged = Item.group(
      ItemGroup(
        items: plain, element: .init(.figure, alternativeText: "words"),
        link: PageLink(.destination("here")), destination: Destination("here", top: 3)))
    let (a, b) = (Samples.page([group]), Samples.page([tagged]))
    #expect(
      try PNGRenderer().render(a, scale: 2, info: info, dpi: 144)
        == PNGRenderer().render(b, scale: 2, info: info, dpi: 144))
  }

  @Test func aPageAsAFigureIsOneElement() throws {
    let file = try inspect([Specimen.page.asFigure("A specimen.")])
    #expect(file.structure.map(\.outline) == ["Document(Figure)"])
    #expect(file.structure.first?.children.first?.alternativeText == "A specimen.")
  }

  @Test func sameBytesTwice() throws {
    let page = Specimen.page.asFigure("A specimen.")
    #expect(
      try PDFRenderer().render([page, page], info: info)
        == PDFRenderer().render([page, page], info: info))
  }
}
