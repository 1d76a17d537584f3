internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// Range rings and sectors: thin unbroken lines, each with its radius along it.
struct RingLayers {
  private(set) var items: [Item] = []
  private(set) var barriers: [Scene.Barrier] = []
  private(set) var wishes: [LabelWish] = []

  init(
    _ rings: [RangeRing], projector: MapProjector, style: MapStyle, wording: MapWording,
    overrides: LabelOverrides
  ) {
    let width = style.width(.ring)
    let stroke = Stroke(color: style[.ring], width: width, cap: .round)
    let casing = Stroke(
      color: style[.casing].withAlpha(0.55), width: width * 2.6, cap: .round)
    var lines: [[Point]] = []
    for ring in rings {
      for radius in ring.radii {
        let drawn = Self.drawn(ring.circle(radius.length), projector)
        lines += drawn
        wishes += Self.labels(ring, radius, drawn, style, wording).compactMap {
          overrides.apply(to: $0)
        }
      }
      for side in ring.sides { lines += Self.drawn(side, projector) }
    }
    items = lines.map { .path(PathItem(.polyline($0), stroke: casing)) }
    items += lines.map { .path(PathItem(.polyline($0), stroke: stroke)) }
    barriers = lines.map { Scene.Barrier(points: $0, clearance: width) }
  }

  /// The radius along the line where it is straight enough, else beside it, in the end in short.
  private static func labels(
    _ ring: RangeRing, _ radius: RangeRing.Radius, _ parts: [[Point]], _ style: MapStyle,
    _ wording: MapWording
  ) -> [LabelWish] {
    guard let longest = parts.max(by: { MeasuredLine($0).length < MeasuredLine($1).length }) else {
      return []
    }
    let type = style.text(.route, ground: style[.casing], color: style[.secondaryText])
    let text = wording.ring(radius, of: ring)
    let short = wording.radius(radius)
    let clearance = style.width(.ring) * 1.3
    func wish(_ words: String, _ target: LabelWish.Target) -> LabelWish {
      LabelWish(
        name: text, lines: [.init(words, style: type)], target: target, priority: 12,
        isUnique: true, layer: MapLayer.routeLabels.rawValue)
    }
    let line = MeasuredLine(longest)
    let beside = (1...8).compactMap { line.at(line.length * (Double($0) - 0.5) / 8)?.point }
    return [wish(text, .along(longest, clearance: clearance))]
      + beside.map { wish(text, .point($0, radius: clearance)) }
      + [wish(short, .along(longest, clearance: clearance))]
      + beside.map { wish(short, .point($0, radius: clearance)) }
  }

  private static func drawn(_ line: [Coordinate], _ projector: MapProjector) -> [[Point]] {
    var sink = PolylineSink()
    projector.draw(line: line, into: &sink)
    return joined(sink.lines)
  }

  /// A circle whose start lies in sight comes as two parts that meet there: makes them one.
  private static func joined(_ parts: [[Point]]) -> [[Point]] {
    guard parts.count > 1, let first = parts.first, let last = parts.last,
      let start = first.first, let end = last.last, (start - end).length < 0.01
    else { return parts }
    return parts.dropFirst().dropLast() + [last + first.dropFirst()]
  }
}
