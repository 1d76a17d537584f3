/// Decides which points of a page's ground stay, so that all paths through a point agree.
///
/// Lines are thinned between the points that have to stay, where three shapes meet or a line ends, by
/// the method of Ramer (1972) and Douglas and Peucker (1973).
struct GroundThinning {
  /// How far a line may stray, in points.
  let tolerance: Double
  /// Rings that are no larger, in points, are left out.
  let smallest: Double

  private enum Fate: UInt8 { case open, stays, goes }

  /// The points next to a point, in whatever shape, by their numbers.
  private struct Neighbors {
    var first: Int32 = -1
    var second: Int32 = -1
    /// Whether there are more than two, or a line ends here.
    var isFixed = false

    mutating func add(_ number: Int32) {
      if first < 0 || first == number {
        first = number
      } else if second < 0 || second == number {
        second = number
      } else {
        isFixed = true
      }
    }
  }

  /// A ring or a line of a path, by the places of its points in `points`.
  private struct Ring {
    var places: Range<Int>
    var isClosed: Bool
  }

  /// Of all paths, one after another.
  private var points: [Point] = []
  /// By place.
  private var numbers: [Int32] = []
  private var rings: [Ring] = []
  /// The rings of each path.
  private var shares: [Range<Int>] = []
  private var index: PointIndex
  /// By a point's number.
  private var fates: [Fate] = []

  /// The paths through the points that stay, in their order, which makes no difference where paths share
  /// their points.
  ///
  /// - Parameter paths: without curves.
  static func thin(_ paths: [Path], tolerance: Double, smallest: Double) -> [Path] {
    var thinning = GroundThinning(paths, tolerance: tolerance, smallest: smallest)
    thinning.decide()
    return thinning.shares.map { thinning.path(of: $0) }
  }

  private init(_ paths: [Path], tolerance: Double, smallest: Double) {
    self.tolerance = tolerance
    self.smallest = smallest
    let count = paths.reduce(0) { $0 + $1.points.count }
    index = PointIndex(capacity: count)
    points.reserveCapacity(count)
    numbers.reserveCapacity(count)
    for path in paths {
      let first = rings.count
      addRings(of: path)
      shares.append(first..<rings.count)
      points.append(contentsOf: path.points)
    }
    for point in points { numbers.append(index.add(point)) }
  }

  private mutating func addRings(of path: Path) {
    var start = points.count
    var next = start
    func ring(isClosed: Bool) -> Ring? {
      defer { start = next }
      return next > start ? Ring(places: start..<next, isClosed: isClosed) : nil
    }
    for verb in path.verbs {
      switch verb {
      case .move:
        if let line = ring(isClosed: false) { rings.append(line) }
        next += 1
      case .line: next += 1
      case .close: if let closed = ring(isClosed: true) { rings.append(closed) }
      case .curve: next += 3
      }
    }
    if let line = ring(isClosed: false) { rings.append(line) }
  }

  // MARK: - What stays

  private mutating func decide() {
    fates = neighbors().map { $0.isFixed ? .stays : .open }
    // Lines that have ends first: in rings without any fixed point it is ours to choose some.
    for ring in rings where !ring.isClosed { decide(ring) }
    for ring in rings where ring.isClosed { decide(ring) }
  }

  private func neighbors() -> [Neighbors] {
    var neighbors = [Neighbors](repeating: Neighbors(), count: index.keys.count)
    for ring in rings {
      guard let first = ring.places.first, let last = ring.places.last else { continue }
      var before = numbers[ring.isClosed ? last : first]
      if !ring.isClosed {
        neighbors[Int(before)].isFixed = true
        neighbors[Int(numbers[last])].isFixed = true
      }
      for place in ring.places {
        let number = numbers[place]
        if number != before {
          neighbors[Int(before)].add(number)
          neighbors[Int(number)].add(before)
        }
        before = number
      }
    }
    return neighbors
  }

  private func fate(at place: Int) -> Fate { fates[Int(numbers[place])] }

  private mutating func keep(_ place: Int) { fates[Int(numbers[place])] = .stays }

  private func key(at place: Int) -> PointIndex.Key { index.keys[Int(numbers[place])] }

  private mutating func decide(_ ring: Ring) {
    guard ring.places.count > 2,
      ring.places.allSatisfy({ points[$0].x.isFinite && points[$0].y.isFinite })
    else {
      for place in ring.places { keep(place) }
      return
    }
    let line = ring.isClosed ? opened(ring) : Array(ring.places)
    keep(line[0])
    keep(line[line.count - 1])
    /// From the last point that stays on, those not yet decided.
    var run = [line[0]]
    for place in line.dropFirst() {
      switch fate(at: place) {
      case .stays:
        run.append(place)
        if run.count > 2 { thin(run) }
        run.removeAll(keepingCapacity: true)
        run.append(place)
      // Points that were decided on with another shape are no longer ours.
      case .goes: break
      case .open: run.append(place)
      }
    }
  }

