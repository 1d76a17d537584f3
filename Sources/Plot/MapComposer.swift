internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// Composes one map: divides the page, fits the view, draws the layers, sets the panels, and lets
/// the labels find their places.
struct MapComposer<Measurer: TextMeasurer> {
  let plan: FlightPlan
  let request: MapRequest
  let atlas: Atlas
  let measurer: Measurer
  let style: MapStyle
  let wording: MapWording
  let lines: [RouteLine]
  let marks: [PlaceMark]
  let projection: Projection?
  /// Left and right of the page's text.
  let margin: Double

  init(
    plan: FlightPlan, request: MapRequest, theme: Theme, atlas: Atlas, measurer: Measurer
  ) throws {
    self.plan = plan
    self.request = request
    self.atlas = atlas
    self.measurer = measurer
    style = MapStyle(theme: theme, size: request.size)
    wording = MapWording(plan: plan, units: request.units)
    lines = RouteLine.lines(of: plan)
    marks = PlaceMark.marks(of: plan)
    projection = try MapPlotter.projection(request.projection)
    margin = style.length(45)
    guard !marks.isEmpty else {
      throw MapFault("there is no place to draw", hint: "the map needs one stop at least")
    }
  }

  func draw() throws -> MapDrawing {
    let parts = PageParts(self)
    let content = request.hasFurniture ? panel()?.content(style, measurer) : nil
    var sheet = try MapSheet(self, frame: parts.frame)
    var panelRect = content.flatMap { sheet.corner(for: $0.size, margin: inset) }
    var warnings = parts.title.warnings
    if let content, panelRect == nil {
      if let beside = strip(for: content.size, in: parts.frame) {
        sheet = try MapSheet(self, frame: beside.map)
        panelRect = beside.panel
      } else {
        warnings.append("the page is too small for the panel with figures and legend")
      }
    }
    var scene = sheet.scene()
    furnish(&scene, sheet, parts, content, panelRect)
    let placement = scene.place(measurer, grid: sheet.grid)
    warnings += sheet.warnings
    let required = Set(scene.labels.filter(\.isRequired).map(\.name))
    warnings += placement.dropped.filter(required.contains).map {
      "no room for the name of a stop: “\($0)”"
    }
    return MapDrawing(
      page: placement.page, view: sheet.projector.view, warnings: warnings,
      omissions: placement.dropped.filter { !required.contains($0) }.map {
        "no room for the label “\($0)”"
      },
      labelBoxes: placement.boxes)
  }

  /// From the frame to what stands in its corners: in line with the title.
  private var inset: Size { Size(width: margin, height: style.length(26)) }

  /// A strip of its own beside the map for a panel that has no free corner; `nil` where that would
  /// leave the map less than 40 % of the width, or the panel is taller than the map.
  private func strip(for panel: Size, in frame: Rect) -> (map: Rect, panel: Rect)? {
    let gap = style.length(18)
    var map = frame
    map.width -= panel.width + 2 * gap
    guard map.width >= frame.width * 0.4, panel.height + 2 * gap <= frame.height else { return nil }
    let rect = Rect(
      x: map.maxX + gap, y: map.minY + gap, width: panel.width, height: panel.height)
    return (map, rect)
  }

  private func panel() -> CargoPanel? {
    CargoPanel(plan: plan, wording: wording, legend: Legend(lines: lines, marks: marks))
  }

  private func furnish(
    _ scene: inout Scene, _ sheet: MapSheet, _ parts: PageParts, _ content: PanelContent?,
    _ panelRect: Rect?
  ) {
    guard request.hasFurniture else { return }
    if let content, let panelRect {
      scene.furniture.append(
        PageLayer(name: "panel", items: content.items(at: panelRect, style: style)))
      scene.blocks.append(panelRect.inset(by: -style.length(3)))
    }
    let bar = ScaleBar(
      projector: sheet.projector, units: request.units, style: style, measurer: measurer)
    if let bar,
      let rect = sheet.corner(
        for: bar.size, margin: inset, avoiding: panelRect, landCost: 0,
        among: [.bottomLeft, .bottomRight, .topLeft, .topRight])
    {
      scene.furniture.append(
        PageLayer(
          name: "scale-bar", items: bar.items.map { $0.moved(x: rect.minX, y: rect.minY) }))
      scene.blocks.append(rect.inset(by: -style.length(3)))
    }
    scene.furniture.append(PageLayer(name: "title", items: parts.title.items))
    let source = parts.source(self, projection: sheet.projector.view.projection.title)
    scene.furniture.append(PageLayer(name: "source", items: source))
  }
}
