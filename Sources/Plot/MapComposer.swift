internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// Composes one map: divides the page, fits the view, draws the layers, sets the panels, and lets
/// the labels find their places.
struct MapComposer {
  let plan: FlightPlan
  let request: MapRequest
  let atlas: Atlas
  let measurer: any TextMeasurer
  let style: MapStyle
  let wording: MapWording
  let keys: FlightKeys
  let bundles: [RouteBundle]
  let marks: [PlaceMark]
  let tracks: MapTracks
  let projection: Projection?
  /// Left and right of the page's text.
  let margin: Double

  init(
    plan: FlightPlan, request: MapRequest, theme: Theme, atlas: Atlas, measurer: any TextMeasurer
  ) throws {
    self.request = request
    self.atlas = atlas
    self.measurer = measurer
    style = MapStyle(theme: theme, size: request.size)
    let language = try MapLanguage.read(request.language, plan: plan, atlas: atlas)
    let plan = language.heading(plan)
    self.plan = plan
    wording = MapWording(
      plan: plan, units: request.units, language: language, words: Wording(request.book))
    keys = FlightKeys(plan, coloring: request.coloring, theme: theme)
    bundles = RouteBundle.bundles(of: plan, keys: keys)
    tracks = MapTracks(plan, request.tracks, keys: keys, style: style)
    marks = PlaceMark.marks(of: plan, and: tracks.stops)
    projection = try MapPlotter.projection(request.projection)
    margin = min(style.length(45), request.size.width * 0.065)
    guard !marks.isEmpty || !tracks.tracks.isEmpty else {
      throw MapFault("there is no place to draw", hint: "the map needs one stop at least")
    }
  }

  /// - Parameter strip: lists places that bear numbers for want of room.
  func drawn(_ parts: PageParts, _ strip: PlaceStrip? = nil) throws -> MapDrawing {
    guard request.hasFurniture else {
      let naming = PlaceNaming(plan, marks: marks, room: nil)
      let sheet = try MapSheet(self, frame: parts.frame, naming: naming)
      return drawing(sheet.scene(), sheet, naming, warnings: sheet.warnings)
    }
    var parts = parts
    var panel = CargoPanel(plan: plan, wording: wording, legend: legend)
    let narrow = min(style.length(262), parts.frame.width - 2 * margin)
    if let strip { parts.frame = strip.map }
    let flights = numberedFlights
    panel.legend.listsFlights = flights.isEmpty
    var list = lists(
      flights, in: parts.frame, panel: panel.content(style, measurer, width: narrow)?.size)
    // Without a list the flights stay in the legend.
    if list == nil { panel.legend.listsFlights = true }
    // Above a long list there is room for a short panel at the most.
    for extent in CargoPanel.Extent.allCases where list != nil && list?.division.panel == nil {
      let cut = panel.cut(to: extent)
      let size = cut.content(style, measurer, width: narrow)?.size
      guard let shorter = lists(flights, in: parts.frame, panel: size),
        shorter.division.panel != nil
      else { continue }
      (panel, list) = (cut, shorter)
    }
    let naming =
      strip.map { PlaceNaming(marks, strip: $0) }
      ?? PlaceNaming(plan, marks: marks, room: list?.division.lists[0].room)
    var (furnisher, warnings) = try withPanel(
      panel, width: narrow, list, naming, parts, isExplained: strip?.explainsLines == true)
    furnisher.addScaleBar()
    try furnisher.addZoomInsets()
    furnisher.addNorthArrow()
    try furnisher.addLocator()
    furnisher.addGraticuleLabels()
    furnisher.add(.title, parts.title.items)
    furnisher.add(.profile, parts.profile)
    let source = parts.source(
      self, projection: furnisher.sheet.projector.view.projection.title,
      scaleVaries: furnisher.scaleVaries, hasCities: furnisher.sheet.hasCities)
    furnisher.add(.source, source.items)
    warnings =
      parts.title.warnings + parts.warnings + warnings + furnisher.sheet.warnings
      + furnisher.warnings
    if let strip { furnisher.add(.places, strip.items) }
    // A name goes before the degrees at the edge.
    let unmarked = strip?.unmarked ?? []
    var drawing = furnished(furnisher, naming, list, unmarked, warnings: warnings) {
      strip == nil || !$0.kind.givesWay
    }
    if !drawing.lostStops.isEmpty, strip == nil, marks.count <= PlaceNaming.mostNamed {
      let bare = furnished(furnisher, naming, list, unmarked, warnings: warnings) {
        !$0.kind.givesWay
      }
      if bare.lostStops.count < drawing.lostStops.count { drawing = bare }
    }
    drawing.sourceHeight = source.height
    return drawing
  }