  /// The places of a ring from a point that stays round to itself.
  private mutating func opened(_ ring: Ring) -> [Int] {
    let start =
      ring.places.first { fate(at: $0) == .stays }
      ?? ring.places.min { key(at: $0) < key(at: $1) } ?? ring.places.lowerBound
    let line = Array(start..<ring.places.upperBound) + Array(ring.places.lowerBound...start)
    keep(start)
    if !line.dropFirst().dropLast().contains(where: { fate(at: $0) == .stays }) {
      func distance(_ place: Int) -> Double {
        let (dx, dy) = (points[place].x - points[start].x, points[place].y - points[start].y)
        return dx * dx + dy * dy
      }
      let far = line.max { a, b in
        (distance(b), key(at: b)) > (distance(a), key(at: a))
      }
      keep(far ?? start)
    }
    return line
  }

  /// Decides on the points between the first and the last of a line.
  private mutating func thin(_ places: [Int]) {
    for place in places[1..<(places.count - 1)] { fates[Int(numbers[place])] = .goes }
    var spans = [(0, places.count - 1)]
    while let (from, to) = spans.popLast() {
      guard to - from > 1 else { continue }
      // The same chord from either end, to the last bit.
      let (first, last) = (places[from], places[to])
      let isForward = key(at: first) < key(at: last)
      let chord = Chord(
        from: points[isForward ? first : last], to: points[isForward ? last : first])
      var (far, farthest) = (-1.0, from)
      for index in (from + 1)..<to {
        let distance = chord.squaredDistance(to: points[places[index]])
        if distance > far
          || distance == far && key(at: places[index]) < key(at: places[farthest])
        {
          (far, farthest) = (distance, index)
        }
      }
      guard far > tolerance * tolerance else { continue }
      keep(places[farthest])
      spans.append((from, farthest))
      spans.append((farthest, to))
    }
  }

  private struct Chord {
    let start: Point
    let (dx, dy): (Double, Double)
    let reciprocal: Double

    init(from start: Point, to end: Point) {
      self.start = start
      (dx, dy) = (end.x - start.x, end.y - start.y)
      let square = dx * dx + dy * dy
      reciprocal = square > 0 ? 1 / square : 0
    }

    func squaredDistance(to p: Point) -> Double {
      let (px, py) = (p.x - start.x, p.y - start.y)
      let t = min(max((px * dx + py * dy) * reciprocal, 0), 1)
      let (ex, ey) = (px - t * dx, py - t * dy)
      return ex * ex + ey * ey
    }
  }

  // MARK: - What is left

  private func path(of share: Range<Int>) -> Path {
    var path = Path()
    path.reserve(share.reduce(0) { $0 + rings[$1].places.count } / 3)
    var kept: [Point] = []
    for ring in rings[share] {
      if ring.isClosed, isTiny(ring) { continue }
      collect(ring, into: &kept) { fate(at: $0) == .stays }
      // A small island stays, though nothing of its shape need.
      if ring.isClosed, kept.count < 3 { collect(ring, into: &kept) { _ in true } }
      guard kept.count >= (ring.isClosed ? 3 : 2) else { continue }
      path.move(to: kept[0])
      for point in kept.dropFirst() { path.line(to: point) }
      if ring.isClosed { path.close() }
    }
    return path
  }

  /// The points to a 16th of a point, which takes fewer digits in a file and is less than any printer
  /// shows, without repetitions.
  private func collect(_ ring: Ring, into kept: inout [Point], where stays: (Int) -> Bool) {
    kept.removeAll(keepingCapacity: true)
    for place in ring.places where stays(place) {
      let p = points[place]
      let rounded = Point(x: Self.nearest(p.x * 16) / 16, y: Self.nearest(p.y * 16) / 16)
      if kept.last != rounded { kept.append(rounded) }
    }
  }

  /// The nearest whole number, the even one of two, by a sum that has no room for a fraction. The
  /// library's function takes ten times as long.
  private static func nearest(_ value: Double) -> Double {
    let rounder = 6_755_399_441_055_744.0  // 1.5 × 2⁵².
    return abs(value) < 2e15 ? (value + rounder) - rounder : value
  }

  private func isTiny(_ ring: Ring) -> Bool {
    let first = points[ring.places.lowerBound]
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    for place in ring.places {
      let p = points[place]
      (left, right) = (min(left, p.x), max(right, p.x))
      (top, bottom) = (min(top, p.y), max(bottom, p.y))
      // Most are not, and say so soon.
      if right - left >= smallest || bottom - top >= smallest { return false }
    }
    return max(right - left, bottom - top) < smallest
  }
}
