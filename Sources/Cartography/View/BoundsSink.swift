/// Keeps only the rectangle round what is drawn.
struct BoundsSink: PathSink {
  private(set) var frame: Frame?

  mutating func add(_ x: Double, _ y: Double) {
    guard let f = frame else {
      frame = Frame(minX: x, minY: y, maxX: x, maxY: y)
      return
    }
    frame = Frame(
      minX: min(f.minX, x), minY: min(f.minY, y), maxX: max(f.maxX, x), maxY: max(f.maxY, y))
  }

  mutating func move(x: Double, y: Double) { add(x, y) }
  mutating func line(x: Double, y: Double) { add(x, y) }
  mutating func close() {}
}
