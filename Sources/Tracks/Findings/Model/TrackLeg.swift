public import Geo

/// A flight from one take-off to the next landing.
public struct TrackLeg: Sendable, Hashable {
  /// Indices in `CleanedTrack.fixes`: in the air, with the last fix on the ground before and the
  /// first after where these are recorded.
  public var fixes: Range<Int>
  public var departure: LegEnd
  public var arrival: LegEnd
  public var distance: FlownDistance
  /// The geodesic from the first of its fixes to the last.
  public var direct: Length
  /// From the first of its fixes in the air to the last; `nil` without times.
  public var airTime: Duration?
  /// `distance.total` over `airTime`.
  public var averageSpeed: Velocity?
  public var highest: HighestLevel?

  public init(
    fixes: Range<Int>, departure: LegEnd, arrival: LegEnd, distance: FlownDistance, direct: Length,
    airTime: Duration? = nil, averageSpeed: Velocity? = nil, highest: HighestLevel? = nil
  ) {
    self.fixes = fixes
    self.departure = departure
    self.arrival = arrival
    self.distance = distance
    self.direct = direct
    self.airTime = airTime
    self.averageSpeed = averageSpeed
    self.highest = highest
  }
}
