/// A shape on the page: subpaths of lines and cubic curves.
public struct Path: Sendable, Hashable {
  public enum Verb: UInt8, Sendable, Hashable {
    /// Starts a subpath; takes one point.
    case move
    /// Takes one point.
    case line
    /// A cubic Bézier curve; takes two control points and the end.
    case curve
    /// Takes none.
    case close
  }

  public private(set) var verbs: [Verb] = []
  public private(set) var points: [Point] = []

  public init() {}

  public var isEmpty: Bool { verbs.isEmpty }

  public mutating func move(to p: Point) {
    verbs.append(.move)
    points.append(p)
  }

  public mutating func line(to p: Point) {
    verbs.append(.line)
    points.append(p)
  }

  public mutating func curve(to end: Point, control1: Point, control2: Point) {
    verbs.append(.curve)
    points.append(control1)
    points.append(control2)
    points.append(end)
  }

  public mutating func close() { verbs.append(.close) }

  /// Adds a subpath of straight lines.
  public mutating func append(_ corners: UnsafeBufferPointer<Point>, closed: Bool) {
    guard !corners.isEmpty else { return }
    points.append(contentsOf: corners)
    verbs.append(.move)
    verbs.append(contentsOf: repeatElement(.line, count: corners.count - 1))
    if closed { verbs.append(.close) }
  }

  public mutating func append(_ other: Path) {
    verbs.append(contentsOf: other.verbs)
    points.append(contentsOf: other.points)
  }

  public mutating func reserve(_ count: Int) {
    verbs.reserveCapacity(verbs.count + count)
    points.reserveCapacity(points.count + count)
  }

  /// The smallest upright rectangle round all points, control points included; `nil` if empty.
  public var bounds: Rect? {
    guard let first = points.first else { return nil }
    var (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
    for p in points {
      minX = min(minX, p.x)
      maxX = max(maxX, p.x)
      minY = min(minY, p.y)
      maxY = max(maxY, p.y)
    }
    return Rect(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
  }

  /// The same shape, each point taken through `transform`, which must keep straight lines straight.
  public func map(_ transform: (Point) -> Point) -> Path {
    var path = self
    path.points = points.map(transform)
    return path
  }
}
