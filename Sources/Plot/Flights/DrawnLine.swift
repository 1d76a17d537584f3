internal import Layout

/// A line as it lies on the page.
struct DrawnLine {
  /// Its place among the map's bundles.
  var bundle: Int
  var line: RouteLine
  /// The parts that are seen, in the bundle's direction.
  var parts: [[Point]]
  /// How many lines its bundle has.
  var siblings: Int

  /// The same parts in the direction of flight.
  var flown: [[Point]] {
    line.direction == .backward ? parts.reversed().map { $0.reversed() } : parts
  }
}
