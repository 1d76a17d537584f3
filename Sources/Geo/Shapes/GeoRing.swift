/// A closed line on the globe, its interior on the left.
public struct GeoRing: Sendable, Hashable {
  public let line: SphereLine

  /// The corners; the last is joined to the first, which is not repeated.
  ///
  /// Longitudes are −180 to 180. Between corners whose longitudes differ by more than 180 degrees
  /// the ring crosses the antimeridian. Edges are straight in longitude and latitude.
  public var points: [Coordinate] { line.points }

  public init(points: [Coordinate]) { line = SphereLine(kept: points, closed: true) }

  /// A ring as it is stored, which has been measured.
  init(_ stored: StoredRing) {
    let box = stored.bounds
    line = SphereLine(
      kept: stored.points, closed: true,
      extremes: SphereLine.Extremes(
        south: box.south, north: box.north, west: box.west, east: box.east))
  }
}
