internal import Cartography
internal import Geo
internal import Layout

/// How much ground a point of the page stands for, measured on the map as drawn.
struct GroundScale {
  /// Metres to a point of the page, level through the middle of the map.
  let atCenter: Double
  /// The largest scale on the map over the smallest: in any place, along any of the two axes. No less
  /// than this where it is more than was to be told.
  let variation: Double

  private let projector: MapProjector
  private let center: Point

  /// The share of the frame on each side that is left out unless something of the plan is there:
  /// what bleeds off the page's edge is there for the look, nobody measures on it.
  private static let bleed = 0.2

  /// - Parameters:
  ///   - content: round what the map is about, on the page.
  ///   - most: a variation above which nobody asks how much it is.
  /// - Returns: `nil` where the middle of the frame is not on the globe.
  init?(_ projector: MapProjector, content: Rect? = nil, telling most: Double = .infinity) {
    let f = projector.view.frame
    let center = Point(x: (f.minX + f.maxX) / 2, y: (f.minY + f.maxY) / 2)
    guard
      let atCenter = Self.metersPerPoint(projector, center, Point(x: 1, y: 0)), atCenter > 0
    else { return nil }
    var (least, largest) = (atCenter, atCenter)
    let frame = Rect(x: f.minX, y: f.minY, width: f.maxX - f.minX, height: f.maxY - f.minY)
    let middle = frame.inset(x: frame.width * Self.bleed, y: frame.height * Self.bleed)
    let inner = content.map { middle.union($0) } ?? middle
    // A map with space round it shows the whole world, or a whole disc: there nothing bleeds.
    let isWhole = Self.grid(frame).contains { projector.coordinate(x: $0.x, y: $0.y) == nil }
    for point in Self.grid(isWhole ? frame : inner) {
      for axis in [Point(x: 1, y: 0), Point(x: 0, y: 1)] {
        guard let here = Self.metersPerPoint(projector, point, axis) else { continue }
        least = min(least, here)
        largest = max(largest, here)
      }
      if largest > least * most { break }
    }
    self.atCenter = atCenter
    self.projector = projector
    self.center = center
    variation = least > 0 ? largest / least : .infinity
  }

  /// The length on the page of a level line through the map's middle that is so long on the ground;
  /// `nil` where the map is not that wide.
  func length(of ground: Length) -> Double? {
    var length = ground.meters / atCenter
    // The scale is not the same all along: two corrections leave less than a thousandth.
    for _ in 0..<3 {
      guard
        let measured = Self.meters(
          projector, center - Point(x: length / 2, y: 0), center + Point(x: length / 2, y: 0)),
        measured > 0
      else { return nil }
      length *= ground.meters / measured
    }
    return length.isFinite ? length : nil
  }

  /// Nine by seven points, the corners first: a scale varies most between them and the middle.
  private static func grid(_ area: Rect) -> [Point] {
    [0, 6, 1, 5, 2, 4, 3].flatMap { row in
      [0, 8, 1, 7, 2, 6, 3, 5, 4].map { column in
        Point(
          x: area.minX + area.width * Double(column) / 8,
          y: area.minY + area.height * Double(row) / 6)
      }
    }
  }

  private static func metersPerPoint(
    _ projector: MapProjector, _ p: Point, _ axis: Point
  ) -> Double? {
    let half = 4.0
    return meters(projector, p - axis * half, p + axis * half).map { $0 / (2 * half) }
  }

  private static func meters(_ projector: MapProjector, _ a: Point, _ b: Point) -> Double? {
    guard let from = projector.coordinate(x: a.x, y: a.y),
      let to = projector.coordinate(x: b.x, y: b.y)
    else { return nil }
    return Geodesic.inverse(from: from, to: to).distance.meters
  }
}
