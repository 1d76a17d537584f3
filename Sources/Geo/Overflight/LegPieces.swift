#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A geodesic cut into pieces that are straight in longitude and latitude to 1 m, none of which
/// crosses the antimeridian.
struct LegPieces {
  struct Piece {
    /// Metres along the leg.
    var from: Double
    var to: Double
    /// Longitudes −180 to 180.
    var start: Coordinate
    var end: Coordinate
    /// With room for what the geodesic strays from the straight line.
    var box: FlatBox
  }

  /// Pieces one after another, with the box round them all.
  struct Block {
    var pieces: Range<Int>
    var box: FlatBox
  }

  let line: GeodesicLine
  let origin: Coordinate
  let destination: Coordinate
  private(set) var pieces: [Piece] = []
  private(set) var blocks: [Block] = []
  /// Metres along the leg where it comes so near to a pole, and leaves it, that no straight line
  /// follows it.
  private(set) var poleBreaks: [Double] = []

  /// Metres; a piece is never longer, so that a bend to both sides, as at the equator, is seen.
  private static let longest = 25_000.0
  /// Metres that the middle of a piece may stray.
  private static let tolerance = 1.0
  /// Metres; shorter pieces are not cut again: they pass a pole as near as that.
  private static let shortest = 1.0
  private static let blockSize = 32

  var length: Double { line.length.meters }

  init(from origin: Coordinate, to destination: Coordinate) {
    self.origin = origin
    self.destination = destination
    line = GeodesicLine(from: origin, to: destination)
    let steps = max(1, Int((line.length.meters / Self.longest).rounded(.up)))
    var last = Self.normal(origin)
    var lastAt = 0.0
    for step in 1...steps {
      let at = length * Double(step) / Double(steps)
      let next = step == steps ? Self.normal(destination) : position(at)
      add(last, lastAt, next, at)
      (last, lastAt) = (next, at)
    }
    for start in stride(from: 0, to: pieces.count, by: Self.blockSize) {
      let range = start..<min(start + Self.blockSize, pieces.count)
      var box = FlatBox()
      for piece in pieces[range] { box.add(piece.box) }
      blocks.append(Block(pieces: range, box: box))
    }
  }

  /// The point so many metres along.
  func position(_ meters: Double) -> Coordinate {
    line.position(at: Length(meters: meters)).coordinate
  }

  private static func normal(_ point: Coordinate) -> Coordinate {
    Coordinate(
      latitude: point.latitude, longitude: point.longitude.remainder(dividingBy: 360))
  }

  /// A difference of longitudes from −180 to 180, of one from −540 to 540; some ten times as fast as
  /// `remainder`.
  private static func wrapped(_ degrees: Double) -> Double {
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  }

  private mutating func add(_ a: Coordinate, _ from: Double, _ b: Coordinate, _ to: Double) {
    let turn = Self.wrapped(b.longitude - a.longitude)
    let middle = (from + to) / 2
    let exact = position(middle)
    let north = exact.latitude - (a.latitude + b.latitude) / 2
    let east =
      Self.wrapped(exact.longitude - a.longitude - turn / 2)
      * cos(Angle(degrees: exact.latitude).radians)
    // Some 111.3 km to a degree.
    let strays = (north * north + east * east).squareRoot() * 111_300 > Self.tolerance
    if strays || abs(turn) > 90 {
      if to - from > Self.shortest {
        add(a, from, exact, middle)
        add(exact, middle, b, to)
        return
      }
      poleBreaks += [from, to]
    }
    append(a, from, turn, b, to)
  }

  /// Adds a straight piece, cut in two where it crosses the antimeridian.
  private mutating func append(
    _ a: Coordinate, _ from: Double, _ turn: Double, _ b: Coordinate, _ to: Double
  ) {
    let reach = a.longitude + turn
    guard abs(reach) > 180 else {
      append(from, to, a, Coordinate(latitude: b.latitude, longitude: reach))
      return
    }
    let seam = reach > 0 ? 180.0 : -180.0
    var (low, high) = (from, to)
    for _ in 0..<40 where high - low > 0.001 {
      let middle = (low + high) / 2
      let east = (position(middle).longitude - a.longitude).remainder(dividingBy: 360)
      if abs(a.longitude + east) < 180 { low = middle } else { high = middle }
    }
    let latitude = position(low).latitude
    append(from, low, a, Coordinate(latitude: latitude, longitude: seam))
    append(
      low, to, Coordinate(latitude: latitude, longitude: -seam),
      Coordinate(latitude: b.latitude, longitude: reach - 2 * seam))
  }

  private mutating func append(_ from: Double, _ to: Double, _ a: Coordinate, _ b: Coordinate) {
    var box = FlatBox()
    box.add(a)
    box.add(b)
    // Twice the tolerance, 2 m: on the ground a degree of longitude is shorter near a pole.
    let room = 2e-5
    let narrowing = cos(Angle(degrees: max(abs(box.south), abs(box.north))).radians)
    let wide = min(room / max(narrowing, 1e-6), 20)
    box = FlatBox(
      south: box.south - room, west: box.west - wide, north: box.north + room,
      east: box.east + wide)
    pieces.append(Piece(from: from, to: to, start: a, end: b, box: box))
  }
}
