import Layout

/// Places the sides of a path on pixels, short straight ones in place of curves.
struct SideGatherer {
  private(set) var memory: UnsafeMutablePointer<PlacedSides.Place>
  private(set) var capacity: Int
  private(set) var count: Int
  var pieces: [PlacedSides.Piece] = []
  /// Twice the area that the rings enclose, in 256ths squared; positive where they run clockwise as seen.
  private(set) var area = 0.0

  /// The piece in the making.
  private var first: Int
  private var least = SIMD2<Double>()
  private var most = SIMD2<Double>()
  /// Where the last side that counts ended.
  private var last = SIMD2<Double>()
  /// Where a line has gone since, too short a way to draw.
  private var pending: SIMD2<Double>?

  /// Of a piece: enough that pieces are cheap to look over, and so few that most lie within a band.
  private static let mostSides = 32
  /// Of what is stroked, a side this short is drawn with the next: a fifth of a pixel, squared.
  private static let shortest = 0.04 * 256 * 256

  /// Goes on with memory, and with pieces that are taken out until they are handed back.
  init(
    _ memory: UnsafeMutablePointer<PlacedSides.Place>, capacity: Int, count: Int,
    pieces: inout [PlacedSides.Piece]
  ) {
    (self.memory, self.capacity, self.count) = (memory, capacity, count)
    first = count
    swap(&self.pieces, &pieces)
  }

  /// Takes the sides of a shape, its open subpaths closed.
  mutating func fill(_ path: Path, _ placing: Placing) {
    walk(path, placing, isFilled: true)
  }

  mutating func stroke(_ path: Path, _ placing: Placing) {
    walk(path, placing, isFilled: false)
  }

  @inline(__always)
  private mutating func walk(_ path: Path, _ placing: Placing, isFilled: Bool) {
    path.points.withUnsafeBufferPointer { points in
      path.verbs.withUnsafeBufferPointer { verbs in
        var (verb, next) = (0, 0)
        var (start, here) = (SIMD2<Double>(), SIMD2<Double>())
        while verb < verbs.count {
          switch verbs[verb] {
          case .move:
            endSubpath(isFilled, start)
            here = placing(points[next])
            start = here
            begin(here)
            next += 1
            verb += 1
          case .line:
            let run = verb
            while verb < verbs.count, verbs[verb] == .line { verb += 1 }
            let end = next + verb - run
            if !isOpen {
              start = placing(points[next])
              begin(start)
            }
            put(UnsafeBufferPointer(rebasing: points[next..<end]), placing, isFilled: isFilled)
            here = placing(points[end - 1])
            next = end
          case .curve:
            if !isOpen {
              here = placing(points[next])
              start = here
              begin(here)
            }
            let curve = FlatCurve(
              here, placing(points[next]), placing(points[next + 1]), placing(points[next + 2]))
            for side in 1...curve.count { put(curve.end(of: side), isFilled: isFilled) }
            here = placing(points[next + 2])
            next += 3
            verb += 1
          case .close:
            if isOpen { put(start, isFilled: isFilled) }
            here = start
            verb += 1
          }
        }
        endSubpath(isFilled, start)
      }
    }
  }

  private var isOpen: Bool { count > first }

  private mutating func endSubpath(_ isFilled: Bool, _ start: SIMD2<Double>) {
    if isFilled, isOpen { put(start) }
    endPiece()
  }

  /// Puts a side; not yet where it is stroked and too short.
  @inline(__always)
  private mutating func put(_ next: SIMD2<Double>, isFilled: Bool) {
    let isShort = !isFilled && Self.isShort(last, next)
    pending = isShort ? next : nil
    if !isShort { put(next) }
  }

  private mutating func put(_ next: SIMD2<Double>) {
    if count - first > Self.mostSides { divide() }
    makeRoom(1)
    area += Self.area(last, next)
    least = Self.lesser(least, next)
    most = Self.larger(most, next)
    memory[count] = Self.whole(next)
    count += 1
    last = next
  }

  /// Puts the sides that go from point to point.
  @inline(__always)
  private mutating func put(
    _ points: UnsafeBufferPointer<Point>, _ placing: Placing, isFilled: Bool
  ) {
    makeRoom(points.count)
    var index = 0
    while index < points.count {
      if count &- first > Self.mostSides { divide() }
      let end = min(points.count, index &+ Self.mostSides &+ 1 &- (count &- first))
      var target = memory + count
      var (least, most, last, area) = (self.least, self.most, self.last, self.area)
      var short: SIMD2<Double>?
      while index < end {
        let next = placing(points[index])
        index &+= 1
        if !isFilled {
          guard !Self.isShort(last, next) else {
            short = next
            continue
          }
          short = nil
        }
        target.pointee = Self.whole(next)
        target += 1
        area += Self.area(last, next)
        least = Self.lesser(least, next)
        most = Self.larger(most, next)
        last = next
      }
      pending = short
      (self.least, self.most, self.last, self.area) = (least, most, last, area)
      count = target - memory
    }
  }

  private mutating func begin(_ place: SIMD2<Double>) {
    makeRoom(1)
    first = count
    (last, least, most) = (place, place, place)
    memory[count] = Self.whole(place)
    count += 1
  }

  /// Ends the piece where the next one begins.
  @inline(never)
  private mutating func divide() {
    endPiece()
    first = count - 1
    (least, most) = (last, last)
  }

  private mutating func endPiece() {
    if let short = pending {
      pending = nil
      put(short)
    }
    guard count - first > 1 else { return }
    pieces.append(
      PlacedSides.Piece(
        first: first, last: count - 1, least: Self.whole(least), most: Self.whole(most)))
    first = count
  }

  private mutating func makeRoom(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<PlacedSides.Place>.allocate(capacity: capacity)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  @inline(__always)
  private static func isShort(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Bool {
    let squares = (b - a) * (b - a)
    return squares.x + squares.y <= shortest
  }

  @inline(__always)
  private static func area(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    (a + b).x * (b - a).y
  }

  @inline(__always)
  private static func lesser(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD2<Double> {
    a.replacing(with: b, where: b .< a)
  }

  @inline(__always)
  private static func larger(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD2<Double> {
    a.replacing(with: b, where: b .> a)
  }

  /// Rounded: beyond 2^52 a number's last bits count whole ones.
  @inline(__always)
  private static func whole(_ place: SIMD2<Double>) -> PlacedSides.Place {
    let bits = place + 0x1.8p52
    return PlacedSides.Place(
      x: Int32(truncatingIfNeeded: bits.x.bitPattern),
      y: Int32(truncatingIfNeeded: bits.y.bitPattern))
  }
}
