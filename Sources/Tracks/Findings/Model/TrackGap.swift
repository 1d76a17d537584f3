public import Geo

/// A time over which the aircraft was in flight, or had flown at its end, and was not seen.
public struct TrackGap: Sendable, Hashable {
  /// What the mean speed over the gap tells.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    /// It fits a flight straight on.
    case straight
    /// It is less than was flown before and after: a detour or a hold, and no time to land and take
    /// off again.
    case detour
    /// It leaves time for a landing.
    case roomForLanding = "room-for-landing"
    /// The aircraft came down to an airport before it, or climbed away from one after it, and there
    /// was time to land.
    case landing
    /// No speed is known to hold it against.
    case unknown
  }

  /// Index in `CleanedTrack.fixes` of the last fix before; the first after is the next one.
  public var before: Int
  public var after: Int { before + 1 }
  public var start: Coordinate
  public var end: Coordinate
  /// Seconds since 1970.
  public var startTime: Double
  public var endTime: Double
  /// Of the geodesic that bridges it.
  public var distance: Length
  /// The mean of the speeds flown just before and after.
  public var speedBeside: Velocity?
  public var reading: Reading
  /// The time left over had it been flown straight at `speedBeside`; negative where it was faster.
  public var spare: Duration?
  /// Where it is taken to have landed; only with the reading `landing`.
  public var airport: Place? {
    get { landings.first }
    set { landings = newValue.map { [$0] } ?? [] }
  }
  /// One or none: a place takes some 200 bytes, and most gaps have none.
  private var landings: [Place] = []
  /// The airports at which it could have stopped over; `nil` where it left no time for it.
  public var reachable: ReachableAirports?

  public init(
    before: Int, start: Coordinate, end: Coordinate, startTime: Double, endTime: Double,
    distance: Length, speedBeside: Velocity? = nil, reading: Reading, spare: Duration? = nil,
    reachable: ReachableAirports? = nil
  ) {
    self.before = before
    self.start = start
    self.end = end
    self.startTime = startTime
    self.endTime = endTime
    self.distance = distance
    self.speedBeside = speedBeside
    self.reading = reading
    self.spare = spare
    self.reachable = reachable
  }

  public var duration: Duration { .lasting(endTime - startTime) }
  /// `distance` over `duration`.
  public var meanSpeed: Velocity {
    Velocity(metersPerSecond: distance.meters / max(endTime - startTime, 1e-3))
  }
}
