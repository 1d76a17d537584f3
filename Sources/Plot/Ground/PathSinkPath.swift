internal import Cartography
internal import Layout

extension Layout.Path: Cartography.PathSink {
  public mutating func move(x: Double, y: Double) { move(to: Point(x: x, y: y)) }
  public mutating func line(x: Double, y: Double) { line(to: Point(x: x, y: y)) }
}
