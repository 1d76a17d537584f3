/// A plan with all that was worked out from it: schedule, plausibility, overflight, cargo sums.
///
/// It is what `flightplot plan` prints, `flightplot check` looks at and the briefing sets in type;
/// a map needs none of it.
public struct PlanReport: Sendable, Hashable {
  public var plan: FlightPlan

  public init(plan: FlightPlan) { self.plan = plan }
}
