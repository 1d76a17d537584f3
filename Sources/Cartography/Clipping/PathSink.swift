/// Takes the outline of a drawn shape, subpath by subpath, in page units.
public protocol PathSink {
  mutating func move(x: Double, y: Double)
  mutating func line(x: Double, y: Double)
  mutating func close()
}
