internal import Geo
internal import Layout
internal import Phrases
internal import Plot
internal import Routes
internal import Themes

/// Draws the document's maps: Plot's pages, placed in frames.
struct MapSetter<Measurer: TextMeasurer> {
  let theme: Theme
  let atlas: Atlas
  let measurer: Measurer
  let units: DistanceUnit
  let language: String
  let references: ReferenceLinks<Measurer>
  let book: Phrasebook
  /// Takes what the map's user has to know.
  let note: (MapDrawing) -> Void

  /// A map's least type is 7 pt, the document's 7.5 pt: so maps are drawn smaller than their frame,
  /// and placed larger.
  private var scale: Double { 7.5 / 7 }

  private var legendWidth: Double { 132 }
  private var gap: Double { 18 }

  /// What the signs of the map mean, at the document's size; `nil` where nothing has to be explained.
  func legend(of figure: MapFigure, width: Double) throws -> DrawnFigure? {
    let room = figure.hasLegendBeside ? legendWidth : width
    // Of any height: the legend's type goes by that of the map.
    let legend = try MapPlotter.legend(
      figure.plan, request(figure, width: width, lines: figure.lines.upperBound),
      theme: numbered, atlas: atlas, measurer: measurer, width: room / scale)
    var drawn = legend.map { legend in
      DrawnFigure(
        size: Size(width: room, height: legend.size.height * scale),
        items: [explained(legend).tagged(.paragraph)])
    }
    if !figure.contents.isEmpty { add(figure.contents, below: &drawn, width: room) }
    return drawn
  }

  /// The legend, which leads to the ledger's words on certainty.
  private func explained(_ legend: MapLegend) -> [Item] {
    let items = legend.items.map { $0.placed(scale: scale, x: 0, y: 0) }
    let area = Rect(
      x: 0, y: 0, width: legend.size.width * scale, height: legend.size.height * scale)
    return [
      .group(
        ItemGroup(items: items, link: PageLink(.destination(ClaimAnchors.section), area: area)))
    ]
  }

  /// The list of contents at the foot of the legend's column.
  private func add(
    _ entries: [ContentsEntry], below legend: inout DrawnFigure?, width: Double
  ) {
    let style = BriefingStyle(theme: theme)
    let heading = references.book("contents.heading").uppercased()
    let top = PageGrid.wholeLines(legend.map { $0.size.height + PageGrid.line } ?? 0)
    let name = references.text.item(
      heading, style: style.small, x: 0, baseline: top + PageGrid.baseline)
    let list = ContentsSetter(
      text: references.text, style: style, width: width
    ).column(entries, from: top + PageGrid.line * 1.5)
    legend = DrawnFigure(
      size: Size(
        width: width, height: top + PageGrid.line * 1.5 + PageGrid.lines(entries.count)),
      items: (legend?.items ?? []) + [[name].tagged(.heading2), list.tagged(.contents)])
  }

  /// Of map and legend together.
  func height(of figure: MapFigure, lines: Int, legend: DrawnFigure?) -> Double {
    let frame = PageGrid.lines(lines)
    guard let legend else { return frame }
    return figure.hasLegendBeside
      ? max(frame, legend.size.height) : frame + 10 + legend.size.height
  }

  func draw(
    _ figure: MapFigure, legend: DrawnFigure?, width: Double, lines: Int
  ) throws -> DrawnFigure {
    let request = request(figure, width: width, lines: lines)
    let drawing = try MapPlotter.draw(
      figure.plan, request, theme: numbered, atlas: atlas, measurer: measurer)
    note(drawing)
    let frame = Size(width: request.size.width * scale, height: request.size.height * scale)
    let edge = Rect(x: 0, y: 0, width: frame.width, height: frame.height)
    let x = figure.hasLegendBeside ? frame.width + gap : 0
    let y = figure.hasLegendBeside ? 0 : frame.height + 10
    return DrawnFigure(
      size: Size(width: width, height: height(of: figure, lines: lines, legend: legend)),
      items: [
        picture(drawing, of: figure),
        .path(PathItem(.rectangle(edge), stroke: Stroke(color: theme[.panelRule], width: 0.5))),
      ]
        + (legend?.items ?? []).map { $0.moved(x: x, y: y) })
  }

  /// The map as a figure, and over it what its signs lead to.
  private func picture(_ drawing: MapDrawing, of figure: MapFigure) -> Item {
    let page = drawing.page.withoutDetail(below: Self.finestDetail / scale)
    let frame = Rect(
      x: 0, y: 0, width: page.size.width * scale, height: page.size.height * scale)
    let map = page.placed(scale: scale, x: 0, y: 0, name: "map")
    // Where they meet, a place goes before a line: what is written last lies on top.
    let regions = drawing.regions.filter(\.isOfFlights) + drawing.regions.filter { !$0.isOfFlights }
    let links = regions.compactMap { region -> Item? in
      guard let target = figure.target(of: region.subject) else { return nil }
      let link = PageLink(.destination(target.anchor), area: region.area, title: target.title)
      return Item.group(ItemGroup(items: [], link: link))
    }
    // The numbers of sources at the names lie over them.
    let numbers = page.layers.flatMap(\.items).flatMap(\.levelTexts).flatMap {
      references.links(overMapText: $0)
    }
    let picture = [map].tagged(
      StructureElement(
        .figure,
        alternativeText: figure.description.isEmpty ? drawing.description : figure.description))
    return .group(
      ItemGroup(
        clip: .rectangle(frame),
        items: [picture] + (links + numbers).map { $0.placed(scale: scale, x: 0, y: 0) }))
  }

  /// Nobody sees less on paper, in points.
  private static var finestDetail: Double { 0.25 }

  /// Numbers tell flights apart on any printer, and are those of the document.
  private var numbered: Theme {
    var theme = theme
    theme.flights = []
    return theme
  }

  private func request(_ figure: MapFigure, width: Double, lines: Int) -> MapRequest {
    let frame = figure.hasLegendBeside ? width - legendWidth - gap : width
    return MapRequest(
      size: Size(width: frame / scale, height: PageGrid.lines(lines) / scale),
      projection: figure.projection, framing: figure.framing, units: units,
      coloring: figure.hasNumbers ? .flight : .none,
      hasFurniture: false, inset: .none, northArrow: .none, language: language,
      book: book)
  }
}
