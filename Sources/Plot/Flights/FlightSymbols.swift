internal import Evidence
internal import Geo
internal import Layout
internal import Themes

/// How certainty looks: strokes of routes, symbols of places, the sign of direction.
struct FlightSymbols {
  let style: MapStyle
  /// Less than 1 on a map of so many lines that they would otherwise hide it.
  var lineScale = 1.0
  /// Less than 1 on a map of so many places that their symbols would otherwise run together.
  var placeScale = 1.0

  init(style: MapStyle, lines: Int = 1, places: Int = 1) {
    self.style = style
    lineScale = lines <= 16 ? 1 : lines <= 40 ? 0.82 : lines <= 120 ? 0.6 : 0.42
    placeScale = places <= 30 ? 1 : places <= 80 ? 0.8 : places <= 200 ? 0.6 : 0.45
  }

  /// Radius of a place's symbol with its casing, in points.
  var radius: Double { placeLength(6.4) }

  private func placeLength(_ points: Double) -> Double { style.length(points) * placeScale }

  /// The strong colour, or that of the flight; grey for what has no source.
  func color(_ certainty: Certainty?, flight: Color? = nil) -> Color {
    certainty == .unstated ? style[.unstated] : flight ?? style[.flight]
  }

  /// Inferred is dashed, disputed dotted, all else solid; unstated is grey and thinner.
  func stroke(_ certainty: Certainty?, flight: Color? = nil) -> Stroke {
    let width = style.width(.flight) * lineScale
    let color = color(certainty, flight: flight)
    switch certainty {
    case .inferred:
      return Stroke(color: color, width: width, dash: [width * 3.4, width * 1.9])
    case .unstated:
      return Stroke(color: color, width: width * 0.7, cap: .round)
    case .disputed:
      return Stroke(color: color, width: width, dash: [0.01, width * 2.1], cap: .round)
    case .confirmed, .reported, nil:
      return Stroke(color: color, width: width, cap: .round)
    }
  }

  var casing: Stroke {
    Stroke(color: style[.casing], width: style.width(.casing) * lineScale, cap: .round)
  }

  /// A place's symbol: a square for a city, a circle for an airport or a bare position; filled if
  /// confirmed, with a point if reported, hollow if less.
  func place(_ kind: Place.Kind, _ certainty: Certainty?, at p: Point) -> [Item] {
    let isCity = kind == .capital || kind == .city
    func shape(_ radius: Double) -> Path {
      guard isCity else { return .circle(center: p, radius: radius) }
      let side = radius * 0.9
      return .rectangle(Rect(x: p.x - side, y: p.y - side, width: 2 * side, height: 2 * side))
    }
    let ink = certainty == .unstated ? style[.unstated] : style[.marker]
    let ring = placeLength(4.3)
    let casing = Item.path(PathItem(shape(radius), fill: style[.casing]))
    var outline = Stroke(color: ink, width: placeLength(1.9), join: .miter)
    switch certainty {
    case .confirmed:
      return [casing, .path(PathItem(shape(placeLength(5)), fill: ink))]
    case .reported, nil:
      return [
        casing, .path(PathItem(shape(ring), fill: style[.casing], stroke: outline)),
        .path(PathItem(shape(placeLength(1.7)), fill: ink)),
      ]
    case .disputed:
      outline.dash = [placeLength(1.3), placeLength(1.3)]
    case .inferred, .unstated:
      outline.width = placeLength(1.6)
    }
    return [casing, .path(PathItem(shape(ring), fill: style[.casing], stroke: outline))]
  }

  /// A waypoint's symbol: a small triangle as on charts, filled if confirmed, with a point if
  /// reported, hollow if less.
  func waypoint(_ certainty: Certainty?, at p: Point) -> [Item] {
    func triangle(_ radius: Double) -> Path {
      .polygon([
        Point(x: p.x, y: p.y - radius), Point(x: p.x + 0.866 * radius, y: p.y + 0.5 * radius),
        Point(x: p.x - 0.866 * radius, y: p.y + 0.5 * radius),
      ])
    }
    let ink = certainty == .unstated ? style[.unstated] : style[.marker]
    let casing = Item.path(PathItem(triangle(placeLength(8.8)), fill: style[.casing]))
    guard certainty != .confirmed else {
      return [casing, .path(PathItem(triangle(placeLength(6.2)), fill: ink))]
    }
    let isKnown = certainty == .reported || certainty == nil
    var outline = Stroke(color: ink, width: placeLength(isKnown ? 1.5 : 1.1), join: .miter)
    if certainty == .disputed { outline.dash = [placeLength(1.3), placeLength(1.3)] }
    let hollow = [
      casing, .path(PathItem(triangle(placeLength(5.6)), fill: style[.casing], stroke: outline)),
    ]
    guard isKnown else { return hollow }
    return hollow + [.path(PathItem(.circle(center: p, radius: placeLength(1.2)), fill: ink))]
  }

  /// An aircraft seen from above, flying along `direction` (a unit vector).
  ///
  /// - Parameter scale: less than 1 between lines side by side.
  func aircraft(
    at p: Point, direction u: Point, color: Color, scale: Double = 1
  ) -> [Item] {
    let v = Point(x: -u.y, y: u.x)
    let size = style.length(1.02) * scale
    let path = Self.silhouette.map { p + u * ($0.x * size) + v * ($0.y * size) }
    return [
      .path(
        PathItem(
          path, fill: style[.casing],
          stroke: Stroke(color: style[.casing], width: style.length(3.4) * scale))),
      .path(PathItem(path, fill: color)),
    ]
  }

  /// Nose at (10, 0), 20 pt long, 20 pt wide.
  private static let silhouette: Path = {
    let half: [(Double, Double)] = [
      (7.6, 1.15), (3.2, 1.3), (-2.6, 10), (-4.7, 10), (-1.9, 1.3), (-6.6, 1.0), (-8.5, 3.7),
      (-10, 3.7), (-9.1, 0),
    ]
    var path = Path()
    path.move(to: Point(x: 10, y: 0))
    path.curve(
      to: Point(x: 7.6, y: 1.15), control1: Point(x: 9.8, y: 0.7), control2: Point(x: 8.8, y: 1.1))
    for (x, y) in half.dropFirst() { path.line(to: Point(x: x, y: y)) }
    for (x, y) in half.dropLast().reversed() { path.line(to: Point(x: x, y: -y)) }
    path.curve(
      to: Point(x: 10, y: 0), control1: Point(x: 8.8, y: -1.1), control2: Point(x: 9.8, y: -0.7))
    path.close()
    return path
  }()
}
