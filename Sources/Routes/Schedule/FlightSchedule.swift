/// The times of one flight: stops by their own clocks, legs by the type's cruise speed.
public struct FlightSchedule: Sendable, Hashable {
  public var flightID: String
  /// In the order of the route.
  public var stops: [StopSchedule]
  /// One fewer than the stops.
  public var legs: [LegSchedule]
  public var assumptions: ScheduleAssumptions
  /// What cannot be right about the stated times.
  public var findings: [ScheduleFinding]

  public init(
    flightID: String, stops: [StopSchedule], legs: [LegSchedule],
    assumptions: ScheduleAssumptions = ScheduleAssumptions(), findings: [ScheduleFinding] = []
  ) {
    self.flightID = flightID
    self.stops = stops
    self.legs = legs
    self.assumptions = assumptions
    self.findings = findings
  }
}
