#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A rectangle turned about its centre: the room of a label that may follow a line.
public struct OrientedBox: Sendable, Hashable {
  public var center: Point
  public var halfWidth: Double
  public var halfHeight: Double
  /// Clockwise turn on the page, in radians.
  public var rotation: Double

  public init(center: Point, halfWidth: Double, halfHeight: Double, rotation: Double) {
    self.center = center
    self.halfWidth = halfWidth
    self.halfHeight = halfHeight
    self.rotation = rotation
  }

  public init(_ rect: Rect) {
    self.init(
      center: rect.center, halfWidth: rect.width / 2, halfHeight: rect.height / 2, rotation: 0)
  }

  public func expanded(by d: Double) -> OrientedBox {
    var box = self
    box.halfWidth += d
    box.halfHeight += d
    return box
  }

  typealias Axes = (Point, Point)

  /// Unit vectors along the width and the height. A box that is asked about many things is told them
  /// again, rather than work out sine and cosine each time.
  var axes: Axes {
    rotation == 0
      ? (Point(x: 1, y: 0), Point(x: 0, y: 1))
      : (Point(x: cos(rotation), y: sin(rotation)), Point(x: -sin(rotation), y: cos(rotation)))
  }

  public var corners: [Point] {
    let (u, v) = axes
    let (a, b) = (u * halfWidth, v * halfHeight)
    return [center - a - b, center + a - b, center + a + b, center - a + b]
  }

  /// The smallest upright rectangle round it.
  public var bounds: Rect { bounds(axes) }

  func bounds(_ axes: Axes) -> Rect {
    let (u, v) = axes
    let w = abs(u.x) * halfWidth + abs(v.x) * halfHeight
    let h = abs(u.y) * halfWidth + abs(v.y) * halfHeight
    return Rect(x: center.x - w, y: center.y - h, width: 2 * w, height: 2 * h)
  }

  /// Whether the two share some area; by the separating axis theorem.
  public func intersects(_ other: OrientedBox) -> Bool { intersects(other, other.axes) }

  /// - Parameter others: the other's axes.
  func intersects(_ other: OrientedBox, _ others: Axes) -> Bool {
    let between = other.center - center
    let (u1, v1) = axes
    let (u2, v2) = others
    func reach(_ axis: Point, _ box: OrientedBox, _ u: Point, _ v: Point) -> Double {
      abs(axis.dot(u)) * box.halfWidth + abs(axis.dot(v)) * box.halfHeight
    }
    for axis in [u1, v1, u2, v2] {
      let room = reach(axis, self, u1, v1) + reach(axis, other, u2, v2)
      if abs(axis.dot(between)) >= room - 1e-9 { return false }
    }
    return true
  }

  /// Whether a segment comes nearer than `clearance` (measured along the box's axes).
  public func intersects(from a: Point, to b: Point, clearance: Double) -> Bool {
    intersects(from: a, to: b, clearance: clearance, axes)
  }

  func intersects(from a: Point, to b: Point, clearance: Double, _ axes: Axes) -> Bool {
    let (u, v) = axes
    let (p, q) = (a - center, b - center)
    let start = Point(x: p.dot(u), y: p.dot(v))
    let end = Point(x: q.dot(u), y: q.dot(v))
    let (w, h) = (halfWidth + clearance, halfHeight + clearance)
    var (from, to) = (0.0, 1.0)
    for (along, origin, limit) in [
      (end.x - start.x, start.x, w), (end.y - start.y, start.y, h),
    ] {
      if along == 0 {
        if abs(origin) >= limit { return false }
      } else {
        let (t1, t2) = ((-limit - origin) / along, (limit - origin) / along)
        from = max(from, min(t1, t2))
        to = min(to, max(t1, t2))
      }
    }
    return from < to
  }
}
