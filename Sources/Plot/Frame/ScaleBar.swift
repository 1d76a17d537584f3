internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// A length of ground at the middle of the map, in round figures.
struct ScaleBar {
  let items: [Item]
  let size: Size

  /// - Returns: `nil` where the scale varies so much over the frame that a bar would deceive: by
  ///   more than 1.7 between the middle and the middles of the sides.
  init?(
    projector: MapProjector, units: DistanceUnit, style: MapStyle, measurer: some TextMeasurer
  ) {
    guard let perPoint = Self.metersPerPoint(projector) else { return nil }
    let unit: (meters: Double, name: String) =
      switch units {
      case .kilometers: (1000, "km")
      case .nauticalMiles: (1852, "NM")
      case .miles: (1609.344, "mi")
      }
    let most = style.length(130) * perPoint / unit.meters
    guard let length = Self.round(below: most) else { return nil }
    let width = length * unit.meters / perPoint
    let type = style.text(.scale, ground: style[.casing])
    let label =
      "\(length < 1 ? "\(length)" : Wording.number(length)) \(unit.name) at the map’s centre"
    let extent = measurer.measure(label, style: type)
    let (top, tick) = (type.size * 1.35, style.length(4))
    var path = Path()
    path.move(to: Point(x: 0, y: top))
    path.line(to: Point(x: 0, y: top + tick))
    path.line(to: Point(x: width, y: top + tick))
    path.line(to: Point(x: width, y: top))
    let ink = Stroke(color: style[.text], width: style.length(1.2), join: .miter)
    let halo = Stroke(color: style[.casing], width: style.length(3.4), cap: .square, join: .miter)
    items = [
      .path(PathItem(path, stroke: halo)), .path(PathItem(path, stroke: ink)),
      .text(
        TextItem(label, style: type, origin: Point(x: 0, y: type.size * 0.9), width: extent.width)),
    ]
    size = Size(width: max(width, extent.width), height: top + tick + 1)
  }

  private static func metersPerPoint(_ projector: MapProjector) -> Double? {
    let f = projector.view.frame
    let (midX, midY) = ((f.minX + f.maxX) / 2, (f.minY + f.maxY) / 2)
    guard let middle = scale(projector, midX, midY) else { return nil }
    let places = [
      (f.minX + 20, midY), (f.maxX - 20, midY), (midX, f.minY + 20), (midX, f.maxY - 20),
    ]
    for (x, y) in places {
      // Where the map ends short of the frame's side, its own end counts.
      let outermost = stride(from: 1.0, to: 0.4, by: -0.1).lazy.compactMap {
        scale(projector, midX + (x - midX) * $0, midY + (y - midY) * $0)
      }.first
      guard let side = outermost, side / middle < 1.7, middle / side < 1.7 else { return nil }
    }
    return middle
  }

  private static func scale(_ projector: MapProjector, _ x: Double, _ y: Double) -> Double? {
    let half = 6.0
    guard let west = projector.coordinate(x: x - half, y: y),
      let east = projector.coordinate(x: x + half, y: y)
    else { return nil }
    return Geodesic.inverse(from: west, to: east).distance.meters / (2 * half)
  }

  /// The largest of 1, 2, 5 times a power of ten that is not above `limit`.
  private static func round(below limit: Double) -> Double? {
    let customary = [
      10_000.0, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1,
    ]
    return customary.first { $0 <= limit }
  }
}
