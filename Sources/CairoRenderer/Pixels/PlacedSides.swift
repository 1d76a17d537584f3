import Layout

/// The sides of paths, placed on pixels once and then found by where they lie.
///
/// They are kept in pieces of a few dozen, each with the box that it keeps to.
final class PlacedSides {
  /// In 256ths of a pixel from the image's upper left corner.
  struct Place {
    var x: Int32
    var y: Int32
  }

  /// Sides that follow each other.
  struct Piece {
    /// Of the first side's start and of the last one's end.
    var first: Int
    var last: Int
    /// The box that the points keep to.
    var least: Place
    var most: Place
    /// Whether it belongs to a shape whose outer rings run anticlockwise as seen.
    var isTurned = false
  }

  private var memory: UnsafeMutablePointer<Place>
  private var capacity = 1 << 14
  private var count = 0
  private(set) var pieces: [Piece] = []

  init() { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  /// The ends of the sides of all pieces.
  var points: UnsafePointer<Place> { UnsafePointer(memory) }

  func removeAll() {
    count = 0
    pieces.removeAll(keepingCapacity: true)
  }

  /// Adds a shape, its open subpaths closed.
  func add(filled path: Path, _ placing: Placing) {
    let before = pieces.count
    var gatherer = SideGatherer(memory, capacity: capacity, count: count, pieces: &pieces)
    gatherer.fill(path, placing)
    take(&gatherer)
    guard isSound(path, since: before), gatherer.area < 0 else { return }
    for index in before..<pieces.count { pieces[index].isTurned = true }
  }

  /// Adds lines.
  func add(stroked path: Path, _ placing: Placing) {
    let before = pieces.count
    var gatherer = SideGatherer(memory, capacity: capacity, count: count, pieces: &pieces)
    gatherer.stroke(path, placing)
    take(&gatherer)
    _ = isSound(path, since: before)
  }

  private func take(_ gatherer: inout SideGatherer) {
    (memory, capacity, count) = (gatherer.memory, gatherer.capacity, gatherer.count)
    swap(&pieces, &gatherer.pieces)
  }

  /// Whether all of a path's coordinates are numbers; takes its pieces away where they are not. What is
  /// no number was placed as far off as anything can be.
  private func isSound(_ path: Path, since before: Int) -> Bool {
    let limit = Int32(Placing.limit)
    let isFar = pieces[before...].contains {
      min($0.least.x, $0.least.y) <= -limit || max($0.most.x, $0.most.y) >= limit
    }
    if isFar, !path.isFinite {
      pieces.removeSubrange(before...)
      return false
    }
    return true
  }

  /// The pixels that pieces keep to.
  func box(_ range: Range<Int>) -> PixelBox {
    guard let first = pieces[range].first else {
      return PixelBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
    }
    var (least, most) = (first.least, first.most)
    for piece in pieces[range] {
      least.x = min(least.x, piece.least.x)
      least.y = min(least.y, piece.least.y)
      most.x = max(most.x, piece.most.x)
      most.y = max(most.y, piece.most.y)
    }
    return PixelBox(
      minX: Int(least.x >> 8), minY: Int(least.y >> 8), maxX: Int(most.x >> 8) + 1,
      maxY: Int(most.y >> 8) + 1)
  }
}

extension Path {
  /// Whether every coordinate is a number.
  var isFinite: Bool { points.allSatisfy { $0.x.isFinite && $0.y.isFinite } }
}
