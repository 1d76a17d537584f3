internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// The map proper in its frame: fitted view, layers of ground and flights, and what lies where.
struct MapSheet {
  /// What lies at a point of the page.
  enum Ground { case space, sea, land, highlight }

  let projector: MapProjector
  let grid: RegionGrid
  let frame: Rect
  /// How many cells of the grid each region takes.
  private let visible: [Int32: Int]
  /// Codes of the countries that the story is about.
  let highlighted: Set<String>
  /// The places that the view shows.
  let marks: [PlaceMark]
  /// What every user has to know of the view, one sentence each.
  let warnings: [String]

  private let request: MapRequest
  private let style: MapStyle
  private let ground: GroundLayers
  private let night: NightLayer
  private let rings: RingLayers
  private let points: PointLayers
  private let tracks: TrackLayers
  private let keys: FlightKeys
  private let measurer: any TextMeasurer
  private let overrides: LabelOverrides
  private let wording: MapWording
  /// The grid's values of the countries of the story.
  private let story: Set<Int32>
  private var flights: RouteLayers
  private var placer: PanelPlacer
  let naming: PlaceNaming
  private let labelMargin: Size
  /// Drawn on the ground, named at the edge.
  let net: GraticuleNet
  private let cities: [LabelWish]
  /// Whether something of it is from the gazetteer's list of cities: a place, or the ground.
  var hasCities: Bool {
    !cities.isEmpty || marks.contains { [.city, .capital].contains($0.stop.place.kind) }
  }

  /// - Parameters:
  ///   - naming: of the places; an inset names all of its own.
  ///   - content: what is shown; all of the plan by default.
  ///   - isInset: whether this is a map within a map, which fits its places more closely.
  init(
    _ composer: MapComposer, frame: Rect, naming: PlaceNaming = .full,
    content: SheetContent? = nil, isInset: Bool = false
  ) throws {
    let content = content ?? SheetContent(bundles: composer.bundles, marks: composer.marks)
    let hasMargin = composer.request.hasFurniture && !isInset
    self.naming = naming
    labelMargin = Size(
      width: min(hasMargin ? composer.margin : composer.style.length(10), frame.width * 0.06),
      height: min(composer.style.length(12), frame.height * 0.04))
    self.frame = frame
    request = composer.request
    style = composer.style
    wording = composer.wording
    overrides = LabelOverrides(byName: composer.plan.map.labels, scale: style.scale)
    let fitted = try Self.fit(composer, frame, content, naming, isInset: isInset)
    do {
      projector = try MapProjector(fitted)
    } catch {
      throw MapFault(error.message)
    }
    let framing = isInset ? .automatic : composer.request.framing
    marks = try Self.visible(content.marks, projector, framing)
    warnings =
      Self.outside(content.marks.count - marks.count, of: content.marks.count)
      + Self.unsuited(fitted.projection, content.marks)
    net = GraticuleNet(projector, style: style)
    let view = try GroundView.shared(
      composer.atlas, projector: projector, size: composer.request.size, frame: frame)
    let data = view.data
    let islets = try Islet.islets(
      at: marks.map(\.coordinate), composer.atlas, projector, on: data.countries,
      smallest: style.length(2))
    ground = GroundLayers(
      data: data, shapes: view.shapes, islets: islets, frame: projector.view.frame)
    grid = view.grid
    let codes = Self.story(composer, data)
    let isAsked = !composer.plan.map.highlight.isEmpty
    visible = grid.cellCounts()
    let highlighted = isAsked || Self.standsOut(codes, data, visible) ? codes : []
    self.highlighted = highlighted
    story = Set(
      data.countries.indices.filter { highlighted.contains(data.countries[$0].code) }
        .map { Int32($0 + 1) })
    cities = isInset || naming.isTiny ? [] : try Self.cities(composer, data, projector, overrides)
    keys = composer.keys
    measurer = composer.measurer
    let options = composer.plan.map
    night = NightLayer(
      request.draws(.night) ? options.daylight : nil, projector: projector, style: style)
    // A map within a map shows a neighbourhood and has no room for what lies round it.
    rings = RingLayers(
      request.draws(.rings) && !isInset ? options.rings : [], projector: projector, style: style,
      wording: wording, overrides: overrides)
    points = PointLayers(
      request.draws(.points) && !isInset ? options.points : [], projector: projector,
      style: style, wording: composer.wording, overrides: overrides)
    flights = RouteLayers(
      bundles: content.bundles, keys: keys, marks: marks, projector: projector, style: style,
      wording: wording, overrides: overrides, measurer: measurer, naming: naming)
    tracks =
      request.draws(.tracks)
      ? TrackLayers(
        composer.tracks, projector: projector, style: style, wording: wording,
        overrides: overrides, marks: marks, isInset: isInset)
      : .none
    placer = Self.placer(flights, points, rings, tracks, frame, grid)
  }

