internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// What nobody says, or not for certain, the weightiest first: disputes, inferred places, types and
  /// operators, times.
  var openQuestions: [String] {
    disputes + unstated + unfigured
  }

  /// What sources differ on, one sentence for flights of which the same is disputed.
  private var disputes: [String] {
    var all: [(fact: String, versions: String, flights: [String])] = []
    for fact in plan.facts(in: wording) where !fact.rivals.isEmpty && fact.kind != .date {
      let versions = ([fact] + fact.rivals).map {
        cited(wording.hedged($0.value, by: $0.hedge), plan.references($0.sources))
      }
      let kind = book(PhraseKey("fact.\(fact.kind.rawValue)"))
      let words = book.joined(versions, "list.orAgain")
      if let same = all.firstIndex(where: { $0.fact == kind && $0.versions == words }) {
        all[same].flights += fact.flights
      } else {
        all.append((kind, words, fact.flights))
      }
    }
    return all.map { dispute in
      let flights = dispute.flights.distinct
      return sentence([
        flights.isEmpty
          ? book("unknown.differ", ["fact": dispute.fact, "versions": dispute.versions])
          : book(
            "unknown.differOf",
            [
              "fact": dispute.fact, "flights": mention(flights),
              "versions": dispute.versions,
            ])
      ])
    }
  }

  private var unstated: [String] {
    func has(_ flight: PlannedFlight, _ certainty: Certainty) -> Bool {
      flight.landings.contains { $0.certainty == certainty }
    }
    let questions: [(PhraseKey, (PlannedFlight) -> Bool)] = [
      ("unknown.noRoute", { $0.stops.isEmpty }),
      ("unknown.inferredPlace", { has($0, .inferred) }),
      ("unknown.unstatedPlace", { has($0, .unstated) }),
      ("unknown.noAircraft", { $0.aircraft == nil }),
      ("unknown.noOperator", { $0.operator == nil }),
      (
        "unknown.noDeparture",
        { $0.landings.first?.versions.allSatisfy { $0.departed == nil } ?? true }
      ),
      (
        "unknown.noArrival",
        { $0.landings.last?.versions.allSatisfy { $0.arrived == nil } ?? true }
      ),
    ]
    return questions.compactMap { key, isOpen in
      let flights = plan.flights.filter(isOpen).map(\.id)
      guard !flights.isEmpty else { return nil }
      return sentence([book("unknown.of", ["what": book(key), "flights": mention(flights)])])
    }
  }

  private var unfigured: [String] {
    let items = plan.cargoSummary.lines.filter { $0.mass == nil && $0.people == nil }
      .map(\.item).distinct
    guard !items.isEmpty else { return [] }
    return [
      sentence([
        book("unknown.of", ["what": book("unknown.noFigure"), "flights": book.commas(items)])
      ])
    ]
  }

  /// Flights by name, or how many of all.
  private func mention(_ ids: [String]) -> String {
    if ids.count == plan.flights.count, ids.count > 1 { return book("unknown.allFlights") }
    guard ids.count > 6 else { return book.commas(ids.map(names.mention)) }
    return book(
      "unknown.someFlights", ["n": "\(ids.count)", "count": "\(plan.flights.count)"])
  }
}