  /// Numbered flights, where they are too many for rows in the legend.
  private var numberedFlights: [SideLists.Entry] {
    let entries = request.draws(.routes) ? legend.numbered : []
    return entries.count > Legend.mostRows ? entries : []
  }

  /// The lists beside the map: of places where they are too many for names on it, and of flights.
  private func lists(
    _ flights: [SideLists.Entry], in frame: Rect, panel: Size?
  ) -> SideLists? {
    let isCrowded = request.draws(.placeLabels) && marks.count > PlaceNaming.mostNamed
    let areWide = SideLists.areWide(flights, style: style, measurer: measurer)
    return SideLists(
      [
        .init(heading: "PLACES", count: isCrowded ? marks.count : 0),
        .init(heading: "FLIGHTS", count: flights.count, isWide: areWide),
      ],
      frame: frame, panel: panel, style: style)
  }

  /// From the frame to what stands in its corners: in line with the title.
  var inset: Size { Size(width: margin, height: min(style.length(26), margin)) }

  /// - Parameter unmarked: ids of places that only a strip names.
  private func furnished(
    _ furnisher: Furnisher, _ naming: PlaceNaming, _ list: SideLists?,
    _ unmarked: Set<String>, warnings: [String], _ isKept: (Furniture) -> Bool
  ) -> MapDrawing {
    var scene = furnisher.sheet.scene()
    scene.add(furnisher.pieces.filter(isKept), air: style.length(3))
    if request.draws(.placeLabels) { scene.labels += furnisher.wishes }
    var drawing = drawing(
      scene, furnisher.sheet, naming, list, elsewhere: furnisher.placedIDs.union(unmarked),
      warnings: warnings)
    drawing.omissions += furnisher.omissions
    drawing.labelBoxes += furnisher.labelBoxes
    return drawing
  }

  /// - Parameter elsewhere: ids of places that are named in insets or in a strip.
  private func drawing(
    _ scene: Scene, _ sheet: MapSheet, _ naming: PlaceNaming, _ list: SideLists? = nil,
    elsewhere: Set<String> = [], warnings: [String]
  ) -> MapDrawing {
    let placement = scene.place(measurer, grid: sheet.grid)
    let roll = PlaceRoll(self, sheet.marks, naming: naming, placement, elsewhere: elsewhere)
    var page = placement.page
    var unlisted: [String] = []
    if let list {
      let flights = numberedFlights
      let list = list.packed(first: roll.entries.count, second: flights, measurer: measurer)
      let room = list.division.lists[1].room
      let rest = flights.count - room
      if rest > 0 {
        unlisted = ["\(rest) of \(flights.count) flights are not in the list of flights"]
      }
      page.layers.append(
        PageLayer(
          name: "place-list",
          items: list.items(0, roll.entries, note: roll.unnamed, measurer: measurer)))
      page.layers.append(
        PageLayer(
          name: "flight-list",
          items: list.items(
            1, Array(flights.prefix(room)), numbers: style[.flightText],
            note: rest > 0 ? "and \(rest) more flights" : nil, measurer: measurer)))
      page.layers.removeAll { $0.name.hasSuffix("-list") && $0.items.isEmpty }
    }
    let astray = placement.boxes.filter { !scene.frame.contains($0.box.center) }.map {
      "the label “\($0.name)” is moved off the map by hand"
    }
    return MapDrawing(
      page: page, view: sheet.projector.view,
      warnings: tracks.warnings + warnings + roll.warnings + unlisted + astray,
      omissions: placement.dropped.filter { !roll.lost.contains($0) }.map {
        "no room for the label “\($0)”"
      },
      notes: wording.language.notes + movedEnds(sheet.projector.view),
      unknownLabels: sheet.unknownLabels,
      labelNames: sheet.labelNames, labelBoxes: placement.boxes,
      regions: sheet.regions
        + placement.boxesByID.compactMap { id, box in
          sheet.subject(ofLabel: id).map { MapRegion($0, area: box.clickable) }
        },
      description: MapDescription(
        plan, units: request.units, hasFurniture: request.hasFurniture
      ).text, lostStops: roll.lostIDs,
      shownStops: roll.shownIDs)
  }

