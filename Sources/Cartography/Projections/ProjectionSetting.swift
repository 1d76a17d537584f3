public import Geo

/// What a projection is to be set up for: where the map is, and what it shows.
public struct ProjectionSetting: Sendable, Hashable {
  /// The two ends of a line, in the order of the flight.
  public struct Ends: Sendable, Hashable {
    public var origin: Coordinate
    public var destination: Coordinate

    public init(origin: Coordinate, destination: Coordinate) {
      self.origin = origin
      self.destination = destination
    }
  }

  /// The middle of the map.
  public var center: Coordinate
  /// Whether somebody asked for that very centre: the globe is then turned to it even where a
  /// projection would by default keep its parallels level.
  public var isCenterGiven: Bool
  /// The least and the greatest latitude shown, in degrees; conics take their parallels from them.
  public var south: Double
  public var north: Double
  /// What an oblique Mercator runs along, and between what two-point equidistant measures.
  public var ends: Ends?
  /// How far from the centre a perspective has to see, in degrees.
  public var reach: Double
  /// The height of the eye over the ground, for a perspective; `nil` takes what `reach` needs.
  public var height: Length?

  public init(
    center: Coordinate, isCenterGiven: Bool = false, south: Double = -90, north: Double = 90,
    ends: Ends? = nil, reach: Double = 60, height: Length? = nil
  ) {
    self.center = center
    self.isCenterGiven = isCenterGiven
    self.south = south
    self.north = north
    self.ends = ends
    self.reach = reach
    self.height = height
  }
}