  /// The same map with other flights on it.
  func showing(_ content: SheetContent) -> MapSheet {
    var sheet = self
    sheet.flights = RouteLayers(
      bundles: content.bundles, keys: keys, marks: content.marks, projector: projector,
      style: style, wording: wording, overrides: overrides, measurer: measurer, naming: naming)
    sheet.placer = Self.placer(sheet.flights, points, rings, tracks, frame, grid)
    return sheet
  }

  /// The same map without the labels of lines that run beyond its frame.
  func labellingInnerLinesOnly() -> MapSheet {
    var sheet = self
    sheet.flights.dropLabels(ofLinesBeyond: frame)
    return sheet
  }

  /// Where the places and flights of the map are seen.
  var regions: [MapRegion] {
    flights.regions.filter { frame.contains($0.area.center) }
  }

  /// Who flies the line that a label runs along, by the label's id.
  var lineFlights: [String: [String]] { flights.lineFlights }

  /// The outline of what the projection shows, cut a little outside of the frame.
  var rim: [Point] { ground.shapes.rim.flatMap { $0 } }

  func ground(at p: Point) -> Ground {
    switch grid.value(at: p) {
    case RegionGrid.void: .space
    case RegionGrid.water: .sea
    case let region: story.contains(region) ? .highlight : .land
    }
  }

  /// Whether furniture may stand in a rectangle: wholly seen, and clear of the flights.
  func isFree(_ rect: Rect, air: Double = 2) -> Bool { placer.isFree(rect, air: air) }

  /// Round all that is seen of routes and places; `nil` where nothing is.
  var contentBounds: Rect? {
    let barriers = flights.barriers + tracks.barriers
    let blocks = flights.blocks + tracks.blocks
    let points = barriers.flatMap(\.points) + blocks.map(\.center)
    return Path.polyline(points.filter(frame.contains)).bounds
  }

  /// Whether a thin line keeps off every symbol, sign of direction and route but those at `rect`.
  func flightsAreClear(from a: Point, to b: Point, besides rect: Rect) -> Bool {
    let crosses = (flights.blocks + tracks.blocks).contains { block in
      !block.intersects(rect) && OrientedBox(block).intersects(from: a, to: b, clearance: 2)
    }
    return !crosses
      && !(flights.barriers + tracks.barriers).contains { barrier in
        zip(barrier.points, barrier.points.dropFirst()).contains { p, q in
          !rect.contains(p) && !rect.contains(q) && Self.meet(a, b, p, q)
        }
      }
  }

  private static func meet(_ a: Point, _ b: Point, _ p: Point, _ q: Point) -> Bool {
    func side(_ u: Point, _ v: Point, _ w: Point) -> Bool {
      (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x) > 0
    }
    return side(a, b, p) != side(a, b, q) && side(p, q, a) != side(p, q, b)
  }

  /// The place of a panel in the corner where it hides least.
  ///
  /// - Parameter isStacking: whether a place beside one of `others` will do as well.
  func corner(
    for size: Size, margin: Size, avoiding others: [Rect] = [], isStacking: Bool = false,
    near target: Point? = nil, landCost: Double = 1,
    among corners: [PanelPlacer.Corner] = PanelPlacer.Corner.allCases
  ) -> Rect? {
    placer.place(
      size, margin: margin, among: corners, avoiding: others, isStacking: isStacking, near: target
    ) { region in
      switch region {
      case RegionGrid.void: 0
      case RegionGrid.water: 0.1
      default: landCost * (story.contains(region) ? 6 : 1)
      }
    }
  }

