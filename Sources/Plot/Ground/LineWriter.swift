internal import Cartography
internal import Layout

/// Writes lines into paths of some hundred points: a path for each of some thousand islands would take
/// longer to hand on than to draw, and Cairo strokes one path of all of them twice as slowly.
struct LineWriter: PathSink {
  private(set) var paths: [Path] = []
  private var path = Path()

  private static let most = 200

  /// Ends the last path.
  mutating func finish() {
    if !path.isEmpty { paths.append(path) }
    path = Path()
  }

  mutating func add(_ points: UnsafeBufferPointer<PlanePoint>, closed: Bool) {
    makeRoom(points.count)
    path.append(chain: points, closed: closed)
  }

  mutating func move(x: Double, y: Double) {
    makeRoom(0)
    path.move(to: Point(x: x, y: y))
  }

  private mutating func makeRoom(_ count: Int) {
    if path.points.count >= Self.most { finish() }
    if path.isEmpty { path.reserve(max(count, Self.most)) }
  }

  mutating func line(x: Double, y: Double) { path.line(to: Point(x: x, y: y)) }
  mutating func close() { path.close() }
}