  /// Said of a map that measures from two points and is turned away from the route.
  private func movedEnds(_ view: MapView) -> [String] {
    guard view.projection.parameters == .ends, request.framing.center != nil else { return [] }
    return [
      "turned to the centre asked for, the map keeps true the distances from two points as far "
        + "apart as the route's ends, not from these"
    ]
  }

  /// The map with its panel: above the list of places, in a corner, else in a strip of its own, else
  /// with less in it, else without.
  ///
  /// - Parameter isExplained: whether another piece says what the panel would.
  private func withPanel(
    _ panel: CargoPanel, width: Double, _ list: SideLists?, _ naming: PlaceNaming,
    _ parts: PageParts, isExplained: Bool
  ) throws -> (furnisher: Furnisher, warnings: [String]) {
    let frame = list?.division.map ?? parts.frame
    let sheet = try MapSheet(self, frame: frame, naming: naming)
    var furnisher = Furnisher(self, sheet: sheet)
    guard !isExplained, let whole = panel.content(style, measurer, width: width) else {
      return (furnisher, [])
    }
    // Narrower, words would have to be broken in the middle.
    guard width >= style.length(262) * 0.6 else { return (furnisher, [Self.noRoomForPanel]) }
    if let rect = list?.division.panel {
      furnisher.add(panel: whole, at: rect)
      return (furnisher, panel.omission.map { ["no room in the panel for \($0)"] } ?? [])
    }
    for extent in CargoPanel.Extent.allCases {
      let cut = panel.cut(to: extent)
      guard let content = cut.content(style, measurer, width: width) else { continue }
      let warnings = cut.omission.map { ["no room in the panel for \($0)"] } ?? []
      if let rect = sheet.corner(for: content.size, margin: inset) {
        furnisher.add(panel: content, at: rect)
        return (furnisher, warnings)
      }
      if let strip = strip(cut, beside: content, in: frame) {
        furnisher = Furnisher(self, sheet: try MapSheet(self, frame: strip.map, naming: naming))
        furnisher.add(panel: strip.content, at: strip.rect)
        return (furnisher, warnings)
      }
    }
    return (furnisher, [Self.noRoomForPanel])
  }

  var legend: Legend {
    Legend(
      bundles: bundles, keys: keys, marks: marks, wording: wording,
      tracks: request.draws(.tracks) ? tracks : nil,
      rings: request.draws(.rings) ? plan.map.rings : [],
      points: request.draws(.points) ? plan.map.points : [],
      daylight: request.draws(.night) ? plan.map.daylight : nil)
  }

  private static var noRoomForPanel: String {
    "the page is too small for the panel with figures and legend"
  }

  private typealias Strip = (map: Rect, content: PanelContent, rect: Rect)

  /// A strip for a panel that has no free corner: below the map on an upright page, beside it on a
  /// lying one, the other way round where that does not do or the map keeps more; `nil` where the map would keep less than
  /// 40 % of its room.
  private func strip(
    _ panel: CargoPanel, beside content: PanelContent, in frame: Rect
  ) -> Strip? {
    let beside = strip(beside: content, in: frame)
    let below = strip(below: panel, in: frame)
    guard let beside, let below else { return beside ?? below }
    let isUpright = frame.height > frame.width
    // A strip that takes half of a lying page is worth less than a low one below the map.
    let isWide = beside.map.width < frame.width * 0.6 && below.map.height > frame.height * 0.6
    return isUpright || isWide ? below : beside
  }

  private func strip(beside content: PanelContent, in frame: Rect) -> Strip? {
    let gap = style.length(18)
    var map = frame
    map.width -= content.size.width + 2 * gap
    guard map.width >= frame.width * 0.4, content.size.height + 2 * gap <= frame.height else {
      return nil
    }
    let rect = Rect(
      x: map.maxX + gap, y: map.minY + gap, width: content.size.width, height: content.size.height)
    return (map, content, rect)
  }

  private func strip(below panel: CargoPanel, in frame: Rect) -> Strip? {
    let gap = style.length(14)
    let width = min(frame.width - 2 * margin, style.length(560))
    guard let content = panel.content(style, measurer, width: width) else { return nil }
    var map = frame
    map.height -= content.size.height + 2 * gap
    guard map.height >= frame.height * 0.4 else { return nil }
    let rect = Rect(
      x: frame.minX + margin, y: map.maxY + gap, width: width, height: content.size.height)
    return (map, content, rect)
  }
}
