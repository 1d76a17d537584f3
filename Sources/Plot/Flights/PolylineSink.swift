internal import Cartography
internal import Layout

/// Keeps lines as lists of points.
struct PolylineSink: PathSink {
  private(set) var lines: [[Point]] = []

  mutating func move(x: Double, y: Double) { lines.append([Point(x: x, y: y)]) }

  mutating func line(x: Double, y: Double) {
    guard !lines.isEmpty else { return }
    lines[lines.count - 1].append(Point(x: x, y: y))
  }

  mutating func close() {}
}
