internal import Evidence
internal import Geo
internal import Layout
internal import Themes

/// How certainty looks: strokes of routes, symbols of places, the sign of direction.
struct FlightSymbols {
  let style: MapStyle

  /// Radius of a place's symbol with its casing, in points.
  var radius: Double { style.length(6.4) }

  func color(_ certainty: Certainty?) -> Color {
    certainty == .unstated ? style[.unstated] : style[.flight]
  }

  /// Inferred is dashed, disputed dotted, all else solid; unstated is grey and thinner.
  func stroke(_ certainty: Certainty?) -> Stroke {
    let width = style.width(.flight)
    switch certainty {
    case .inferred:
      return Stroke(color: color(certainty), width: width, dash: [width * 3.4, width * 1.9])
    case .unstated:
      return Stroke(color: color(certainty), width: width * 0.7, cap: .round)
    case .disputed:
      return Stroke(color: color(certainty), width: width, dash: [0.01, width * 2.1], cap: .round)
    case .confirmed, .reported, nil:
      return Stroke(color: color(certainty), width: width, cap: .round)
    }
  }

  var casing: Stroke {
    Stroke(color: style[.casing], width: style.width(.casing), cap: .round)
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
    let ring = style.length(4.3)
    let casing = Item.path(PathItem(shape(radius), fill: style[.casing]))
    var outline = Stroke(color: ink, width: style.length(1.9), join: .miter)
    switch certainty {
    case .confirmed:
      return [casing, .path(PathItem(shape(style.length(5)), fill: ink))]
    case .reported, nil:
      return [
        casing, .path(PathItem(shape(ring), fill: style[.casing], stroke: outline)),
        .path(PathItem(shape(style.length(1.7)), fill: ink)),
      ]
    case .disputed:
      outline.dash = [style.length(1.3), style.length(1.3)]
    case .inferred, .unstated:
      outline.width = style.length(1.6)
    }
    return [casing, .path(PathItem(shape(ring), fill: style[.casing], stroke: outline))]
  }

  /// An aircraft seen from above, flying along `direction` (a unit vector).
  func aircraft(at p: Point, direction u: Point, _ certainty: Certainty?) -> [Item] {
    let v = Point(x: -u.y, y: u.x)
    let size = style.length(1.02)
    let path = Self.silhouette.map { p + u * ($0.x * size) + v * ($0.y * size) }
    return [
      .path(
        PathItem(
          path, fill: style[.casing],
          stroke: Stroke(color: style[.casing], width: style.length(3.4)))),
      .path(PathItem(path, fill: color(certainty))),
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
