/// The corners of a line or a ring, with the box round them.
public struct SphereLine: Sendable, Hashable {
  /// Least and greatest latitude and longitude, in degrees.
  public struct Extremes: Sendable, Hashable {
    public var south: Double
    public var north: Double
    public var west: Double
    public var east: Double
  }

  public let points: [Coordinate]
  /// `nil` without points.
  public let extremes: Extremes?

  public init(points: [Coordinate]) {
    self.points = points
    extremes = Self.extremes(points)
  }

  private static func extremes(_ points: [Coordinate]) -> Extremes? {
    guard let first = points.first else { return nil }
    var all = Extremes(
      south: first.latitude, north: first.latitude, west: first.longitude, east: first.longitude)
    for point in points {
      all.south = min(all.south, point.latitude)
      all.north = max(all.north, point.latitude)
      all.west = min(all.west, point.longitude)
      all.east = max(all.east, point.longitude)
    }
    return all
  }
}
