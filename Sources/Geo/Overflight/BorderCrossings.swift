/// Finds where a leg crosses the outlines of an index.
struct BorderCrossings {
  private let pieces: LegPieces
  private(set) var meters: [Double]

  /// Degrees, some 0.1 mm: what is nearer to a line counts as on it, so that no crossing falls
  /// between two edges. One found twice does no harm.
  private static let tolerance = 1e-9

  /// - Returns: metres along the leg, in no order, some more than once; where the leg runs along an
  ///   edge, at the edge's ends.
  static func find(of pieces: LegPieces, in index: BorderIndex) -> [Double] {
    var crossings = BorderCrossings(pieces: pieces, meters: pieces.poleBreaks)
    for polygon in index.polygons {
      let blocks = pieces.blocks.filter { $0.box.meets(polygon.box) }
      guard !blocks.isEmpty else { continue }
      for run in index.runs[polygon.runs] {
        for block in blocks where block.box.meets(run.box) {
          for piece in pieces.pieces[block.pieces] where piece.box.meets(run.box) {
            crossings.add(piece, index.corners[run.corners])
          }
        }
      }
    }
    return crossings.meters
  }

  private mutating func add(_ piece: LegPieces.Piece, _ corners: ArraySlice<Coordinate>) {
    guard var p = corners.first else { return }
    let box = piece.box
    for q in corners.dropFirst() {
      if max(p.latitude, q.latitude) >= box.south, min(p.latitude, q.latitude) <= box.north,
        max(p.longitude, q.longitude) >= box.west, min(p.longitude, q.longitude) <= box.east
      {
        add(piece, from: p, to: q)
      }
      p = q
    }
  }

  private mutating func add(_ piece: LegPieces.Piece, from p: Coordinate, to q: Coordinate) {
    let edge = FlatEdge(from: p, to: q)
    guard edge.length > 0 else { return }
    let (start, end) = (edge.offset(of: piece.start), edge.offset(of: piece.end))
    let (isNearStart, isNearEnd) = (abs(start) <= Self.tolerance, abs(end) <= Self.tolerance)
    if isNearStart, isNearEnd {
      addAlong(piece, p)
      addAlong(piece, q)
      return
    }
    guard isNearStart || isNearEnd || (start > 0) != (end > 0) else { return }
    let (meters, point) =
      isNearStart
      ? (piece.from, piece.start)
      : isNearEnd ? (piece.to, piece.end) : root(of: edge, on: piece, start, end)
    let along = edge.fraction(of: point) * edge.length
    if along >= -Self.tolerance, along <= edge.length + Self.tolerance {
      self.meters.append(meters)
    }
  }

  /// An end of an edge that the leg runs along.
  private mutating func addAlong(_ piece: LegPieces.Piece, _ corner: Coordinate) {
    let line = FlatEdge(from: piece.start, to: piece.end)
    let fraction = line.length > 0 ? line.fraction(of: corner) : 0
    if fraction >= 0, fraction <= 1 {
      meters.append(piece.from + fraction * (piece.to - piece.from))
    }
  }

  /// Where the geodesic itself crosses the line of an edge, to 1 mm: false position in the manner
  /// of Illinois (Dowell and Jarratt 1971), with bisection where that is slow.
  private func root(
    of edge: FlatEdge, on piece: LegPieces.Piece, _ atStart: Double, _ atEnd: Double
  ) -> (Double, Coordinate) {
    var (low, high) = (piece.from, piece.to)
    var (lowValue, highValue) = (atStart, atEnd)
    var at = low
    var point = piece.start
    for step in 0..<60 where high - low > 0.001 {
      let isBisected = step % 4 == 3
      at =
        isBisected
        ? (low + high) / 2 : low + (high - low) * (lowValue / (lowValue - highValue))
      point = pieces.position(at)
      // On the piece's own side of the antimeridian, where the leg runs along it.
      point.longitude =
        piece.start.longitude
        + (point.longitude - piece.start.longitude).remainder(dividingBy: 360)
      let value = edge.offset(of: point)
      if abs(value) < 1e-12 { break }
      if (value > 0) == (lowValue > 0) {
        (low, lowValue) = (at, value)
        if !isBisected { highValue /= 2 }
      } else {
        (high, highValue) = (at, value)
        if !isBisected { lowValue /= 2 }
      }
    }
    return (at, point)
  }
}

/// A line that is straight in longitude and latitude.
private struct FlatEdge {
  private let start: Coordinate
  private let east: Double
  private let north: Double
  /// Degrees.
  let length: Double

  init(from a: Coordinate, to b: Coordinate) {
    start = a
    east = b.longitude - a.longitude
    north = b.latitude - a.latitude
    length = (east * east + north * north).squareRoot()
  }

  /// Degrees from the line, left of it positive.
  func offset(of point: Coordinate) -> Double {
    (east * (point.latitude - start.latitude) - north * (point.longitude - start.longitude))
      / length
  }

  /// 0 at the start, 1 at the end, of the foot of the point.
  func fraction(of point: Coordinate) -> Double {
    (east * (point.longitude - start.longitude) + north * (point.latitude - start.latitude))
      / (length * length)
  }
}
