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

  func draw(_ figure: MapFigure, width: Double) throws -> DrawnFigure {
    let gap = 18.0
    let legendWidth = figure.hasLegendBeside ? 132.0 : width
    let frame = Size(
      width: figure.hasLegendBeside ? width - legendWidth - gap : width,
      height: PageGrid.lines(figure.lines))
    // Numbers tell flights apart on any printer, and are those of the document.
    var theme = theme
    theme.flights = []
    let request = MapRequest(
      size: Size(width: frame.width / scale, height: frame.height / scale),
      projection: figure.projection, framing: figure.framing, units: units, coloring: .flight,
      hasFurniture: false, inset: .none, northArrow: .none, language: language)
    let drawing = try MapPlotter.draw(
      figure.plan, request, theme: theme, atlas: atlas, measurer: measurer)
    note(drawing)
    let legend = try MapPlotter.legend(
      figure.plan, request, theme: theme, atlas: atlas, measurer: measurer,
      width: legendWidth / scale)
    let edge = Rect(x: 0, y: 0, width: frame.width, height: frame.height)
    var items = [
      drawing.page.placed(scale: scale, x: 0, y: 0, name: "map"),
      .path(PathItem(.rectangle(edge), stroke: Stroke(color: theme[.panelRule], width: 0.5))),
    ]
    guard let legend else { return DrawnFigure(size: frame, items: items) }
    let x = figure.hasLegendBeside ? frame.width + gap : 0
    let y = figure.hasLegendBeside ? 0 : frame.height + 10
    items += legend.items.map { $0.placed(scale: scale, x: x, y: y) }
    return DrawnFigure(
      size: Size(width: width, height: max(frame.height, y + legend.size.height * scale)),
      items: items)
  }
}
