/// A plan with all that was worked out from it: schedule, plausibility, overflight, cargo sums.
///
/// It is what `flightplot plan` prints, `flightplot check` looks at and the briefing sets in type;
/// a map needs none of it.
public struct PlanReport: Sendable, Hashable {
  public var plan: FlightPlan
  /// One for each of the plan's flights, in their order.
  public var flights: [FlightReport]
  public var cargo: CargoBreakdown

  public init(plan: FlightPlan, flights: [FlightReport], cargo: CargoBreakdown) {
    self.plan = plan
    self.flights = flights
    self.cargo = cargo
  }
}
