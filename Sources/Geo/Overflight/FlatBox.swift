/// A box in longitude and latitude that does not cross the antimeridian.
struct FlatBox {
  var south = Double.infinity
  var west = Double.infinity
  var north = -Double.infinity
  var east = -Double.infinity

  mutating func add(_ point: Coordinate) {
    south = min(south, point.latitude)
    north = max(north, point.latitude)
    west = min(west, point.longitude)
    east = max(east, point.longitude)
  }

  mutating func add(_ box: FlatBox) {
    south = min(south, box.south)
    north = max(north, box.north)
    west = min(west, box.west)
    east = max(east, box.east)
  }

  /// Whether the boxes have a point in common, their edges included.
  func meets(_ other: FlatBox) -> Bool {
    south <= other.north && other.south <= north && west <= other.east && other.west <= east
  }

  func contains(longitude: Double, latitude: Double) -> Bool {
    south <= latitude && latitude <= north && west <= longitude && longitude <= east
  }
}
