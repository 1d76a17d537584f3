internal import Cartography
internal import Geo
internal import Layout

/// Where lines of the graticule meet the map's edge, and where a label of theirs stands there.
struct GraticuleEdge {
  enum Side: CaseIterable, Hashable {
    case left, right, bottom, top
    /// Outside the outline of the globe, by the side of its middle.
    case limbLeft, limbRight, limbBottom, limbTop
  }

  struct End {
    var side: Side
    /// The label's room.
    var rect: Rect
  }

  let sheet: MapSheet
  /// From the frame to a label's near edge, and from the globe's outline.
  let gap: Double
  /// Of a label.
  let height: Double
  private let rim: [Point]
  private let frame: Rect
  /// Whether north is nearer to a side than to the page's top, so that meridians run level.
  private let isTurned: Bool

  init(sheet: MapSheet, style: MapStyle, height: Double) {
    self.sheet = sheet
    self.height = height
    gap = style.length(6)
    frame = sheet.frame
    // On a regional map the outline is the frame's own, moved outwards: nothing ends there.
    rim = sheet.rim
    let north = NorthArrow.bearing(sheet.projector)?.north ?? 0
    isTurned = abs(north) > 45 && abs(north) < 135
  }

  /// One end a side at most.
  func ends(of line: GraticuleNet.Line, width: Double) -> [End] {
    let isUpright = (line.kind == .meridian) != isTurned
    let sides: [Side] = isUpright ? [.bottom, .top] : [.left, .right]
    var ends = sides.compactMap { side in
      crossing(of: line, side, width).map { End(side: side, rect: rect(around: $0, width)) }
    }
    for point in rimPoints(of: line) {
      guard let end = outside(point, line.kind, width),
        !ends.contains(where: { $0.side == end.side })
      else { continue }
      ends.append(end)
    }
    return ends
  }

  /// Where the line crosses the middle line of a side's labels, steeply enough to be told.
  private func crossing(of line: GraticuleNet.Line, _ side: Side, _ width: Double) -> Point? {
    let isLevel = side == .bottom || side == .top
    let inset = gap + (isLevel ? height : width) / 2
    let level =
      switch side {
      case .bottom: frame.maxY - inset
      case .top: frame.minY + inset
      case .right: frame.maxX - inset
      default: frame.minX + inset
      }
    let room = frame.inset(x: gap + width / 2, y: gap + height / 2).inset(by: -0.01)
    for part in line.parts {
      for (a, b) in zip(part, part.dropFirst()) {
        let (from, to) = isLevel ? (a.y, b.y) : (a.x, b.x)
        guard (from < level) != (to < level), (b - a).length > 0 else { continue }
        // At less than 25° to the side nobody sees which line is meant.
        guard abs(to - from) / (b - a).length > 0.42 else { continue }
        let point = a + (b - a) * ((level - from) / (to - from))
        if room.contains(point) { return point }
      }
    }
    return nil
  }

  private func rect(around p: Point, _ width: Double) -> Rect {
    Rect(x: p.x - width / 2, y: p.y - height / 2, width: width, height: height)
  }

  /// Ends of the line on the outline; meridians stop short of a pole that is drawn as a line.
  private func rimPoints(of line: GraticuleNet.Line) -> [Point] {
    guard !rim.isEmpty else { return [] }
    var points = line.parts.flatMap { [$0.first, $0.last].compactMap { $0 } }
    if line.kind == .meridian {
      for latitude in [-89.999, 89.999] {
        let pole = Coordinate(latitude: latitude, longitude: line.degrees)
        if let (x, y) = sheet.projector.point(pole) { points.append(Point(x: x, y: y)) }
      }
    }
    return points.filter { p in
      frame.contains(p) && nearestSide(to: p, within: 1) != nil
    }
  }

  /// The direction of the outline's side nearest to a point.
  ///
  /// - Returns: `nil` where all are `far` off or farther.
  private func nearestSide(to p: Point, within far: Double = .infinity) -> Point? {
    var nearest: Point?
    var least = far
    for (a, b) in zip(rim, rim.dropFirst()) {
      // Most sides lie farther off than the nearest found so far, in height or in width alone.
      guard min(a.x, b.x) - p.x <= least, p.x - max(a.x, b.x) <= least,
        min(a.y, b.y) - p.y <= least, p.y - max(a.y, b.y) <= least
      else { continue }
      let step = b - a
      let square = step.dot(step)
      guard square > 0 else { continue }
      let t = min(max((p - a).dot(step) / square, 0), 1)
      let distance = (a + step * t - p).length
      if distance < least { (nearest, least) = (step, distance) }
    }
    return nearest
  }

  /// The label's room outside the outline, all of it in space.
  private func outside(_ p: Point, _ kind: GraticuleLine.Kind, _ width: Double) -> End? {
    let view = sheet.projector.view
    let middle = Point(x: view.originX, y: view.originY)
    guard let along = nearestSide(to: p) else { return nil }
    var n = Point(x: -along.y, y: along.x) * (1 / along.length)
    if n.dot(p - middle) < 0 { n = n * -1 }
    let center =
      p + n * (gap * 0.7) + Point(x: n.x * width / 2, y: n.y * height / 2)
    let rect = rect(around: center, width)
    let isInSpace = [
      rect.center, Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY),
      Point(x: rect.minX, y: rect.maxY), Point(x: rect.maxX, y: rect.maxY),
    ].allSatisfy { frame.inset(by: 2).contains($0) && sheet.ground(at: $0) == .space }
    guard isInSpace else { return nil }
    let side: Side =
      switch kind {
      case .parallel: n.x < 0 ? .limbLeft : .limbRight
      case .meridian: n.y < 0 ? .limbTop : .limbBottom
      }
    return End(side: side, rect: rect)
  }
}
