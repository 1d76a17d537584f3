/// A box in latitude and longitude; `west` exceeds `east` where it crosses the antimeridian.
public struct GeoBounds: Sendable, Hashable {
  /// Degrees, −90 to 90.
  public var south: Double
  /// Degrees, −180 to 180.
  public var west: Double
  /// Degrees, −90 to 90.
  public var north: Double
  /// Degrees, −180 to 180.
  public var east: Double

  public init(south: Double, west: Double, north: Double, east: Double) {
    self.south = south
    self.west = west
    self.north = north
    self.east = east
  }

  /// Whether a point lies in the box, its edge included.
  public func contains(_ point: Coordinate) -> Bool {
    guard (south...max(south, north)).contains(point.latitude) else { return false }
    return west <= east
      ? (west...east).contains(point.longitude)
      : point.longitude >= west || point.longitude <= east
  }

  /// Whether two boxes have a point in common.
  public func meets(_ other: GeoBounds) -> Bool {
    guard south <= other.north, other.south <= north else { return false }
    return Self.span(west, reaches: other.west, width)
      || Self.span(other.west, reaches: west, other.width)
  }

  /// Degrees of longitude from west to east.
  private var width: Double { west <= east ? east - west : east - west + 360 }

  /// Whether a longitude lies at most so many degrees east of another.
  private static func span(_ start: Double, reaches longitude: Double, _ width: Double) -> Bool {
    let offset = (longitude - start).truncatingRemainder(dividingBy: 360)
    return (offset < 0 ? offset + 360 : offset) <= width
  }

  /// The smallest box round several boxes, none of which crosses the antimeridian itself; `nil`
  /// for none.
  init?(around boxes: [GeoBounds]) {
    let sorted = boxes.sorted { $0.west < $1.west }
    guard let first = sorted.first else { return nil }
    var south = first.south
    var north = first.north
    var reach = first.east
    // The box leaves out the widest gap between the longitudes that are taken.
    var widest = 0.0
    var cut = (west: first.west, east: first.east)
    for box in sorted.dropFirst() {
      south = min(south, box.south)
      north = max(north, box.north)
      if box.west - reach > widest {
        widest = box.west - reach
        cut = (west: box.west, east: reach)
      }
      reach = max(reach, box.east)
    }
    if first.west + 360 - reach >= widest { cut = (west: first.west, east: reach) }
    self.init(south: south, west: cut.west, north: north, east: cut.east)
  }
}
