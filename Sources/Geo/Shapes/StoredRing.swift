/// A ring as a file has it: flat, cut at the antimeridian, in either direction.
struct StoredRing {
  /// The corners, the first not repeated at the end.
  var points: [Coordinate]
  /// Twice the area in square degrees, positive where the ring runs counter-clockwise.
  var doubleArea: Double
  var bounds: GeoBounds

  /// Measures a ring; a closing corner that repeats the first is dropped.
  init(points given: consuming [Coordinate]) {
    if given.count > 1, given.first == given.last { given.removeLast() }
    points = given
    (doubleArea, bounds) = points.withUnsafeBufferPointer { points in
      var box = GeoBounds(south: .infinity, west: .infinity, north: -.infinity, east: -.infinity)
      var sum = 0.0
      // Relative to the first corner, so that small rings far from 0° keep their digits.
      let origin = points.first ?? Coordinate(latitude: 0, longitude: 0)
      var (east, north) =
        points.last.map {
          ($0.longitude - origin.longitude, $0.latitude - origin.latitude)
        } ?? (0, 0)
      for point in points {
        box.south = min(box.south, point.latitude)
        box.north = max(box.north, point.latitude)
        box.west = min(box.west, point.longitude)
        box.east = max(box.east, point.longitude)
        let (nextEast, nextNorth) = (
          point.longitude - origin.longitude, point.latitude - origin.latitude
        )
        sum += east * nextNorth - nextEast * north
        (east, north) = (nextEast, nextNorth)
      }
      return (sum, box)
    }
  }

  /// Whether some edge may lie on the antimeridian or in a pole.
  var touchesSeam: Bool {
    bounds.west <= -180 || bounds.east >= 180 || bounds.south <= -90 || bounds.north >= 90
  }

  /// Makes the ring run counter-clockwise, or clockwise for a hole.
  mutating func orient(counterClockwise: Bool) {
    if (doubleArea > 0) != counterClockwise {
      points.reverse()
      doubleArea = -doubleArea
    }
  }
}
