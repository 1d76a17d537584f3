public import Routes

/// How recorded tracks are to be drawn, everything chosen.
public struct TrackDrawing: Sendable, Hashable {
  public var color: TrackColoring
  /// Crosses at the fixes that cleaning took out.
  public var showsRejected: Bool
  /// Times of the clock along the lines.
  public var showsTimes: Bool
  /// The heights, in a strip below the map.
  public var hasProfile: Bool

  public init(
    color: TrackColoring = .auto, showsRejected: Bool = false, showsTimes: Bool = false,
    hasProfile: Bool = false
  ) {
    self.color = color
    self.showsRejected = showsRejected
    self.showsTimes = showsTimes
    self.hasProfile = hasProfile
  }
}
