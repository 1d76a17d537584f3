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

  private let projector: MapProjector
  private let symbols: FlightSymbols
  private let style: MapStyle
  private let wording: MapWording
  private let overrides: LabelOverrides
  private let placeLabels: PlaceLabels

  init(
    lines: [RouteLine], marks: [PlaceMark], projector: MapProjector, style: MapStyle,
    wording: MapWording, overrides: LabelOverrides, naming: PlaceNaming = .full
  ) {
    self.projector = projector
    self.style = style
    self.wording = wording
    self.overrides = overrides
    placeLabels = PlaceLabels(naming: naming, style: style, wording: wording)
    symbols = FlightSymbols(style: style)
    let drawn = lines.map { line in
      var sink = PolylineSink()
      projector.draw(line: line.coordinates, into: &sink)
      return (line, sink.lines)
    }
    for (_, parts) in drawn { for part in parts { addCasing(part) } }
    for (line, parts) in drawn { for part in parts { addRoute(line, part) } }
    for (line, parts) in drawn { addDirection(line, parts) }
    for (line, parts) in drawn { addDistance(line, parts) }
    for (index, mark) in marks.enumerated() { addPlace(mark, index) }
  }

  /// Leaves out the labels along lines that end outside of `frame`.
  mutating func dropLabels(ofLinesBeyond frame: Rect) {
    wishes.removeAll { wish in
      guard case .along(let points, _) = wish.target else { return false }
      return [points.first, points.last].contains { $0.map { !frame.contains($0) } ?? true }
    }
  }

  private mutating func addCasing(_ part: [Point]) {
    routes.append(.path(PathItem(.polyline(part), stroke: symbols.casing)))
  }

  private mutating func addRoute(_ line: RouteLine, _ part: [Point]) {
    routes.append(.path(PathItem(.polyline(part), stroke: symbols.stroke(line.certainty))))
    barriers.append(.init(points: part, clearance: style.width(.casing) / 2))
  }

  /// One sign of direction on the longest visible part, if there is room for it.
  private mutating func addDirection(_ line: RouteLine, _ parts: [[Point]]) {
    let measured = parts.map(MeasuredLine.init)
    guard let longest = measured.max(by: { $0.length < $1.length }),
      longest.length > style.length(70), let (point, direction) = longest.at(longest.length / 2)
    else { return }
    routes += symbols.aircraft(at: point, direction: direction, line.certainty)
    let reach = style.length(12)
    blocks.append(
      Rect(x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach))
  }

  private mutating func addDistance(_ line: RouteLine, _ parts: [[Point]]) {
    guard let longest = parts.max(by: { MeasuredLine($0).length < MeasuredLine($1).length })
    else { return }
    let text = wording.distance(line.distance)
    let color = line.certainty == .unstated ? style[.unstated] : style[.flightText]
    let full = style.text(.route, ground: style[.casing], color: color)
    let short = String(text.prefix { $0 != "·" }.dropLast())
    let wish = LabelWish(
      name: text, lines: [.init(text, style: full)], alternatives: [[.init(short, style: full)]],
      target: .along(longest, clearance: style.width(.casing) / 2), priority: 10,
      layer: MapLayer.routeLabels.rawValue)
    if let wish = overrides.apply(to: wish) { wishes.append(wish) }
  }

  private mutating func addPlace(_ mark: PlaceMark, _ index: Int) {
    guard let (x, y) = projector.point(mark.coordinate) else { return }
    let point = Point(x: x, y: y)
    places += symbols.place(mark.stop.place.kind, mark.certainty, at: point)
    let r = symbols.radius
    let symbol = Rect(x: x - r, y: y - r, width: 2 * r, height: 2 * r)
    blocks.append(symbol)
    surroundings.append(symbol.inset(x: -style.length(26), y: -style.length(16)))
    if let wish = placeLabels.wish(mark, at: point, radius: r),
      let wish = overrides.apply(to: wish, aliases: [mark.stop.name, mark.stop.place.name])
    {
      wishes.append(wish)
    }
  }
}
