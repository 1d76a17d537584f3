/// Takes the outline of a drawn shape, subpath by subpath, in page units.
public protocol PathSink {
  mutating func move(x: Double, y: Double)
  mutating func line(x: Double, y: Double)
  mutating func close()
  /// Says that so many points are about to come.
  mutating func reserve(_ count: Int)
  /// Takes a whole subpath.
  mutating func add(_ points: UnsafeBufferPointer<PlanePoint>, closed: Bool)
}

extension PathSink {
  public mutating func reserve(_ count: Int) {}

  public mutating func add(_ points: UnsafeBufferPointer<PlanePoint>, closed: Bool) {
    guard points.count > (closed ? 2 : 1), let first = points.first else { return }
    move(x: first.x, y: first.y)
    for point in points.dropFirst() { line(x: point.x, y: point.y) }
    if closed { close() }
  }
}
