public import Routes

/// Writes the briefing of a plan: what there is to say, section by section. What the plan has nothing
/// for is left out.
public struct BriefingWriter {
  let report: PlanReport
  let names: FlightNames
  /// What the map of all flights shows.
  let framing: MapFraming

  /// - Parameter framing: of the map of all flights.
  public init(_ report: PlanReport, framing: MapFraming = .automatic) {
    self.report = report
    self.framing = framing
    names = FlightNames(report.plan)
  }

  var plan: FlightPlan { report.plan }

  public var document: BriefingDocument {
    let front = [cover, flightList].compactMap { $0 }
    // What is of all flights begins on a page of its own, and then runs on.
    var rest = [cargo, timeline, ledger, sources, notes].compactMap { $0 }
    if !rest.isEmpty { rest[0].startsPage = true }
    return BriefingDocument(
      runningTitle: title, sections: front + report.flights.map(flight) + rest)
  }

  var title: String { plan.title ?? plan.heading ?? "Briefing" }

  /// `[1][3]`, or a dash.
  func references(_ ids: [String]) -> String {
    let numbers = plan.references(ids)
    return numbers.isEmpty ? "–" : numbers
  }
}
