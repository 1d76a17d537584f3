/// Takes the outline of a drawn shape, subpath by subpath, in page units.
public protocol PathSink {
  mutating func move(x: Double, y: Double)
  mutating func line(x: Double, y: Double)
  mutating func close()
  /// Says that so many points are about to come.
  mutating func reserve(_ count: Int)
}

extension PathSink {
  public mutating func reserve(_ count: Int) {}
}
