import Briefing
import Geo
import Layout
import Routes
import Themes

/// Lays documents out for tests, with letters of fixed width.
enum Briefings {
  static func pages(
    _ blocks: [Block], paper: BriefingPaper = .a4
  ) throws -> [Page] {
    try pages(
      BriefingDocument(
        runningTitle: "A title", sections: [BriefingSection("Part", blocks: blocks)]),
      paper: paper)
  }

  static func pages(_ document: BriefingDocument, paper: BriefingPaper = .a4) throws -> [Page] {
    try print(document, paper: paper).pages
  }

  static func print(
    _ document: BriefingDocument, paper: BriefingPaper = .a4
  ) throws -> BriefingPrinter.Result {
    try BriefingPrinter.print(
      document, paper: paper, theme: Theme.named("newsprint"), atlas: Atlas(),
      measurer: FixedWidthMeasurer())
  }

  /// The one page of a summary.
  static func page(
    _ documents: [BriefingDocument], paper: BriefingPaper = .a4
  ) throws -> [Page] {
    try BriefingPrinter.printPage(
      documents, paper: paper, theme: Theme.named("newsprint"), atlas: Atlas(),
      measurer: FixedWidthMeasurer()
    ).pages
  }

  /// A report without what needs the gazetteer: no clocks, no overflight.
  static func report(_ plan: FlightPlan) -> PlanReport {
    let catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    let feasibility = Feasibility.assess(plan)
    return PlanReport(
      plan: plan,
      flights: plan.flights.map { flight in
        FlightReport(
          flight: flight,
          schedule: FlightSchedule(
            flight, speed: CruiseSpeed(of: flight, in: catalogue), clock: { _ in nil }),
          feasibility: feasibility.filter { $0.flight == flight.id },
          technicalStops: flight.legs.map { _ in nil })
      }, cargo: CargoBreakdown(plan))
  }
}
