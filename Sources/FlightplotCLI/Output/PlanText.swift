import Evidence
import Geo
import Routes

/// A plan in words, for reading in a terminal: flight by flight, then the cargo, every fact with its
/// evidence, and the sources.
struct PlanText {
  let text: String

  init(_ report: PlanReport) {
    let plan = report.plan
    let sources = plan.sources.map { source in
      let words = [source.name, source.kind, source.medium, source.date, source.url]
      return "\(source.id): \(words.compactMap { $0 }.joined(separator: ", "))\n"
    }
    let parts =
      report.flights.map { Self.flight($0, of: plan) } + [
        CargoText(report.cargo).text, LedgerText(plan).text, sources.joined(),
      ]
    text = parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func flight(_ report: FlightReport, of plan: FlightPlan) -> String {
    let flight = report.flight
    let facts = [
      flight.aircraft, flight.operator, flight.registration, flight.callsign, flight.address,
    ].compactMap { $0.map(claim) }
    var text = ([flight.id] + facts).joined(separator: "; ") + "\n"
    text += ScheduleText([report.schedule], of: plan).text
    // They are the aircraft's, so they stand once and not under each leg.
    text += (report.feasibility.first.map(Wording.figures) ?? []).map { $0 + "\n" }.joined()
    for (index, assessment) in report.feasibility.enumerated() {
      text += "\n" + leg(assessment, report, stops: report.technicalStops[index])
      text += versions(report.versions[index])
    }
    let recorded = RecordingText(flight).text
    if !recorded.isEmpty { text += "\n" + recorded }
    let comparison = ComparisonText(report.comparison, others: report.otherComparisons).text
    return comparison.isEmpty ? text : text + "\n" + comparison
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
    if let recorded = report.recordedLegs[assessment.index] {
      lines += RecordedLegText.lines(recorded)
    } else if let segments = report.overflight?[assessment.index] {
      lines.append(over(segments))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func over(_ segments: [OverflightSegment]) -> String {
    let grounds = segments.totals().map { total in
      "\(total.ground == .sea(name: nil) ? "sea" : total.ground.name) "
        + Wording.distance(total.length)
    }
    return "Over " + grounds.joined(separator: ", ") + "."
  }

  /// The other versions of a leg, a line each: what they rest on is said of the first.
  private static func versions(_ versions: [LegVersionReport]) -> String {
    let shown = versions.prefix(Wording.mostVersions).map { version in
      let (leg, assessment) = (version.leg, version.feasibility)
      let by = leg.waypoints.isEmpty ? "" : " by \(Wording.list(leg.waypoints.map(\.name)))"
      let parts = [
        "Or \(leg.origin.name) to \(leg.destination.name)\(by), "
          + "\(Wording.distance(leg.distance)): \(assessment.band.rawValue).",
        Wording.sentence(assessment),
        Wording.speedWarning(assessment).map { "Cannot be: \($0)." },
        version.technicalStops.map(Wording.sentence), version.overflight.map(over),
      ]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
    let more = versions.count - shown.count
    return (shown + (more > 0 ? ["And \(more) more versions of this leg."] : []))
      .map { $0 + "\n" }.joined()
  }

  /// `An-124 (reported: mayorca)`, versions with “or” between.
  private static func claim(_ claim: Claim<String>) -> String {
    Wording.versions(
      claim.versions.map { version in
        let hedge = version.hedge.map { "\($0.rawValue) " } ?? ""
        let known = [version.ownCertainty.rawValue, version.sources.joined(separator: ", ")]
          .filter { !$0.isEmpty }.joined(separator: ": ")
        return "\(hedge)\(version.value) (\(known))"
      })
  }
}
