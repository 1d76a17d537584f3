internal import Synchronization

/// What was read of the embedded atlas before, for the next map of the same process: all scales
/// together come to a million corners, some 30 MB, and no batch asks for more than there is.
final class ShapeCache<Value: Sendable>: Sendable {
  /// Of one layer, by row.
  final class Layer: Sendable {
    private enum Entry {
      /// Another map is reading it.
      case isBeingRead
      case read(Value?)
    }

    private let entries = Mutex<[Int: Entry]>([:])

    /// The values of rows, from before or read now; `nil` where there is none.
    ///
    /// Nothing is read under the lock. Two maps that begin together share out the rows: what one is
    /// reading the other leaves for the end, and reads itself only if it is not there by then.
    func values(
      of rows: [Int], read: (Int) throws(GeoDataError) -> Value?
    ) throws(GeoDataError) -> [Value?] {
      var (values, missing) = known(of: rows)
      var left: [Int] = []
      for index in missing {
        let row = rows[index]
        switch claim(row) {
        case .read(let value)?: values[index] = value
        case .isBeingRead?: left.append(index)
        case nil:
          do throws(GeoDataError) {
            values[index] = try read(row)
          } catch {
            entries.withLock { $0[row] = nil }
            throw error
          }
          publish(values[index], row)
        }
      }
      for index in left.reversed() {
        if case .read(let value)? = entries.withLock({ $0[rows[index]] }) {
          values[index] = value
        } else {
          values[index] = try read(rows[index])
          publish(values[index], rows[index])
        }
      }
      return values
    }

    /// The values that are there, and which are not: all but the first maps need no more.
    private func known(of rows: [Int]) -> (values: [Value?], missing: [Int]) {
      var values = [Value?](repeating: nil, count: rows.count)
      let missing = entries.withLock { entries in
        rows.indices.filter { index in
          guard case .read(let value)? = entries[rows[index]] else { return true }
          values[index] = value
          return false
        }
      }
      return (values, missing)
    }

    /// What there is of a row; with nothing there it is the caller's to read.
    private func claim(_ row: Int) -> Entry? {
      entries.withLock { entries in
        if let entry = entries[row] { return entry }
        entries[row] = .isBeingRead
        return nil
      }
    }

    private func publish(_ value: Value?, _ row: Int) {
      entries.withLock { $0[row] = .read(value) }
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
  static let lands = ShapeCache<Land>()
  static let lakes = ShapeCache<[SphericalPolygon]>()
  static let borders = ShapeCache<[Boundary]>()
}
