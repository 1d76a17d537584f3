public import Geo

/// What follows from a recording: flights, gaps, holding, heights, distances and speeds.
///
/// What the recording shows stands beside what is worked out from it, each with how far it is borne
/// out (`Likelihood`). Indices are those of `CleanedTrack.fixes`.
public struct TrackFindings: Sendable, Hashable {
  public var nature: TrackNature
  /// In order of time; empty where `nature` is unclear or nothing flew.
  public var legs: [TrackLeg]
  /// Silences in flight of at least `FindingsOptions.leastGap`, in order of time. Those of a parked
  /// aircraft are none.
  public var gaps: [TrackGap]
  public var holdings: [Holding]
  public var turnBacks: [TurnBack]
  /// Touch-and-goes and go-arounds, in order of time.
  public var approaches: [LowApproach]
  public var phases: [PhaseSpan]
  public var highest: HighestLevel?
  /// Of all legs together; of the whole recording where there is none.
  public var distance: FlownDistance
  /// The geodesic from the first fix to the last.
  public var direct: Length
  /// From the first fix to the last; `nil` without times.
  public var duration: Duration?
  /// Over all legs, or the whole recording where there is none.
  public var averageSpeed: Velocity?
  /// The nearest airports to the first fix and to the last, at most three within 200 km.
  public var airportsNearStart: [NearbyPlace]
  public var airportsNearEnd: [NearbyPlace]
  /// Whether the recording has so many legs and gaps that airports were looked up for the first
  /// thousands only.
  public var isShortened = false

  public init(
    nature: TrackNature, legs: [TrackLeg] = [], gaps: [TrackGap] = [], holdings: [Holding] = [],
    turnBacks: [TurnBack] = [], approaches: [LowApproach] = [], phases: [PhaseSpan] = [],
    highest: HighestLevel? = nil, distance: FlownDistance = FlownDistance(),
    direct: Length = Length(meters: 0), duration: Duration? = nil, averageSpeed: Velocity? = nil,
    airportsNearStart: [NearbyPlace] = [], airportsNearEnd: [NearbyPlace] = []
  ) {
    self.nature = nature
    self.legs = legs
    self.gaps = gaps
    self.holdings = holdings
    self.turnBacks = turnBacks
    self.approaches = approaches
    self.phases = phases
    self.highest = highest
    self.distance = distance
    self.direct = direct
    self.duration = duration
    self.averageSpeed = averageSpeed
    self.airportsNearStart = airportsNearStart
    self.airportsNearEnd = airportsNearEnd
  }
}
