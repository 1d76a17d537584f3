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
  /// For each of these the other versions of the leg, in the order of `Leg.versions`; empty where no
  /// stop is disputed.
  public var versions: [[LegVersionReport]]
  /// The claimed way against the shortest, and against the alternatives; by the first version of each
  /// stop.
  public var comparison: RouteComparison?
  /// The same by each other version of a stop, the rest of the stops by their first.
  public var otherComparisons: [RouteComparison]
  /// What lies under each of the flight's legs, in order, by the first version of its stops; `nil`
  /// where nobody asked.
  public var overflight: [[OverflightSegment]]?
  /// For each of the flight's legs what it comes to as recorded; `nil` where no recording shows it from
  /// end to end.
  public var recordedLegs: [RecordedLegReport?]

  public init(
    flight: PlannedFlight, schedule: FlightSchedule, feasibility: [LegFeasibility] = [],
    technicalStops: [TechnicalStops?] = [], versions: [[LegVersionReport]]? = nil,
    comparison: RouteComparison? = nil, otherComparisons: [RouteComparison] = [],
    overflight: [[OverflightSegment]]? = nil, recordedLegs: [RecordedLegReport?]? = nil
  ) {
    self.flight = flight
    self.schedule = schedule
    self.feasibility = feasibility
    self.technicalStops = technicalStops
    self.versions =
      versions ?? feasibility.map { $0.versions.map { LegVersionReport(feasibility: $0) } }
    self.comparison = comparison
    self.otherComparisons = otherComparisons
    self.overflight = overflight
    self.recordedLegs = recordedLegs ?? flight.recordedLegs(over: nil)
  }
}
