internal import Synchronization

/// Shapes of the embedded atlas that were read before, for the next map of the same process.
///
/// Bounded by corners. When the newer half is full it becomes the older one, whose shapes are
/// forgotten unless a map asks for them again: what every map needs stays.
enum ShapeCache {
  private struct Key: Hashable {
    var table: String
    var row: Int
  }

  private enum Entry {
    case shape(CountryShape)
    case boundaries([Boundary])

    var cornerCount: Int {
      switch self {
      case .shape(let shape):
        shape.polygons.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.points.count } }
      case .boundaries(let all): all.reduce(0) { $0 + $1.points.count }
      }
    }
  }

  private struct State {
    var newer: [Key: Entry] = [:]
    var older: [Key: Entry] = [:]
    /// Of the newer half.
    var cornerCount = 0

    mutating func keep(_ entry: Entry, _ key: Key) {
      let count = entry.cornerCount
      guard count <= ShapeCache.mostCorners else { return }
      if cornerCount + count > ShapeCache.mostCorners {
        older = newer
        newer = [:]
        cornerCount = 0
      }
      // Two maps may have read it at the same time.
      if newer.updateValue(entry, forKey: key) == nil { cornerCount += count }
    }

    mutating func entry(_ key: Key) -> Entry? {
      if let entry = newer[key] { return entry }
      guard let entry = older.removeValue(forKey: key) else { return nil }
      keep(entry, key)
      return entry
    }
  }

  /// Of one half, some 6 MB: more than a map of half the globe takes, with its locator.
  private static let mostCorners = 600_000
  private static let state = Mutex(State())

  static func shape(_ table: String, _ row: Int) -> CountryShape? {
    guard case .shape(let shape) = entry(table, row) else { return nil }
    return shape
  }

  static func boundaries(_ table: String, _ row: Int) -> [Boundary]? {
    guard case .boundaries(let boundaries) = entry(table, row) else { return nil }
    return boundaries
  }

  static func keep(_ shape: CountryShape, _ table: String, _ row: Int) {
    state.withLock { $0.keep(.shape(shape), Key(table: table, row: row)) }
  }

  static func keep(_ boundaries: [Boundary], _ table: String, _ row: Int) {
    state.withLock { $0.keep(.boundaries(boundaries), Key(table: table, row: row)) }
  }

  private static func entry(_ table: String, _ row: Int) -> Entry? {
    state.withLock { $0.entry(Key(table: table, row: row)) }
  }
}
