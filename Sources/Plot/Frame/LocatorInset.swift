internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// A small globe in a corner that shows where on Earth the map lies.
struct LocatorInset {
  let items: [Item]

  /// A map that shows less ground than this across, in kilometres, is a regional one: its reader may
  /// not know at a glance which part of the world it is.
  static let widestMap = 2500.0
  /// An outline smaller than this on the page, in points, becomes a dot: 3 px.
  private static let smallestOutline = 2.25

  /// Whether the map shows so little that a locator helps.
  static func isDue(_ projector: MapProjector) -> Bool {
    let f = projector.view.frame
    let (x, y) = ((f.minX + f.maxX) / 2, (f.minY + f.maxY) / 2)
    func kilometers(_ a: (Double, Double), _ b: (Double, Double)) -> Double? {
      guard let from = projector.coordinate(x: a.0, y: a.1),
        let to = projector.coordinate(x: b.0, y: b.1)
      else { return nil }
      return Geodesic.inverse(from: from, to: to).distance.kilometers
    }
    guard let width = kilometers((f.minX, y), (f.maxX, y)),
      let height = kilometers((x, f.minY), (x, f.maxY))
    else { return false }
    return max(width, height) < widestMap
  }

  /// - Parameter rect: where the globe stands, a square.
  /// - Returns: `nil` where the map's middle is not on the globe or its frame not on one side of it.
  init?(_ sheet: MapSheet, atlas: Atlas, in rect: Rect, style: MapStyle) throws {
    let main = sheet.projector
    let f = main.view.frame
    guard let center = main.coordinate(x: (f.minX + f.maxX) / 2, y: (f.minY + f.maxY) / 2),
      let globe = Projection.named("orthographic")
    else { return nil }
    let radius = rect.width / 2 - style.length(2)
    let view = MapView(
      projection: globe,
      // A globe is known best from not too far north or south.
      rotation: Rotation(
        center: Coordinate(
          latitude: min(max(center.latitude * 0.8, -50), 50), longitude: center.longitude)),
      scale: radius, originX: rect.center.x, originY: rect.center.y,
      frame: Frame(minX: rect.minX, minY: rect.minY, maxX: rect.maxX, maxY: rect.maxY))
    guard let projector = try? MapProjector(view, margin: 2) else { return nil }
    let outline = Self.outline(of: f, on: main)
    let points = outline.compactMap { projector.point($0) }.map { Point(x: $0.x, y: $0.y) }
    guard points.count > outline.count / 2 else { return nil }
    // Half the strokes of the map proper: the globe is a tenth of its size.
    let fine = MapStyle(theme: style.theme, scale: style.scale * 0.5)
    let disc = Path.circle(center: rect.center, radius: radius)
    var items: [Item] = [
      .path(
        PathItem(
          .circle(center: rect.center, radius: radius + style.length(2)), fill: style[.casing])),
      .path(PathItem(disc, fill: style[.sea])),
    ]
    items += try Self.ground(atlas, projector, fine, highlighted: sheet.highlighted)
    items.append(
      .path(PathItem(disc, stroke: Stroke(color: style[.seaText], width: style.length(0.7)))))
    items += Self.mark(points, isWhole: points.count == outline.count, style)
    self.items = items
  }

  /// The same layers as the map's own, of the coarsest data, without what is too small to see.
  private static func ground(
    _ atlas: Atlas, _ projector: MapProjector, _ style: MapStyle, highlighted: Set<String>
  ) throws -> [Item] {
    var data = try GroundData(atlas, projector: projector)
    data.boundaries.removeAll { $0.kind != .coast }
    data.lakes = []
    let shapes = GroundShapes(data, projector: projector)
    let layers = GroundLayers(data: data, shapes: shapes, frame: projector.view.frame).layers(
      style, MapRequest(layers: [.land, .highlights, .borders]), net: nil, highlighted: highlighted)
    // Without their clip, which nothing on a globe reaches and which costs more than the drawing.
    return layers.map { .group(ItemGroup(name: "locator-\($0.name)", items: $0.items)) }
  }

  /// The frame's sides as the ground they show, corner to corner.
  private static func outline(of f: Frame, on projector: MapProjector) -> [Coordinate] {
    let corners = [
      Point(x: f.minX, y: f.minY), Point(x: f.maxX, y: f.minY), Point(x: f.maxX, y: f.maxY),
      Point(x: f.minX, y: f.maxY),
    ]
    let steps = 16
    return corners.indices.flatMap { i in
      let (from, to) = (corners[i], corners[(i + 1) % 4])
      return (0..<steps).compactMap { step in
        let p = from + (to - from) * (Double(step) / Double(steps))
        return projector.coordinate(x: p.x, y: p.y)
      }
    }
  }

  private static func mark(_ points: [Point], isWhole: Bool, _ style: MapStyle) -> [Item] {
    let path = isWhole ? Path.polygon(points) : Path.polyline(points)
    guard let bounds = path.bounds else { return [] }
    if isWhole, max(bounds.width, bounds.height) < smallestOutline {
      return [
        .path(
          PathItem(.circle(center: bounds.center, radius: style.length(3.4)), fill: style[.casing])),
        .path(
          PathItem(.circle(center: bounds.center, radius: style.length(2.2)), fill: style[.flight])),
      ]
    }
    return [
      .path(PathItem(path, stroke: Stroke(color: style[.casing], width: style.length(2.8)))),
      .path(
        PathItem(
          path, stroke: Stroke(color: style[.flight], width: style.length(1.2), join: .miter))),
    ]
  }
}
