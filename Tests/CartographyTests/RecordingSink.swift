import Cartography

/// Keeps every subpath that is drawn.
struct RecordingSink: PathSink {
  struct Subpath {
    var points: [(x: Double, y: Double)] = []
    var isClosed = false

    /// Signed area, positive where the path runs clockwise on the page (y down).
    var area: Double {
      var sum = 0.0
      for (i, p) in points.enumerated() {
        let q = points[(i + 1) % points.count]
        sum += p.x * q.y - q.x * p.y
      }
      return sum / 2
    }
  }

  private(set) var subpaths: [Subpath] = []

  mutating func move(x: Double, y: Double) { subpaths.append(Subpath(points: [(x, y)])) }
  mutating func line(x: Double, y: Double) { subpaths[subpaths.count - 1].points.append((x, y)) }
  mutating func close() { subpaths[subpaths.count - 1].isClosed = true }

  var points: [(x: Double, y: Double)] { subpaths.flatMap(\.points) }
  var area: Double { abs(subpaths.map(\.area).reduce(0, +)) }
}

extension RecordingSink: Equatable {
  static func == (a: RecordingSink, b: RecordingSink) -> Bool {
    a.subpaths.count == b.subpaths.count
      && zip(a.subpaths, b.subpaths).allSatisfy { p, q in
        p.isClosed == q.isClosed && p.points.count == q.points.count
          && zip(p.points, q.points).allSatisfy { $0 == $1 }
      }
  }
}
