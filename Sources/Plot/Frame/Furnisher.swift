internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// Finds a place for each piece of furniture on one map, the indispensable first: on a small or
/// crowded page insets go first, then the arrow, the degrees and the bar, the panel last.
struct Furnisher {
  let composer: MapComposer
  private(set) var sheet: MapSheet
  private(set) var pieces: [Furniture] = []
  private(set) var warnings: [String] = []
  private(set) var omissions: [String] = []
  /// Names of the spots that insets magnify.
  private(set) var wishes: [LabelWish] = []
  private(set) var labelBoxes: [(name: String, box: OrientedBox)] = []
  /// Ids of places that are named in insets.
  private(set) var placedIDs = Set<String>()
  /// Whether a scale bar was left out because it would mean nothing.
  private(set) var scaleVaries = false

  private var style: MapStyle { composer.style }
  private var measurer: any TextMeasurer { composer.measurer }
  private var request: MapRequest { composer.request }
  private var taken: [Rect] { pieces.flatMap(\.rects) }

  init(_ composer: MapComposer, sheet: MapSheet) {
    self.composer = composer
    self.sheet = sheet
  }

  mutating func add(panel: PanelContent, at rect: Rect) {
    pieces.append(
      Furniture(kind: .panel, items: panel.items(at: rect, style: style), rects: [rect]))
  }

  mutating func add(_ kind: Furniture.Kind, _ items: [Item]) {
    guard !items.isEmpty else { return }
    pieces.append(Furniture(kind: kind, items: items))
  }

  mutating func addScaleBar() {
    let scale = GroundScale(
      sheet.projector, content: sheet.contentBounds, telling: ScaleBar.mostVariation)
    let width = min(style.length(130), sheet.frame.width * 0.3)
    guard
      let bar = ScaleBar(
        scale, units: request.units, width: width, style: style, measurer: measurer)
    else {
      scaleVaries = true
      return
    }
    place(
      .scaleBar, bar.size, among: [.bottomLeft, .bottomRight, .topLeft, .topRight], landCost: 0
    ) { rect in bar.items.map { $0.moved(x: rect.minX, y: rect.minY) } }
  }

  mutating func addNorthArrow() {
    guard request.northArrow != .none,
      let arrow = NorthArrow(
        sheet.projector, isWanted: request.northArrow == .always, style: style, measurer: measurer)
    else { return }
    let found = place(.northArrow, arrow.size, landCost: 0) { rect in
      arrow.items.map { $0.moved(x: rect.minX, y: rect.minY) }
    }
    if !found { leftOut("the north arrow", isWanted: request.northArrow == .always) }
  }

  mutating func addLocator() throws {
    let isWanted = request.inset == .locator || request.inset == .both
    guard isWanted || (request.inset == .auto && LocatorInset.isDue(sheet.projector)) else {
      return
    }
    let side = style.length(112)
    let room = min(sheet.frame.width, sheet.frame.height)
    guard side <= room * 0.34 else {
      return leftOut("the locator inset", isWanted: isWanted)
    }
    guard let rect = corner(Size(width: side, height: side), landCost: 1) else {
      return leftOut("the locator inset", isWanted: isWanted)
    }
    guard let locator = try LocatorInset(sheet, atlas: composer.atlas, in: rect, style: style)
    else { return leftOut("the locator inset", isWanted: isWanted) }
    pieces.append(Furniture(kind: .locator, items: locator.items, rects: [rect]))
  }

  mutating func addGraticuleLabels() {
    guard request.draws(.graticuleLabels) else { return }
    let (sheet, taken, lines) = (sheet, taken, pieces.flatMap(\.lines))
    let finder = GraticuleLabels(sheet: sheet, style: style, measurer: measurer) { rect in
      sheet.isFree(rect) && !taken.contains { $0.inset(by: -3).intersects(rect) }
        && !lines.contains {
          OrientedBox(rect).intersects(from: $0.from, to: $0.to, clearance: 2)
        }
    }
    let labels = finder.labels()
    guard !labels.isEmpty else { return }
    pieces.append(
      Furniture(
        kind: .graticuleLabels, items: labels.map(\.item), rects: labels.map(\.rect)))
  }

  /// A corner of the map, or a place beside what stands in one.
  private func corner(_ size: Size, landCost: Double) -> Rect? {
    sheet.corner(
      for: size, margin: composer.inset, avoiding: taken, isStacking: true, landCost: landCost)
  }

  @discardableResult
  private mutating func place(
    _ kind: Furniture.Kind, _ size: Size,
    among corners: [PanelPlacer.Corner] = PanelPlacer.Corner.allCases, landCost: Double,
    _ items: (Rect) -> [Item]
  ) -> Bool {
    guard
      let rect = sheet.corner(
        for: size, margin: composer.inset, avoiding: taken, isStacking: true, landCost: landCost,
        among: corners)
    else { return false }
    pieces.append(Furniture(kind: kind, items: items(rect), rects: [rect]))
    return true
  }

  private mutating func leftOut(_ what: String, isWanted: Bool) {
    let text = "no room for \(what)"
    if isWanted { warnings.append(text) } else { omissions.append(text) }
  }
}

