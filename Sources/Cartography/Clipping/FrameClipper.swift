/// An upright rectangle in page units that geometry is cut to before it is drawn.
public struct Frame: Sendable, Hashable {
  public var minX: Double
  public var minY: Double
  public var maxX: Double
  public var maxY: Double

  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The frame with each side moved outwards.
  public func expanded(by d: Double) -> Frame {
    Frame(minX: minX - d, minY: minY - d, maxX: maxX + d, maxY: maxY + d)
  }
}

/// Cuts rings and lines to a rectangle in the plane.
struct FrameClipper {
  let frame: Frame

  /// The ring's part inside the frame; parts that fall apart stay joined along the frame's sides
  /// (Sutherland and Hodgman 1974), which must therefore lie outside what is seen.
  func ring(_ points: [PlanePoint]) -> [PlanePoint] {
    guard let (low, high) = Self.corners(points) else { return [] }
    if high.x < frame.minX || low.x > frame.maxX || high.y < frame.minY || low.y > frame.maxY {
      return []
    }
    var ring = points
    if low.x < frame.minX { ring = half(ring, .x, from: frame.minX, sign: 1) }
    if high.x > frame.maxX { ring = half(ring, .x, from: frame.maxX, sign: -1) }
    if low.y < frame.minY { ring = half(ring, .y, from: frame.minY, sign: 1) }
    if high.y > frame.maxY { ring = half(ring, .y, from: frame.maxY, sign: -1) }
    return ring
  }

  /// The lower left and upper right corner of the box round points.
  @inline(__always)
  private static func corners(_ points: [PlanePoint]) -> (PlanePoint, PlanePoint)? {
    guard let first = points.first else { return nil }
    var (low, high) = (first, first)
    for p in points {
      low.x = min(low.x, p.x)
      high.x = max(high.x, p.x)
      low.y = min(low.y, p.y)
      high.y = max(high.y, p.y)
    }
    return (low, high)
  }

  // A key path here takes four times as long.
  private enum Axis {
    case x
    case y

    func value(_ p: PlanePoint) -> Double { self == .x ? p.x : p.y }
  }

  /// The part of a ring on one side of an upright or level line.
  private func half(
    _ ring: [PlanePoint], _ axis: Axis, from limit: Double, sign: Double
  ) -> [PlanePoint] {
    guard var previous = ring.last else { return [] }
    var before = (axis.value(previous) - limit) * sign
    var result: [PlanePoint] = []
    result.reserveCapacity(ring.count + 8)
    for point in ring {
      let now = (axis.value(point) - limit) * sign
      if (now >= 0) != (before >= 0) {
        let t = before / (before - now)
        var crossing = PlanePoint(
          x: previous.x + (point.x - previous.x) * t, y: previous.y + (point.y - previous.y) * t)
        // Exactly on the line, so that cutting again finds nothing to cut.
        if axis == .x { crossing.x = limit } else { crossing.y = limit }
        result.append(crossing)
      }
      if now >= 0 { result.append(point) }
      (previous, before) = (point, now)
    }
    return result
  }

  /// The line's parts inside the frame, in order.
  func line(_ points: [PlanePoint]) -> [[PlanePoint]] {
    if points.count > 1, holds(points) { return [points] }
    var parts: [[PlanePoint]] = []
    var current: [PlanePoint] = []
    for index in points.indices.dropFirst() {
      guard let (start, end) = segment(points[index - 1], points[index]) else {
        if current.count > 1 { parts.append(current) }
        current = []
        continue
      }
      if current.last != start {
        if current.count > 1 { parts.append(current) }
        current = [start]
      }
      current.append(end)
    }
    if current.count > 1 { parts.append(current) }
    return parts
  }

  func holds(_ p: PlanePoint) -> Bool {
    p.x >= frame.minX && p.x <= frame.maxX && p.y >= frame.minY && p.y <= frame.maxY
  }

  /// Whether all of a chain lies inside.
  func holds(_ points: [PlanePoint]) -> Bool {
    // By the box round it, although a point outside would settle it sooner: most chains lie inside.
    guard let (low, high) = Self.corners(points) else { return true }
    return holds(low) && holds(high)
  }

  /// Liang and Barsky 1984.
  private func segment(_ a: PlanePoint, _ b: PlanePoint) -> (PlanePoint, PlanePoint)? {
    if holds(a), holds(b) { return (a, b) }
    if max(a.x, b.x) < frame.minX || min(a.x, b.x) > frame.maxX || max(a.y, b.y) < frame.minY
      || min(a.y, b.y) > frame.maxY
    {
      return nil
    }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (from, to) = (0.0, 1.0)
    for (p, q) in [
      (-dx, a.x - frame.minX), (dx, frame.maxX - a.x), (-dy, a.y - frame.minY),
      (dy, frame.maxY - a.y),
    ] {
      if p == 0 {
        if q < 0 { return nil }
      } else if p < 0 {
        from = max(from, q / p)
      } else {
        to = min(to, q / p)
      }
    }
    guard from <= to else { return nil }
    func at(_ t: Double) -> PlanePoint {
      t == 0 ? a : t == 1 ? b : PlanePoint(x: a.x + dx * t, y: a.y + dy * t)
    }
    return (at(from), at(to))
  }
}
