public import Geo

/// Where a leg went no farther from its beginning, and came back.
public struct TurnBack: Sendable, Hashable {
  /// Index in `TrackFindings.legs`.
  public var leg: Int
  /// Index in `CleanedTrack.fixes` of the farthest fix.
  public var fix: Int
  public var coordinate: Coordinate
  /// Seconds since 1970; `nil` without times.
  public var time: Double?
  /// From the leg's first fix to there.
  public var farthest: Length
  /// From the leg's first fix to its last.
  public var returned: Length

  public init(
    leg: Int, fix: Int, coordinate: Coordinate, time: Double?, farthest: Length, returned: Length
  ) {
    self.leg = leg
    self.fix = fix
    self.coordinate = coordinate
    self.time = time
    self.farthest = farthest
    self.returned = returned
  }
}
