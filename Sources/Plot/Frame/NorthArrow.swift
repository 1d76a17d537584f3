internal import Cartography
internal import Geo
internal import Layout
internal import Themes

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where north lies, on a map whose top it is not.
struct NorthArrow {
  let items: [Item]
  let size: Size

  /// North so near to the page's top, in degrees, counts as up.
  static let upright = 5.0
  /// Where north turns by more than this over the map, either way from the middle, in degrees, one
  /// arrow would lie: the graticule's figures say it there.
  static let mostTurn = 10.0

  /// - Parameter isWanted: by hand; then it is drawn even where north is up or turns.
  /// - Returns: `nil` where none is due.
  init?(
    _ projector: MapProjector, isWanted: Bool, style: MapStyle, measurer: some TextMeasurer
  ) {
    guard let middle = Self.bearing(projector) else { return nil }
    // Nobody expects south at the top, however north turns.
    let isDue = middle.turn <= Self.mostTurn || abs(middle.north) > 90
    guard isWanted || (isDue && abs(middle.north) > Self.upright) else {
      return nil
    }
    let angle = middle.north * .pi / 180
    let up = Point(x: sin(angle), y: -cos(angle))
    let across = Point(x: -up.y, y: up.x)
    let side = style.length(44)
    let center = Point(x: side / 2, y: side / 2)
    func at(_ along: Double, _ sideways: Double) -> Point {
      center + up * style.length(along) + across * style.length(sideways)
    }
    let (tip, notch) = (at(9, 0), at(-10, 0))
    let left = Path.polygon([tip, at(-15, -5.5), notch])
    let right = Path.polygon([tip, at(-15, 5.5), notch])
    let ink = style[.text]
    let outline = Stroke(color: ink, width: style.length(0.8), join: .miter)
    let halo = Stroke(color: style[.casing], width: style.length(3.2), join: .round)
    let type = style.text(.scale, ground: style[.casing])
    let width = measurer.measure("N", style: type).width
    let letter = at(16.5, 0)
    items = [
      .path(PathItem(left, fill: style[.casing], stroke: halo)),
      .path(PathItem(right, fill: style[.casing], stroke: halo)),
      .path(PathItem(left, fill: style[.casing], stroke: outline)),
      .path(PathItem(right, fill: ink, stroke: outline)),
      .text(
        TextItem(
          "N", style: type,
          origin: Point(x: letter.x - width / 2, y: letter.y + type.size * 0.36), width: width)),
    ]
    size = Size(width: side, height: side)
  }

  /// North in the middle of the map, in degrees clockwise from the page's top, and how far it turns
  /// from that over the map; `nil` where the middle is off the globe or a pole.
  static func bearing(_ projector: MapProjector) -> (north: Double, turn: Double)? {
    let f = projector.view.frame
    let middle = Point(x: (f.minX + f.maxX) / 2, y: (f.minY + f.maxY) / 2)
    guard let north = north(projector, middle) else { return nil }
    var turn = 0.0
    for row in 0...4 {
      for column in 0...4 {
        // What bleeds off the page is left out, as it is for the scale.
        let point = Point(
          x: middle.x + (Double(column) / 4 - 0.5) * (f.maxX - f.minX) * 0.8,
          y: middle.y + (Double(row) / 4 - 0.5) * (f.maxY - f.minY) * 0.8)
        guard let here = Self.north(projector, point) else { continue }
        let difference = abs(here - north).truncatingRemainder(dividingBy: 360)
        turn = max(turn, min(difference, 360 - difference))
      }
    }
    return (north, turn)
  }

  private static func north(_ projector: MapProjector, _ p: Point) -> Double? {
    guard let c = projector.coordinate(x: p.x, y: p.y), abs(c.latitude) < 89.9 else { return nil }
    let step = 0.01
    let (above, below) = (
      Coordinate(latitude: c.latitude + step, longitude: c.longitude),
      Coordinate(latitude: c.latitude - step, longitude: c.longitude)
    )
    guard let n = projector.point(above), let s = projector.point(below) else { return nil }
    let (dx, dy) = (n.x - s.x, n.y - s.y)
    guard dx != 0 || dy != 0 else { return nil }
    return atan2(dx, -dy) * 180 / .pi
  }
}
