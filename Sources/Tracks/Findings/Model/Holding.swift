public import Geo

/// Full turns flown within an area: a holding pattern, orbits, circling in thermals.
public struct Holding: Sendable, Hashable {
  public enum Side: String, Sendable, Hashable, CaseIterable {
    case left
    case right
  }

  /// Indices in `CleanedTrack.fixes`, the first and the last of the turning.
  public var fixes: ClosedRange<Int>
  /// Full turns of the course, all to one side; at least 1.
  public var turns: Double
  public var side: Side
  public var centre: Coordinate
  /// Of the circle round `centre` that holds all its fixes.
  public var radius: Length
  /// Seconds since 1970.
  public var startTime: Double
  public var endTime: Double

  public init(
    fixes: ClosedRange<Int>, turns: Double, side: Side, centre: Coordinate, radius: Length,
    startTime: Double, endTime: Double
  ) {
    self.fixes = fixes
    self.turns = turns
    self.side = side
    self.centre = centre
    self.radius = radius
    self.startTime = startTime
    self.endTime = endTime
  }

  public var duration: Duration { .lasting(endTime - startTime) }
}
