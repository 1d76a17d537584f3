/// An upright rectangle on the page, in points.
public struct Rect: Sendable, Hashable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The smallest rectangle that holds both points.
  init(from a: Point, to b: Point) {
    self.init(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
  }

  public var minX: Double { x }
  public var minY: Double { y }
  public var maxX: Double { x + width }
  public var maxY: Double { y + height }
  public var center: Point { Point(x: x + width / 2, y: y + height / 2) }

  /// The rectangle with each side moved inwards, outwards if negative.
  public func inset(by amount: Double) -> Rect { inset(x: amount, y: amount) }

  public func inset(x dx: Double, y dy: Double) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  public func moved(x dx: Double, y dy: Double) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width, height: height)
  }

  /// Whether the two share some area; rectangles that only touch do not.
  public func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  public func contains(_ other: Rect) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  public func contains(_ p: Point) -> Bool {
    minX <= p.x && p.x <= maxX && minY <= p.y && p.y <= maxY
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    let left = min(minX, other.minX)
    let top = min(minY, other.minY)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// The distance of a point from the nearest part of the rectangle; 0 inside.
  func distance(to p: Point) -> Double {
    let dx = max(minX - p.x, 0, p.x - maxX)
    let dy = max(minY - p.y, 0, p.y - maxY)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Whether part of the straight line between two points lies inside (Liang and Barsky 1984).
  func meets(from a: Point, to b: Point) -> Bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (first, last) = (0.0, 1.0)
    if dx == 0 {
      if a.x <= minX || a.x >= maxX { return false }
    } else {
      let (t1, t2) = ((minX - a.x) / dx, (maxX - a.x) / dx)
      first = max(first, min(t1, t2))
      last = min(last, max(t1, t2))
    }
    if dy == 0 {
      if a.y <= minY || a.y >= maxY { return false }
    } else {
      let (t1, t2) = ((minY - a.y) / dy, (maxY - a.y) / dy)
      first = max(first, min(t1, t2))
      last = min(last, max(t1, t2))
    }
    return first < last
  }
}
