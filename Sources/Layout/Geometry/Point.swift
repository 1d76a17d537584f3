/// A point on the page: x to the right, y down, in points of 1/72 inch.
public struct Point: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  public static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  public static func * (a: Point, k: Double) -> Point { Point(x: a.x * k, y: a.y * k) }

  public func dot(_ o: Point) -> Double { x * o.x + y * o.y }

  /// Distance from the origin, in points.
  public var length: Double { (x * x + y * y).squareRoot() }
}