  private static func placer(
    _ flights: RouteLayers, _ points: PointLayers, _ rings: RingLayers, _ tracks: TrackLayers,
    _ frame: Rect, _ grid: RegionGrid
  ) -> PanelPlacer {
    PanelPlacer(
      frame: frame, grid: grid,
      blocks: flights.surroundings + flights.blocks + points.blocks + tracks.surroundings
        + tracks.blocks,
      barriers: flights.barriers + rings.barriers + tracks.barriers)
  }

  /// All of it but the furniture.
  func scene() -> Scene {
    let background = request.isTransparent ? nil : style[.page]
    var scene = Scene(size: request.size, background: background, frame: frame)
    scene.labelMargin = labelMargin
    scene.ground = ground.layers(style, request, net: net, highlighted: highlighted)
    let clip = Path.rectangle(frame)
    func add(_ layer: MapLayer, _ items: [Item]) {
      guard !items.isEmpty else { return }
      scene.ground.append(PageLayer(name: layer.rawValue, clip: clip, items: items))
    }
    add(.night, night.items)
    add(.rings, rings.items)
    if request.draws(.rejected) { add(.rejected, tracks.rejected) }
    if request.draws(.routes) {
      scene.ground.append(
        PageLayer(name: MapLayer.routes.rawValue, clip: clip, items: flights.routes))
    }
    add(.tracks, tracks.lines + tracks.signs)
    if request.draws(.places) {
      scene.ground.append(
        PageLayer(name: MapLayer.places.rawValue, clip: clip, items: flights.places))
    }
    add(.points, points.items)
    scene.barriers = flights.barriers + rings.barriers + tracks.barriers
    // No name runs over the rim of the globe.
    scene.barriers += ground.shapes.rim.map { Scene.Barrier(points: $0, clearance: 1) }
    scene.blocks = flights.blocks + points.blocks + tracks.blocks
    scene.add(ground.shapes)
    scene.labels = labels()
    scene.leader = Stroke(color: style[.secondaryText], width: style.width(.leader))
    scene.labelLayers = [
      MapLayer.seaLabels, .countryLabels, .cities, .cityLabels, .trackLabels, .routeLabels,
      .placeLabels,
    ].map(\.rawValue)
    scene.markLayers = [MapLayer.cityLabels.rawValue: MapLayer.cities.rawValue]
    return scene
  }

  /// Names under the dossier's `labels` that no label bears; to be asked when the scene is composed.
  var unknownLabels: [String] {
    let unknown = overrides.unknownNames
    guard !unknown.isEmpty else { return [] }
    let areas = Set(ground.data.countries.map(\.name) + ground.data.seas.map(\.name))
    // To hide what this map does not show is no mistake.
    return unknown.filter {
      !(overrides.byName[$0] == .hide && areas.contains($0))
    }
  }

  /// The names by which the dossier may call the map's labels.
  var labelNames: [String] { overrides.knownNames }

  private func labels() -> [LabelWish] {
    let areas = AreaLabels(
      data: ground.data, projector: projector, style: style, overrides: overrides,
      language: wording.language)
    let countries = areas.countries(
      highlighted: highlighted, visible: visible, cell: grid.cell)
    let grounds = night.legible(areas.seas() + countries + cities)
    let wishes = flights.wishes + points.wishes + rings.wishes + tracks.wishes + grounds
    guard request.layers != nil else { return wishes }
    return wishes.filter { wish in
      MapLayer(rawValue: wish.layer).map(request.draws) ?? true
    }
  }

  /// Codes of the countries that the story is about: those of its stops, and those asked for.
  private static func story(_ composer: MapComposer, _ data: GroundData) -> Set<String> {
    var codes = Set(composer.plan.map.highlight)
    for mark in composer.marks where !mark.isWaypoint {
      if let code = mark.stop.place.countryCode {
        codes.insert(code)
      } else if let home = data.countries.first(where: {
        !$0.polygons(holding: mark.coordinate).isEmpty
      }) {
        codes.insert(home.code)
      }
    }
    return codes
  }
}
