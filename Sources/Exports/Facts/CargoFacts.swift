internal import Evidence
internal import Geo
internal import Routes

/// What flights carried, in words and as data.
struct CargoFacts {
  private let plan: FlightPlan
  private let sources: SourceFacts

  init(_ plan: FlightPlan, _ sources: SourceFacts) {
    self.plan = plan
    self.sources = sources
  }

  /// A line an item: `35 t equipment, shared by an124, il62 (reported: Javier Mayorca)`.
  func lines(of flight: String) -> [String] {
    plan.cargo.filter { $0.flights.contains(flight) }.map(line)
  }

  private func line(_ item: CargoItem) -> String {
    let figures = [
      item.mass.map { Wording.mass($0, style: .words) },
      item.people.map { Wording.people($0, style: .words) },
    ].compactMap { $0 }.joined(separator: ", ")
    let what = figures.isEmpty ? item.item : "\(figures) \(item.item)"
    let leader = item.leader.map { ", led by \($0.allValues)" } ?? ""
    let shared =
      item.flights.count > 1 ? ", shared by \(item.flights.joined(separator: ", "))" : ""
    let evidence = sources.evidence(item.certainty, item.hedge, item.sources)
    let distance = item.entryHedge.map { "\($0.rawValue) " } ?? ""
    return distance + what + leader + shared + (evidence.isEmpty ? "" : " (\(evidence))")
  }

  /// The items as data; masses in kilograms, an open bound left out.
  var documents: [JSONValue] {
    plan.cargo.enumerated().map { index, item in
      .members([
        "id": .string("cargo-\(index + 1)"), "item": .string(item.item),
        "mass": item.mass.map { .string(Wording.mass($0, style: .words)) },
        "leastKilograms": item.mass?.lowerFigure.map { .number($0.kilograms) },
        "mostKilograms": item.mass?.upperFigure.map { .number($0.kilograms) },
        "people": item.people.map { .string(Wording.people($0, style: .words)) },
        "leastPeople": item.people?.lowerFigure.map { .number($0) },
        "mostPeople": item.people?.upperFigure.map { .number($0) },
        "leader": item.leader.map { .string($0.value) },
        "leaderAlternatives": .strings((item.leader?.rivals ?? []).map(\.value)),
        "flights": .strings(item.flights),
        "certainty": .string(item.certainty.rawValue), "hedge": .text(item.hedge?.rawValue),
        "itemHedge": .text(item.entryHedge?.rawValue),
        "sources": .strings(sources.names(item.sources)), "quote": .text(item.quote),
        "note": .text(item.note),
      ])
    }
  }
}
