internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// The map proper in its frame: fitted view, layers of ground and flights, and what lies where.
struct MapSheet {
  let projector: MapProjector
  let grid: RegionGrid
  /// What every user has to know of the view, one sentence each.
  let warnings: [String]

  private let frame: Rect
  private let request: MapRequest
  private let style: MapStyle
  private let data: GroundData
  private let ground: GroundLayers
  private let flights: RouteLayers
  private let highlighted: Set<String>
  private let overrides: LabelOverrides

  init<M>(_ composer: MapComposer<M>, frame: Rect) throws {
    self.frame = frame
    request = composer.request
    style = composer.style
    overrides = LabelOverrides(byName: composer.plan.map.labels, scale: style.scale)
    let view = try Self.fit(composer, frame)
    do {
      projector = try MapProjector(view)
    } catch {
      throw MapFault(error.message)
    }
    let marks = try Self.visible(composer.marks, projector, request.framing)
    warnings = Self.outside(composer.marks.count - marks.count, of: composer.marks.count)
    data = try GroundData(composer.atlas, projector: projector)
    ground = GroundLayers(data, projector: projector)
    flights = RouteLayers(
      lines: composer.lines, marks: marks, projector: projector, style: style,
      wording: composer.wording, overrides: overrides)
    highlighted = Self.story(composer, data)
    var scene = Scene(size: request.size, background: nil, frame: frame)
    Self.addRegions(ground, to: &scene)
    grid = scene.grid()
  }

  /// The place of a panel in the corner where it hides least.
  func corner(
    for size: Size, margin: Size, avoiding other: Rect? = nil, landCost: Double = 1,
    among corners: [PanelPlacer.Corner] = PanelPlacer.Corner.allCases
  ) -> Rect? {
    let placer = PanelPlacer(
      frame: frame, grid: grid, blocks: flights.surroundings + [other].compactMap { $0 },
      barriers: flights.barriers)
    let story = Set(
      data.countries.indices.filter { highlighted.contains(data.countries[$0].code) }
        .map { Int32($0 + 1) })
    return placer.place(size, margin: margin, among: corners) { region in
      switch region {
      case RegionGrid.void: 0
      case RegionGrid.water: 0.1
      default: landCost * (story.contains(region) ? 6 : 1)
      }
    }
  }

  /// All of it but the furniture.
  func scene() -> Scene {
    let background = request.isTransparent ? nil : style[.page]
    var scene = Scene(size: request.size, background: background, frame: frame)
    scene.ground = ground.layers(style, request, highlighted: highlighted)
    let clip = Path.rectangle(frame)
    if request.draws(.routes) {
      scene.ground.append(
        PageLayer(name: MapLayer.routes.rawValue, clip: clip, items: flights.routes))
    }
    if request.draws(.places) {
      scene.ground.append(
        PageLayer(name: MapLayer.places.rawValue, clip: clip, items: flights.places))
    }
    scene.barriers = flights.barriers
    // No name runs over the rim of the globe.
    scene.barriers += ground.rim.map { Scene.Barrier(points: $0, clearance: 1) }
    scene.blocks = flights.blocks
    Self.addRegions(ground, to: &scene)
    scene.labels = labels()
    scene.leader = Stroke(color: style[.secondaryText], width: style.width(.leader))
    scene.labelLayers = [
      MapLayer.seaLabels, .countryLabels, .routeLabels, .placeLabels,
    ].map(\.rawValue)
    return scene
  }

  private func labels() -> [LabelWish] {
    let areas = AreaLabels(data: data, projector: projector, style: style, overrides: overrides)
    let countries = areas.countries(
      highlighted: highlighted, visible: grid.cellCounts(), cell: grid.cell)
    let wishes = flights.wishes + areas.seas() + countries
    return wishes.filter { wish in
      MapLayer(rawValue: wish.layer).map(request.draws) ?? true
    }
  }

  private static func fit<M>(_ composer: MapComposer<M>, _ frame: Rect) throws -> MapView {
    let style = composer.style
    let isBare = !composer.request.hasFurniture
    let framing = composer.request.framing
    let fitter = ViewFitter(
      projection: composer.projection, center: framing.center, extent: framing.extent,
      zoom: framing.zoom,
      frame: Frame(minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: frame.maxY),
      padding: .init(
        horizontal: min(style.length(150), frame.width * 0.2),
        top: min(style.length(isBare ? 50 : 62), frame.height * 0.16),
        bottom: min(style.length(isBare ? 50 : 80), frame.height * 0.2)))
    do {
      return try fitter.fit(content(composer))
    } catch {
      throw MapFault(error.message, hint: error.hint)
    }
  }

  /// What the view has to hold: the lines, and the places with their names.
  private static func content<M>(_ composer: MapComposer<M>) -> ViewContent {
    let marks = composer.marks
    // In a crowd the names find their places where they can.
    let isNamed = marks.count <= 25 && composer.request.draws(.placeLabels)
    let places = marks.map { mark -> ViewContent.Place in
      guard isNamed else { return ViewContent.Place(mark.coordinate) }
      let name = composer.style.text(.place)
      let detail = composer.style.text(.placeDetail)
      let details = composer.wording.details(mark)
      let widths =
        [composer.measurer.measure(composer.wording.name(mark), style: name).width]
        + details.map { composer.measurer.measure($0, style: detail).width }
      return ViewContent.Place(
        mark.coordinate, labelWidth: widths.max() ?? 0,
        labelHeight: 1.1 * (name.size + detail.size * Double(details.count)))
    }
    return ViewContent(lines: composer.lines.map(\.coordinates), places: places)
  }

  /// The places that the view shows: all, unless somebody else has chosen what is to be seen.
  private static func visible(
    _ marks: [PlaceMark], _ projector: MapProjector, _ framing: MapFraming
  ) throws(MapFault) -> [PlaceMark] {
    let view = projector.view
    if framing == .automatic {
      for mark in marks where projector.point(mark.coordinate) == nil {
        throw MapFault(
          "the \(view.projection.title) projection cannot show \(mark.stop.name)",
          hint: "choose another, or auto")
      }
      return marks
    }
    // Half a symbol at the edge would say that the map ends at the place.
    let inner = view.frame.expanded(by: -4)
    return marks.filter { mark in
      projector.point(mark.coordinate).map { x, y in
        x > inner.minX && x < inner.maxX && y > inner.minY && y < inner.maxY
      } ?? false
    }
  }

  private static func outside(_ count: Int, of all: Int) -> [String] {
    switch count {
    case 0: []
    case all: ["no stop lies on the map as it is framed"]
    default: ["\(count) of \(all) stops \(count == 1 ? "lies" : "lie") outside the map"]
    }
  }

  /// Codes of the countries that the story is about: those of its stops, and those asked for.
  private static func story<M>(_ composer: MapComposer<M>, _ data: GroundData) -> Set<String> {
    var codes = Set(composer.plan.map.highlight)
    for mark in composer.marks {
      if let code = mark.stop.place.countryCode {
        codes.insert(code)
      } else if let home = data.countries.first(where: { $0.contains(mark.coordinate) }) {
        codes.insert(home.code)
      }
    }
    return codes
  }

  private static func addRegions(_ ground: GroundLayers, to scene: inout Scene) {
    scene.sphere = ground.sphere
    scene.regions = ground.countries.enumerated().compactMap { index, path in
      path.isEmpty ? nil : Scene.Region(id: Int32(index + 1), path: path)
    }
    scene.lakes = ground.lakes
  }
}

extension Country {
  fileprivate func contains(_ c: Coordinate) -> Bool {
    bounds.contains(c) && polygons.contains { $0.contains(c) }
  }
}
