internal import Cartography
internal import Evidence
internal import Geo
internal import Layout
internal import Themes

/// Routes and places on the page: their layers, and what text must keep off.
struct RouteLayers {
  private(set) var routes: [Item] = []
  private(set) var places: [Item] = []
  private(set) var barriers: [Scene.Barrier] = []
  private(set) var blocks: [Rect] = []
  private(set) var wishes: [LabelWish] = []
  /// A place's point, with the room its label is likely to take: panels keep off it.
  private(set) var surroundings: [Rect] = []
  /// Symbols of places, and numbers on lines.
  private(set) var regions: [MapRegion] = []
  /// Who flies the line that a label runs along, by the label's id.
  private(set) var lineFlights: [String: [String]] = [:]

  let projector: MapProjector
  let symbols: FlightSymbols
  let style: MapStyle
  let keys: FlightKeys
  private let wording: MapWording
  private let overrides: LabelOverrides
  private let placeLabels: PlaceLabels

  /// On maps of more lines than this their lengths would be a thicket of figures.
  private static let mostDistances = 24

  init(
    bundles: [RouteBundle], keys: FlightKeys, marks: [PlaceMark], projector: MapProjector,
    style: MapStyle, wording: MapWording, overrides: LabelOverrides,
    measurer: some TextMeasurer, naming: PlaceNaming = .full
  ) {
    self.projector = projector
    self.style = style
    self.keys = keys
    self.wording = wording
    self.overrides = overrides
    placeLabels = PlaceLabels(naming: naming, style: style, wording: wording)
    var symbols = FlightSymbols(style: style, lines: bundles.count, places: marks.count)
    if naming.isTiny { symbols.placeScale *= 0.8 }
    self.symbols = symbols
    let drawing = BundleDrawing(projector: projector, style: style)
    var lines: [DrawnLine] = []
    for (index, bundle) in bundles.enumerated() {
      let drawn = drawing.lines(of: bundle, index: index)
      lines += drawn.lines
      if bundles.count <= Self.mostDistances {
        addDistance(bundle, drawn.middle, reach: drawing.reach(of: bundle), index)
      }
    }
    for line in lines { addCasing(line) }
    for line in lines { addRoute(line) }
    let signs = RouteSigns(
      bundles: bundles, lines: lines, marks: marks, symbols: symbols, keys: keys,
      projector: projector, measurer: measurer)
    routes += signs.items
    blocks += signs.blocks
    regions += signs.regions
    for (index, mark) in marks.enumerated() { addPlace(mark, index) }
  }

  /// Leaves out the labels along lines that end outside of `frame`.
  mutating func dropLabels(ofLinesBeyond frame: Rect) {
    wishes.removeAll { wish in
      guard case .along(let points, _) = wish.target else { return false }
      return [points.first, points.last].contains { $0.map { !frame.contains($0) } ?? true }
    }
  }

  private mutating func addCasing(_ line: DrawnLine) {
    for part in line.parts {
      routes.append(.path(PathItem(.polyline(part), stroke: symbols.casing)))
    }
  }

  private mutating func addRoute(_ line: DrawnLine) {
    let stroke = symbols.stroke(line.line.certainty, flight: keys.color(of: line.line, style))
    for part in line.parts {
      routes.append(.path(PathItem(.polyline(part), stroke: stroke)))
      barriers.append(.init(points: part, clearance: symbols.casing.width / 2))
    }
  }

  /// - Parameter reach: from the middle to the outermost line.
  private mutating func addDistance(
    _ bundle: RouteBundle, _ parts: [[Point]], reach: Double, _ index: Int
  ) {
    guard let longest = parts.max(by: { MeasuredLine($0).length < MeasuredLine($1).length }),
      let first = bundle.lines.first
    else { return }
    let distance = wording.distance(bundle.distance)
    let isUnstated = bundle.lines.allSatisfy { $0.certainty == .unstated }
    let isAlone = bundle.lines.count == 1
    let areColored = !keys.keys.isEmpty && !keys.hasNumbers
    let color = style[isUnstated ? .unstated : areColored ? .text : .flightText]
    let full = style.text(.route, ground: style[.casing], color: color)
    let short = String(distance.prefix { $0 != "·" }.dropLast())
    var texts = [distance, short]
    if isAlone, first.count > 1, RouteSigns.says(first, on: longest, style: style) {
      // The count is said in any case; without it two flights would pass for one.
      let flights = "\(first.count) flights"
      texts = ["\(distance) · \(flights)", "\(short) · \(flights)", flights]
    }
    var wish = LabelWish(
      name: distance, lines: [.init(texts[0], style: full)],
      alternatives: texts.dropFirst().map { [.init($0, style: full)] },
      target: .along(longest, clearance: reach + symbols.casing.width / 2), priority: 10,
      layer: MapLayer.routeLabels.rawValue)
    wish.id = RouteBundle.labelID(index)
    lineFlights[wish.id] = bundle.flights
    if let wish = overrides.apply(to: wish) { wishes.append(wish) }
  }

  private mutating func addPlace(_ mark: PlaceMark, _ index: Int) {
    guard let (x, y) = projector.point(mark.coordinate) else { return }
    let point = Point(x: x, y: y)
    places +=
      mark.isWaypoint
      ? symbols.waypoint(mark.certainty, at: point)
      : symbols.place(mark.stop.place.kind, mark.certainty, at: point)
    let r = symbols.radius
    let symbol = Rect(x: x - r, y: y - r, width: 2 * r, height: 2 * r)
    blocks.append(symbol)
    regions.append(MapRegion(.place(mark.stop.place.coordinate), area: symbol))
    surroundings.append(symbol.inset(x: -style.length(26), y: -style.length(16)))
    if let wish = placeLabels.wish(mark, at: point, radius: r),
      let wish = overrides.apply(to: wish, aliases: [mark.stop.name, mark.stop.place.name])
    {
      wishes.append(wish)
    }
  }
}

extension FlightKeys {
  /// The colour of a line; `nil` for the theme's strong one. Where flights have colours, lines that
  /// several share are in the ink of symbols.
  func color(of line: RouteLine, _ style: MapStyle) -> Color? {
    guard !keys.isEmpty, !hasNumbers else { return nil }
    guard line.keys.count == 1, let key = line.keys.first else { return style[.marker] }
    return keys[key].color
  }
}
