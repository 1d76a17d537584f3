public import Evidence

/// A stop's times, by the clock of the place.
public struct StopSchedule: Sendable, Hashable {
  public var stop: Stop
  /// `nil` where no time zone is known for the place.
  public var clock: PlaceClock?
  /// With its evidence and, where sources differ, its rivals. What was worked out is `inferred`.
  public var arrival: Claim<ScheduledTime>?
  public var departure: Claim<ScheduledTime>?
  /// The other places that are said, where sources differ on the stop, each with the times stated
  /// of it by its own clock.
  public var rivals: [StopSchedule] = []

  public init(
    stop: Stop, clock: PlaceClock?, arrival: Claim<ScheduledTime>? = nil,
    departure: Claim<ScheduledTime>? = nil
  ) {
    self.stop = stop
    self.clock = clock
    self.arrival = arrival
    self.departure = departure
  }
}
