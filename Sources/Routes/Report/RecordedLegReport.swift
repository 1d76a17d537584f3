public import Geo
public import Tracks

/// What a leg comes to by the recordings that show it from end to end.
public struct RecordedLegReport: Sendable, Hashable {
  /// Flown: what was seen, and what is bridged by the geodesic, which is inferred.
  public var distance: FlownDistance
  /// From the recorded take-off to the recorded landing, without taxiing; `nil` where one of the two
  /// was not recorded.
  public var airTime: Duration?
  /// What lies under the line recorded, in order; `nil` where nobody asked.
  public var overflight: [RecordedOverflight]?

  public init(
    distance: FlownDistance, airTime: Duration? = nil, overflight: [RecordedOverflight]? = nil
  ) {
    self.distance = distance
    self.airTime = airTime
    self.overflight = overflight
  }
}

/// A stretch of a recorded leg over one ground.
public struct RecordedOverflight: Sendable, Hashable {
  /// Distances count from the leg's origin along the line.
  public var segment: OverflightSegment
  /// Whether the aircraft was seen on it; else it is inferred.
  public var isSeen: Bool

  public init(segment: OverflightSegment, isSeen: Bool) {
    self.segment = segment
    self.isSeen = isSeen
  }
}
