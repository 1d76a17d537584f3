internal import Synchronization

/// What was read of the embedded atlas before, for the next map of the same process: all scales
/// together come to a million corners, some 30 MB, and no batch asks for more than there is.
final class ShapeCache<Value: Sendable>: Sendable {
  /// Of one layer, by row.
  final class Layer: Sendable {
    private let values = Mutex<[Int: Value]>([:])

    /// The value of a row, from before or read now; `nil` where there is none.
    ///
    /// Not read under the lock: two maps may do the same work at the start of a batch.
    func value(
      _ row: Int, else read: () throws(GeoDataError) -> Value?
    ) throws(GeoDataError) -> Value? {
      if let known = values.withLock({ $0[row] }) { return known }
      guard let value = try read() else { return nil }
      values.withLock { $0[row] = value }
      return value
    }
  }

  private let layers = Mutex<[String: Layer]>([:])

  func layer(_ table: String) -> Layer {
    layers.withLock { layers in
      if let known = layers[table] { return known }
      let layer = Layer()
      layers[table] = layer
      return layer
    }
  }
}

/// The layers' caches.
enum ShapeCaches {
  static let countries = ShapeCache<Country>()
  static let lakes = ShapeCache<[SphericalPolygon]>()
  static let borders = ShapeCache<[Boundary]>()
}
