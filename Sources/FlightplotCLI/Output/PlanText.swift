import Evidence
import Geo
import Routes

/// A plan in words, for reading in a terminal: flight by flight, then the cargo.
struct PlanText {
  let text: String

  init(_ report: PlanReport) {
    let parts = report.flights.map { Self.flight($0, of: report.plan) } + [Self.cargo(report.cargo)]
    text = parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func flight(_ report: FlightReport, of plan: FlightPlan) -> String {
    let flight = report.flight
    let facts = [flight.aircraft, flight.operator, flight.registration, flight.callsign]
      .compactMap { $0.map(claim) }
    var text = ([flight.id] + facts).joined(separator: "; ") + "\n"
    text += ScheduleText([report.schedule], of: plan).text
    for (index, assessment) in report.feasibility.enumerated() {
      text += "\n" + leg(assessment, report, stops: report.technicalStops[index])
    }
    return text
  }

  private static func leg(
    _ assessment: LegFeasibility, _ report: FlightReport, stops: TechnicalStops?
  ) -> String {
    let leg = assessment.leg
    var lines = [
      "\(leg.origin.name) to \(leg.destination.name), \(Wording.distance(leg.distance)) "
        + "(\(leg.certainty?.rawValue ?? "not claimed")): \(assessment.band.rawValue).",
      Wording.sentence(assessment),
    ]
    let warnings = [
      Wording.payloadWarning(assessment), Wording.seatsWarning(assessment),
      Wording.speedWarning(assessment),
    ]
    lines += warnings.compactMap { $0 }.map { "Cannot be: \($0)." }
    lines += Wording.assumptions(assessment)
    lines += stops.map { [Wording.sentence($0)] } ?? []
    if let segments = report.overflight?[assessment.index] {
      let grounds = segments.totals().map { total in
        "\(total.ground == .sea(name: nil) ? "sea" : total.ground.name) "
          + Wording.distance(total.length)
      }
      lines.append("Over " + grounds.joined(separator: ", ") + ".")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `An-124 (reported: mayorca)`, versions with “or” between.
  private static func claim(_ claim: Claim<String>) -> String {
    claim.versions.map { version in
      let hedge = version.hedge.map { "\($0.rawValue) " } ?? ""
      let known = [version.ownCertainty.rawValue, version.sources.joined(separator: ", ")]
        .filter { !$0.isEmpty }.joined(separator: ": ")
      return "\(hedge)\(version.value) (\(known))"
    }.joined(separator: " or ")
  }

  /// `reported`, `reported; t-km inferred` where the route is known less well than the load.
  private static func known(_ figures: CargoFigures) -> String {
    guard let certainty = figures.certainty else { return "–" }
    guard let work = figures.workCertainty, work != certainty else { return certainty.rawValue }
    return "\(certainty.rawValue); t-km \(work.rawValue)"
  }

  private static func cargo(_ cargo: CargoBreakdown) -> String {
    guard !cargo.items.isEmpty else { return "" }
    var table = TextTable([
      ("cargo", .left), ("mass", .right), ("", .right), ("people", .right), ("t-km", .right),
      ("of payload", .right), ("known", .left),
    ])
    func add(_ name: String, _ figures: CargoFigures) {
      table.add([
        name, figures.mass.map { Wording.mass($0) } ?? "–",
        figures.mass.map { Wording.mass($0, unit: .pounds) } ?? "–",
        figures.people.map { Wording.people($0) } ?? "–",
        figures.work.map { Wording.work($0) } ?? "–",
        figures.payloadShare.map { Wording.share($0) } ?? "no figure", known(figures),
      ])
    }
    for row in cargo.flights { add("flight \(row.flightID)", row.figures) }
    for row in cargo.operators {
      add(
        row.names.isEmpty ? "operator not stated" : row.names.joined(separator: " or "), row.figures
      )
    }
    for row in cargo.items { add(row.item, row.figures) }
    add("in all", cargo.total)
    let shares = cargo.flights.flatMap { row in
      row.portions.filter(\.isShared).map { "\(row.flightID): \(Wording.portion($0)).\n" }
    }
    return table.text + shares.joined()
  }
}
