internal import Synchronization

/// Shapes of the embedded atlas that were read before, for the next map of the same process.
///
/// Bounded by corners: what is beyond is read anew each time.
enum ShapeCache {
  private struct Key: Hashable {
    var table: String
    var row: Int
  }

  private struct State {
    var shapes: [Key: CountryShape] = [:]
    var cornerCount = 0
  }

  /// Some 10 MB: all countries and lakes of the scales up to 1:15 million.
  private static let mostCorners = 300_000
  private static let state = Mutex(State())

  static func shape(_ table: String, _ row: Int) -> CountryShape? {
    state.withLock { $0.shapes[Key(table: table, row: row)] }
  }

  static func keep(_ shape: CountryShape, _ table: String, _ row: Int) {
    let count = shape.stored.joined().reduce(0) { $0 + $1.points.count }
    state.withLock { state in
      guard state.cornerCount + count <= mostCorners else { return }
      let old = state.shapes.updateValue(shape, forKey: Key(table: table, row: row))
      // Two maps may have read it at the same time.
      if old == nil { state.cornerCount += count }
    }
  }
}
