internal import Cartography
internal import Layout

/// Keeps lines as lists of points, without those that nobody would miss.
struct SleeveSink: PathSink {
  private(set) var lines: [[Point]] = []
  private var sleeve: LineSleeve?
  private let tolerance: Double

  init(tolerance: Double) { self.tolerance = tolerance }

  mutating func move(x: Double, y: Double) {
    finish()
    sleeve = LineSleeve(tolerance: tolerance)
    sleeve?.add(Point(x: x, y: y))
  }

  mutating func line(x: Double, y: Double) { sleeve?.add(Point(x: x, y: y)) }

  mutating func close() {}

  /// To be called at the end.
  mutating func finish() {
    if let points = sleeve?.finished(), points.count > 1 { lines.append(points) }
    sleeve = nil
  }
}
