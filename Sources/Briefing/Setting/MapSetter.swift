internal import Geo
internal import Layout
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
    return legend.map { legend in
      DrawnFigure(
        size: Size(width: room, height: legend.size.height * scale),
        items: legend.items.map { $0.placed(scale: scale, x: 0, y: 0) })
    }
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
        drawing.page.placed(scale: scale, x: 0, y: 0, name: "map"),
        .path(PathItem(.rectangle(edge), stroke: Stroke(color: theme[.panelRule], width: 0.5))),
      ] + (legend?.items ?? []).map { $0.moved(x: x, y: y) })
  }

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
      projection: figure.projection, framing: figure.framing, units: units, coloring: .flight,
      hasFurniture: false, inset: .none, northArrow: .none, language: language)
  }
}