/// Zoom insets.
extension Furnisher {
  /// Moves crowded places from the map to insets, as many as find room.
  mutating func addZoomInsets() throws {
    let isWanted = request.inset == .zoom || request.inset == .both
    guard isWanted || request.inset == .auto else { return }
    let groups = crowded()
    guard !groups.isEmpty else { return }
    guard groups.count <= CrowdedPlaces.most else {
      return leftOut(
        "zoom insets: places crowd in \(groups.count) parts of the map", isWanted: isWanted)
    }
    let whole = SheetContent(bundles: composer.bundles, marks: sheet.marks)
    var plan = InsetPlan(whole)
    for group in groups {
      // The spot's symbols and names are gone when its inset is placed.
      sheet = sheet.showing(plan.without(group).main)
      let spot = spot(group)
      guard let rect = room(for: group, spot: spot) else {
        leftOut("the zoom inset of \(group.town ?? group.summary)", isWanted: isWanted)
        continue
      }
      plan = plan.without(group)
      try add(group, spot: spot, rect: rect, letter: letter(plan.count, of: groups))
    }
    sheet = sheet.showing(plan.main)
  }

  private func crowded() -> [CrowdedPlaces] {
    // Beyond this many, places are numbered, not named.
    guard sheet.marks.count <= 25 else { return [] }
    let shown = sheet.marks.compactMap { mark in
      sheet.projector.point(mark.coordinate).map { (mark, Point(x: $0.x, y: $0.y)) }
    }
    let groups = CrowdedPlaces.groups(
      of: shown.map(\.0), at: shown.map(\.1), radius: FlightSymbols(style: style).radius,
      in: sheet.frame)
    // All of the places in one spot: then the map itself is as near as it may get.
    return groups.filter { $0.marks.count < sheet.marks.count }
  }

  /// The rectangle on the map that the inset magnifies.
  private func spot(_ group: CrowdedPlaces) -> Rect {
    let side = style.length(15)
    let bounds = group.bounds.inset(by: -style.length(4))
    return bounds.inset(
      x: min(0, (bounds.width - side) / 2), y: min(0, (bounds.height - side) / 2))
  }

  private func letter(_ number: Int, of groups: [CrowdedPlaces]) -> String {
    groups.count > 1 || groups[0].town == nil
      ? String(UnicodeScalar(UInt8(64 + min(number, 26)))) : ""
  }

  /// The largest of three sizes that has a free corner.
  private func room(for group: CrowdedPlaces, spot: Rect) -> Rect? {
    let spotRoom = spot.inset(by: -style.length(10))
    for factor in [1, 0.82, 0.66] {
      let width = style.length(300) * factor
      let size = Size(width: width, height: width * 0.72)
      guard size.width <= sheet.frame.width * 0.45, size.height <= sheet.frame.height * 0.45 else {
        continue
      }
      let rect = sheet.corner(
        for: size, margin: composer.inset, avoiding: taken + [spotRoom], isStacking: true,
        near: spot.center)
      if let rect { return Self.onPixels(rect) }
    }
    return nil
  }

  /// Moved to whole pixels of 0.75 pt: cutting along them is several times as quick.
  private static func onPixels(_ rect: Rect) -> Rect {
    func down(_ value: Double) -> Double { (value / 0.75).rounded(.down) * 0.75 }
    let (x, y) = (down(rect.minX) + 0.75, down(rect.minY) + 0.75)
    return Rect(x: x, y: y, width: down(rect.maxX) - x, height: down(rect.maxY) - y)
  }

  private mutating func add(
    _ group: CrowdedPlaces, spot: Rect, rect: Rect, letter: String
  ) throws {
    let title = [letter, group.town ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
    // All lines: one that only passes through is drawn as well.
    let inset = try ZoomInset(
      composer, SheetContent(bundles: composer.bundles, marks: group.marks),
      naming: sheet.naming, title: title, town: group.town, in: rect)
    let solids = taken
    let tie = InsetTie(from: spot, to: rect) { from, to in
      let isClear = !solids.contains {
        OrientedBox($0).intersects(from: from, to: to, clearance: 3)
      }
      return isClear && sheet.flightsAreClear(from: from, to: to, besides: spot)
    }
    let stroke = ZoomInset.line(style)
    let halo = Stroke(color: style[.casing], width: stroke.width + style.length(2), join: .miter)
    let outlines = [Path.rectangle(spot)] + tie.lines.map { Path.line(from: $0.from, to: $0.to) }
    let spotItems =
      outlines.map { Item.path(PathItem($0, stroke: halo)) }
      + outlines.map { Item.path(PathItem($0, stroke: stroke)) }
    pieces.append(
      Furniture(
        kind: .zoomInset, items: spotItems + inset.items, rects: [rect, spot], lines: tie.lines))
    warnings += inset.warnings
    labelBoxes += inset.labelBoxes
    placedIDs.formUnion(inset.placedIDs)
    name(group, spot: spot, title: title)
  }

  private mutating func name(_ group: CrowdedPlaces, spot: Rect, title: String) {
    let ground = style[.casing]
    let detail = LabelWish.Line(
      "\(group.summary), see inset", style: style.text(.placeDetail, ground: ground))
    let name = LabelWish.Line(title, style: style.text(.place, ground: ground))
    wishes.append(
      LabelWish(
        name: title, lines: [name, detail], alternatives: [[name]],
        target: .point(spot.center, radius: max(spot.width, spot.height) / 2), priority: 0,
        isRequired: true, layer: MapLayer.placeLabels.rawValue))
  }
}
