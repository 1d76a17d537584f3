public import Geo

/// What was worked out from one flight of a plan.
public struct FlightReport: Sendable, Hashable {
  public var flight: PlannedFlight
  public var schedule: FlightSchedule
  /// Of each leg that goes anywhere.
  public var feasibility: [LegFeasibility]
  /// For each of these, the stops without which it could not be flown, or not for certain; `nil`
  /// where none are needed or known.
  public var technicalStops: [TechnicalStops?]
  /// The claimed way against the shortest, and against the alternatives.
  public var comparison: RouteComparison?
  /// What lies under each of the flight's legs, in order; `nil` where nobody asked.
  public var overflight: [[OverflightSegment]]?

  public init(
    flight: PlannedFlight, schedule: FlightSchedule, feasibility: [LegFeasibility] = [],
    technicalStops: [TechnicalStops?] = [], comparison: RouteComparison? = nil,
    overflight: [[OverflightSegment]]? = nil
  ) {
    self.flight = flight
    self.schedule = schedule
    self.feasibility = feasibility
    self.technicalStops = technicalStops
    self.comparison = comparison
    self.overflight = overflight
  }
}
