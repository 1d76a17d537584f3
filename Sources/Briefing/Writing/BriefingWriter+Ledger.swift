internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// Every fact of the plan with its evidence; `nil` for a plan without claims.
  var ledger: BriefingSection? {
    let facts = plan.facts(in: wording)
    guard plan.hasClaims, !facts.isEmpty else { return nil }
    var table = Table([
      .init(book("head.fact"), .natural(most: 84)),
      .init(book("head.asSaid"), .share(1), hasReferences: false),
      .init(book("head.certainty"), .natural(most: 112)),
      .init(book("head.sources"), .natural(most: 48)),
      .init(book("head.quote"), .share(1), hasReferences: false),
    ])
    var last = ""
    for (place, fact) in facts.enumerated() {
      let (subject, name) = self.place(of: fact)
      if subject != last { table.add([subject], .group, anchor: claims.groupAnchor(of: fact)) }
      last = subject
      for (index, version) in ([fact] + fact.rivals).enumerated() {
        let said = wording.hedged(version.value, by: version.hedge)
        let quote = version.quote.map { book("quote", ["words": $0]) }
        table.add(
          [
            index == 0 ? name : book("version.orAlone"), said,
            certainty(fact.certainty, own: version.ownCertainty), references(version.sources),
            book.joined([quote, version.note].compactMap { $0 }, "list.semicolon"),
          ], anchor: ClaimAnchors.name(place, version: index))
      }
    }
    return BriefingSection(
      book("section.evidence"), anchor: ClaimAnchors.section,
      blocks: [
        .heading(book("section.evidence"), .section), .paragraph(book("evidence.lead"), .aside),
        .table(table),
      ])
  }

  /// What a fact is about, and which of its facts it is: `Flight 1: An-124`, `Stop 2, arrived`.
  private func place(of fact: FactRecord) -> (subject: String, name: String) {
    switch fact.kind {
    case .title, .subtitle, .dateline: return (book("evidence.heading"), word(fact.kind))
    case .event, .date: return (book("evidence.events"), name(of: fact))
    case .point: return (book("evidence.points"), name(of: fact))
    case .cargo, .mass, .people, .leader: return (book("evidence.cargo"), name(of: fact))
    case .flight, .operator, .aircraft, .registration, .callsign, .address, .recording, .stop,
      .arrived, .departed,
      .passed, .alternative:
      let id = fact.flights.first ?? ""
      let title = names.title(id)
      return (
        names.name(id) == id ? title : book("evidence.flight", ["flight": title, "id": id]),
        name(of: fact)
      )
    }
  }

  /// `Stop 2, arrived`, `Cargo 1, mass`, `Aircraft`.
  private func name(of fact: FactRecord) -> String {
    let steps = fact.steps.map { step in
      switch step {
      case .entry(let number):
        book(
          [.event, .date].contains(fact.kind) ? "fact.eventNumber" : "fact.cargoNumber",
          ["n": "\(number)"])
      case .stop(let number): book("fact.stopNumber", ["n": "\(number)"])
      case .alternative(let name): book("fact.alternativeNamed", ["name": name])
      case .point(let name): book("fact.pointNamed", ["name": name])
      }
    }
    switch fact.kind {
    case .stop, .event, .cargo, .alternative, .point: return wording.capital(book.clauses(steps))
    default:
      return wording.capital(
        book.clauses(steps + [book(PhraseKey("fact.\(fact.kind.rawValue)"))]))
    }
  }

  /// `Aircraft`.
  func word(_ kind: FactRecord.Kind) -> String {
    wording.capital(book(PhraseKey("fact.\(kind.rawValue)")))
  }
}
