/// What the recordings of a flight show of the route that is claimed of it.
public struct RecordedRoute: Sendable, Hashable {
  /// For each of `PlannedFlight.stops` one for each version of it.
  public var stops: [[StopSighting]]
  /// For each of `PlannedFlight.legs`; `nil` where no recording shows it from end to end as claimed,
  /// so that only the claim can be drawn.
  public var legs: [RecordedLeg?]
  /// Landings between claimed stops that nobody claims, in order of time.
  public var unclaimed: [UnclaimedStop]
  /// Recordings, by their index in `PlannedFlight.recordings`, that show nothing of any claimed leg.
  public var strays: [Int]

  public init(
    stops: [[StopSighting]], legs: [RecordedLeg?], unclaimed: [UnclaimedStop] = [],
    strays: [Int] = []
  ) {
    self.stops = stops
    self.legs = legs
    self.unclaimed = unclaimed
    self.strays = strays
  }

  /// From a claimed stop to where it is first seen, from where it is last seen to a stop, from one
  /// file's end to the next file's beginning. Gaps inside a track are those of its findings.
  public var bridges: [RecordedBridge] { legs.flatMap { $0?.bridges ?? [] } }
}

/// A landing and the take-off after it, as far as they were recorded, at a place that is not claimed.
public struct UnclaimedStop: Sendable, Hashable {
  public var arrival: StopSighting.End?
  public var departure: StopSighting.End?

  public init(arrival: StopSighting.End?, departure: StopSighting.End?) {
    self.arrival = arrival
    self.departure = departure
  }
}

extension PlannedFlight {
  /// What recordings show of a leg; `nil` where none shows it as claimed from end to end.
  ///
  /// - Parameter leg: index in `legs`.
  public func recordedLeg(_ leg: Int) -> RecordedLeg? {
    guard let legs = recordedRoute?.legs, legs.indices.contains(leg) else { return nil }
    return legs[leg]
  }

  /// Whether recordings show the leg as claimed, so that its claimed line is not drawn.
  ///
  /// - Parameter leg: index in `legs`.
  public func isRecorded(leg: Int) -> Bool { recordedLeg(leg) != nil }
}
