internal import Evidence
internal import Geo
public import Routes

/// A whole plan as JSON: what the dossier states, claim by claim, and what was worked out from it.
///
/// Every key with a unit ends in it. `flightplot schema plan` prints the schema that it keeps to.
public enum PlanExport {
  /// The version of the format: a number that changes when a key changes its meaning or goes.
  public static let formatVersion = 1

  public static func document(_ report: PlanReport) -> JSONValue {
    let plan = report.plan
    return .members([
      "flightplotPlan": .integer(formatVersion),
      "title": ClaimExport.text(plan.stated.title, isHeading: true),
      "subtitle": ClaimExport.text(plan.stated.subtitle, isHeading: true),
      "dateline": plan.stated.dateline.map(dateline),
      "sources": .array(plan.sources.enumerated().map { source($1, number: $0 + 1) }),
      "flights": .array(
        report.flights.map { FlightExport.document($0, hasClaims: plan.hasClaims) }),
      "cargo": .array(plan.cargoStatements.map(cargo)),
      "cargoSummary": CargoExport.document(report.cargo),
      "events": .array(plan.events.map(event)),
    ])
  }

  private static func dateline(_ claim: Claim<Dateline>) -> JSONValue {
    ClaimExport.document(claim, isHeading: true) { dateline in
      [dateline.place, dateline.time.map { Wording.time($0) }].compactMap { $0 }
        .joined(separator: ", ")
    } extra: { dateline in
      JSONValue.list([
        "place": .text(dateline.place),
        "iso8601": dateline.time.map { .string(Wording.iso8601($0)) },
      ])
    }
  }

  private static func source(_ source: Source, number: Int) -> JSONValue {
    .members([
      "id": .string(source.id), "number": .integer(number), "name": .string(source.name),
      "kind": .text(source.kind), "medium": .text(source.medium), "date": .text(source.date),
      "url": .text(source.url), "note": .text(source.note),
      "line": source.position.map { .integer($0.line) },
      "column": source.position.map { .integer($0.column) },
    ])
  }

  private static func cargo(_ entry: CargoStatement) -> JSONValue {
    .members([
      "item": ClaimExport.text(entry.item), "flights": .strings(entry.flights),
      "mass": entry.mass.map {
        ClaimExport.document(
          $0, { Wording.mass($0, style: .words) }, extra: QuantityExport.mass)
      },
      "people": entry.people.map {
        ClaimExport.document(
          $0, { Wording.people($0, style: .words) }, extra: QuantityExport.people)
      },
      "leader": ClaimExport.text(entry.leader),
    ])
  }

  private static func event(_ event: StoryEvent) -> JSONValue {
    let rivals = event.rivals.map { ClaimExport.document($0) { $0 } }
    return .object(
      [JSONValue.Member("text", .string(event.text))]
        + ClaimExport.evidence(
          event.certainty, event.sources, event.hedge, event.quote, event.note, event.position)
        + JSONValue.list([
          "date": ClaimExport.time(event.dated), "rivals": rivals.isEmpty ? nil : .array(rivals),
        ]))
  }
}
