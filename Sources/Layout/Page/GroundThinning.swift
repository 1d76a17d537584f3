/// Decides which points of a page's ground stay, so that all paths through a point agree.
///
/// Lines are thinned between the points that have to stay, where three shapes meet or a line ends, by
/// the method of Ramer (1972) and Douglas and Peucker (1973).
struct GroundThinning {
  /// How far a line may stray, in points.
  let tolerance: Double
  /// Rings that are no larger, in points, are left out.
  let smallest: Double

  /// A point to a 256th of a point, as Cairo draws it.
  private struct Key: Hashable, Comparable {
    var x: Int32
    var y: Int32

    init(_ p: Point) {
      func steps(_ value: Double) -> Int32 {
        Int32((min(max(value.isFinite ? value : 0, -1e6), 1e6) * 256).rounded())
      }
      (x, y) = (steps(p.x), steps(p.y))
    }

    static func < (a: Key, b: Key) -> Bool { (a.x, a.y) < (b.x, b.y) }
  }

  /// The points next to a point, in whatever shape.
  private struct Neighbors {
    var first: Key?
    var second: Key?
    /// Whether there are more than two, or a line ends here.
    var isFixed = false

    mutating func add(_ key: Key) {
      if first == nil || first == key {
        first = key
      } else if second == nil || second == key {
        second = key
      } else {
        isFixed = true
      }
    }
  }

  private var stays: [Key: Bool] = [:]

  init(tolerance: Double, smallest: Double) {
    self.tolerance = tolerance
    self.smallest = smallest
  }

  /// Decides on every point; the order of the paths makes no difference where they share their points.
  mutating func survey(_ paths: [Path]) {
    let rings = paths.flatMap { Self.rings(of: $0) }
    var neighbors: [Key: Neighbors] = [:]
    for ring in rings {
      let keys = ring.points.map(Key.init)
      for (a, b) in zip(keys, keys.dropFirst()) where a != b {
        neighbors[a, default: Neighbors()].add(b)
        neighbors[b, default: Neighbors()].add(a)
      }
      guard let first = keys.first, let last = keys.last else { continue }
      if ring.isClosed {
        if first != last {
          neighbors[first, default: Neighbors()].add(last)
          neighbors[last, default: Neighbors()].add(first)
        }
      } else {
        neighbors[first, default: Neighbors()].isFixed = true
        neighbors[last, default: Neighbors()].isFixed = true
      }
    }
    for (key, around) in neighbors where around.isFixed { stays[key] = true }
    // Lines that have ends first: in rings without any fixed point it is ours to choose some.
    for ring in rings where !ring.isClosed { decide(ring) }
    for ring in rings where ring.isClosed { decide(ring) }
  }

  /// The path through the points that stay.
  func thinned(_ path: Path) -> Path {
    var thinned = Path()
    thinned.reserve(path.points.count / 3)
    for ring in Self.rings(of: path) {
      if ring.isClosed, isTiny(ring.points) { continue }
      var kept = Self.distinct(ring.points.filter { stays[Key($0)] ?? true })
      // A small island stays, though nothing of its shape need.
      if ring.isClosed, kept.count < 3 { kept = Self.distinct(ring.points) }
      guard kept.count >= (ring.isClosed ? 3 : 2) else { continue }
      thinned.move(to: kept[0])
      for point in kept.dropFirst() { thinned.line(to: point) }
      if ring.isClosed { thinned.close() }
    }
    return thinned
  }

  /// The points to a 16th of a point, which takes fewer digits in a file and is less than any printer
  /// shows, without repetitions.
  private static func distinct(_ points: [Point]) -> [Point] {
    var distinct: [Point] = []
    for p in points {
      let rounded = Point(x: (p.x * 16).rounded() / 16, y: (p.y * 16).rounded() / 16)
      if distinct.last != rounded { distinct.append(rounded) }
    }
    return distinct
  }

  private func isTiny(_ points: [Point]) -> Bool {
    guard let bounds = Path.polyline(points).bounds else { return true }
    return max(bounds.width, bounds.height) < smallest
  }

  private mutating func decide(_ ring: Ring) {
    var points = ring.points
    var keys = points.map(Key.init)
    guard points.count > 2, points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      for key in keys { stays[key] = true }
      return
    }
    if ring.isClosed {
      // From a point that stays, round to itself.
      let start =
        keys.firstIndex { stays[$0] == true } ?? keys.indices.min { keys[$0] < keys[$1] } ?? 0
      points = Array(points[start...] + points[..<start]) + [points[start]]
      keys = Array(keys[start...] + keys[..<start]) + [keys[start]]
      stays[keys[0]] = true
      if !keys.dropFirst().dropLast().contains(where: { stays[$0] == true }) {
        let far = keys.indices.max { farther($1, than: $0, points, keys) } ?? 0
        stays[keys[far]] = true
      }
    }
    stays[keys[0]] = true
    stays[keys[keys.count - 1]] = true
    var last = 0
    for index in keys.indices.dropFirst() where stays[keys[index]] == true {
      // Points that were decided on with another shape are no longer ours.
      let free = ((last + 1)..<index).filter { stays[keys[$0]] == nil }
      if !free.isEmpty { thin([last] + free + [index], points, keys) }
      last = index
    }
  }

  private func farther(_ a: Int, than b: Int, _ points: [Point], _ keys: [Key]) -> Bool {
    func square(_ index: Int) -> Double {
      let (dx, dy) = (points[index].x - points[0].x, points[index].y - points[0].y)
      return dx * dx + dy * dy
    }
    return (square(a), keys[a]) > (square(b), keys[b])
  }

  /// Decides on the points between the first and the last of a line.
  private mutating func thin(_ line: [Int], _ points: [Point], _ keys: [Key]) {
    for index in line.dropFirst().dropLast() { stays[keys[index]] = false }
    var spans = [(0, line.count - 1)]
    while let (from, to) = spans.popLast() {
      guard to - from > 1 else { continue }
      // The same chord from either end, to the last bit.
      let isForward = keys[line[from]] < keys[line[to]]
      let (a, b) =
        isForward ? (points[line[from]], points[line[to]]) : (points[line[to]], points[line[from]])
      var (far, index) = (-1.0, from)
      for place in (from + 1)..<to {
        let distance = Self.distance(points[line[place]], from: a, to: b)
        if distance > far || distance == far && keys[line[place]] < keys[line[index]] {
          (far, index) = (distance, place)
        }
      }
      guard far > tolerance else { continue }
      stays[keys[line[index]]] = true
      spans.append((from, index))
      spans.append((index, to))
    }
  }

  private static func distance(_ p: Point, from a: Point, to b: Point) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    let t =
      square > 0 ? min(max(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0), 1) : 0
    let (ex, ey) = (p.x - a.x - t * dx, p.y - a.y - t * dy)
    return (ex * ex + ey * ey).squareRoot()
  }

  private struct Ring {
    var points: [Point] = []
    var isClosed = false
  }

  private static func rings(of path: Path) -> [Ring] {
    var rings: [Ring] = []
    var next = 0
    for verb in path.verbs {
      switch verb {
      case .move:
        rings.append(Ring())
        fallthrough
      case .line:
        if rings.isEmpty { rings.append(Ring()) }
        rings[rings.count - 1].points.append(path.points[next])
        next += 1
      case .close: if !rings.isEmpty { rings[rings.count - 1].isClosed = true }
      case .curve: next += 3
      }
    }
    return rings
  }
}
