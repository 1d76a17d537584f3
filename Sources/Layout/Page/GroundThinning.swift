/// Decides which points of a page's ground stay, so that all paths through a point agree.
///
/// Lines are thinned between the points that have to stay, where three shapes meet or a line ends, by
/// the method of Ramer (1972) and Douglas and Peucker (1973).
struct GroundThinning {
  /// How far a line may stray, in points.
  let tolerance: Double
  /// Rings that are no larger, in points, are left out.
  let smallest: Double

  /// What becomes of a point; `nil` until that is decided.
  private typealias Fate = Bool?

  /// The points next to a point, in whatever shape, by their numbers.
  private struct Neighbors {
    var first = -1
    var second = -1
    /// Whether there are more than two, or a line ends here.
    var isFixed = false

    mutating func add(_ number: Int) {
      if first < 0 || first == number {
        first = number
      } else if second < 0 || second == number {
        second = number
      } else {
        isFixed = true
      }
    }
  }

  private var index = PointIndex(capacity: 0)
  /// By a point's number: whether it stays.
  private var stays: [Fate] = []

  init(tolerance: Double, smallest: Double) {
    self.tolerance = tolerance
    self.smallest = smallest
  }

  /// Decides on every point; the order of the paths makes no difference where they share their points.
  mutating func survey(_ paths: [Path]) {
    index = PointIndex(capacity: paths.reduce(0) { $0 + $1.points.count })
    let rings = paths.flatMap { path in
      Self.rings(of: path).map { ring in
        NumberedRing(
          points: ring.points, numbers: ring.points.map { index.add($0) }, isClosed: ring.isClosed)
      }
    }
    stays = Self.neighbors(rings, count: index.keys.count).map { $0.isFixed ? true : nil }
    // Lines that have ends first: in rings without any fixed point it is ours to choose some.
    for ring in rings where !ring.isClosed { decide(ring) }
    for ring in rings where ring.isClosed { decide(ring) }
  }

  private static func neighbors(_ rings: [NumberedRing], count: Int) -> [Neighbors] {
    var neighbors = [Neighbors](repeating: Neighbors(), count: count)
    for ring in rings {
      guard let first = ring.numbers.first, var before = ring.numbers.last else { continue }
      if ring.isClosed {
        for number in ring.numbers {
          if number != before {
            neighbors[before].add(number)
            neighbors[number].add(before)
          }
          before = number
        }
        continue
      }
      neighbors[first].isFixed = true
      neighbors[before].isFixed = true
      before = first
      for number in ring.numbers.dropFirst() {
        if number != before {
          neighbors[before].add(number)
          neighbors[number].add(before)
        }
        before = number
      }
    }
    return neighbors
  }

  /// The path through the points that stay.
  func thinned(_ path: Path) -> Path {
    var thinned = Path()
    thinned.reserve(path.points.count / 3)
    for ring in Self.rings(of: path) {
      if ring.isClosed, isTiny(ring.points) { continue }
      var kept = Self.distinct(
        ring.points.filter { index.number(of: $0).flatMap { stays[$0] } ?? true })
      // A small island stays, though nothing of its shape need.
      if ring.isClosed, kept.count < 3 { kept = Self.distinct(Array(ring.points)) }
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

  private func isTiny(_ points: ArraySlice<Point>) -> Bool {
    guard let bounds = Path.polyline(Array(points)).bounds else { return true }
    return max(bounds.width, bounds.height) < smallest
  }

  private mutating func decide(_ ring: NumberedRing) {
    guard ring.points.count > 2, ring.points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      for number in ring.numbers { stays[number] = true }
      return
    }
    let line = ring.isClosed ? opened(ring) : ring
    let numbers = line.numbers
    stays[numbers[0]] = true
    stays[numbers[numbers.count - 1]] = true
    var last = 0
    var free: [Int] = []
    for place in numbers.indices.dropFirst() {
      switch stays[numbers[place]] {
      case true?:
        if !free.isEmpty { thin([last] + free + [place], line) }
        free.removeAll(keepingCapacity: true)
        last = place
      // Points that were decided on with another shape are no longer ours.
      case false?: break
      case nil: free.append(place)
      }
    }
  }

  /// A ring from a point that stays round to itself.
  private mutating func opened(_ ring: NumberedRing) -> NumberedRing {
    let keys = index.keys
    let start =
      ring.numbers.firstIndex { stays[$0] == true }
      ?? ring.numbers.indices.min { keys[ring.numbers[$0]] < keys[ring.numbers[$1]] } ?? 0
    let shift = ring.points.startIndex
    let points =
      Array(ring.points[(shift + start)...]) + Array(ring.points[..<(shift + start)])
      + [ring.points[shift + start]]
    let numbers =
      Array(ring.numbers[start...] + ring.numbers[..<start]) + [ring.numbers[start]]
    stays[numbers[0]] = true
    if !numbers.dropFirst().dropLast().contains(where: { stays[$0] == true }) {
      func distance(_ place: Int) -> Double {
        let (dx, dy) = (points[place].x - points[0].x, points[place].y - points[0].y)
        return dx * dx + dy * dy
      }
      let far = numbers.indices.max { a, b in
        (distance(b), keys[numbers[b]]) > (distance(a), keys[numbers[a]])
      }
      stays[numbers[far ?? 0]] = true
    }
    return NumberedRing(points: points[...], numbers: numbers, isClosed: true)
  }

  /// Decides on the points between the first and the last of a line.
  private mutating func thin(_ places: [Int], _ line: NumberedRing) {
    for place in places.dropFirst().dropLast() { stays[line.numbers[place]] = false }
    let offset = line.points.startIndex
    let points = places.map { line.points[offset + $0] }
    let numbers = places.map { line.numbers[$0] }
    func key(_ place: Int) -> PointIndex.Key { index.keys[numbers[place]] }
    var spans = [(0, places.count - 1)]
    while let (from, to) = spans.popLast() {
      guard to - from > 1 else { continue }
      // The same chord from either end, to the last bit.
      let (a, b) =
        key(from) < key(to) ? (points[from], points[to]) : (points[to], points[from])
      var (far, farthest) = (-1.0, from)
      for place in (from + 1)..<to {
        let distance = Self.distance(points[place], from: a, to: b)
        if distance > far || distance == far && key(place) < key(farthest) {
          (far, farthest) = (distance, place)
        }
      }
      guard far > tolerance else { continue }
      stays[numbers[farthest]] = true
      spans.append((from, farthest))
      spans.append((farthest, to))
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
    var points: ArraySlice<Point>
    var isClosed: Bool
  }

  private struct NumberedRing {
    var points: ArraySlice<Point>
    var numbers: [Int]
    var isClosed: Bool
  }

  /// The rings and lines of a path without curves.
  private static func rings(of path: Path) -> [Ring] {
    var rings: [Ring] = []
    var (start, next) = (0, 0)
    func end(isClosed: Bool) {
      if next > start {
        rings.append(Ring(points: path.points[start..<next], isClosed: isClosed))
      }
      start = next
    }
    for verb in path.verbs {
      switch verb {
      case .move:
        end(isClosed: false)
        next += 1
      case .line: next += 1
      case .close: end(isClosed: true)
      case .curve: next += 3
      }
    }
    end(isClosed: false)
    return rings
  }
}
