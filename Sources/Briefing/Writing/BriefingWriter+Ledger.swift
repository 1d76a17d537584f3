internal import Evidence
internal import Routes

extension BriefingWriter {
  /// Every fact of the plan with its evidence; `nil` for a plan without claims.
  var ledger: BriefingSection? {
    let facts = plan.facts
    guard plan.hasClaims, !facts.isEmpty else { return nil }
    var table = Table([
      .init("Fact", .natural(most: 84)), .init("As said", .share(1)),
      .init("Certainty", .natural(most: 112)), .init("Sources", .natural(most: 48)),
      .init("Quote and remark", .share(1)),
    ])
    var last = ""
    for fact in facts {
      let (subject, name) = place(of: fact)
      if subject != last { table.add([subject], .group) }
      last = subject
      for (index, version) in ([fact] + fact.rivals).enumerated() {
        let said = [version.hedge?.rawValue, version.value].compactMap { $0 }.joined(separator: " ")
        let quote = version.quote.map { "“\($0)”" }
        table.add([
          index == 0 ? name : "or", said,
          certainty(fact.certainty, own: version.ownCertainty), references(version.sources),
          [quote, version.note].compactMap { $0 }.joined(separator: "; "),
        ])
      }
    }
    return BriefingSection(
      "Evidence",
      blocks: [
        .heading("Evidence", .section),
        .paragraph(
          "Every fact of the dossier, how well it is known, and who says so. Numbers are those of "
            + "the list of sources. Confirmed: seen by a named eyewitness, or recorded. Reported: "
            + "said by at least one source. Inferred: worked out by the dossier's author. Disputed: "
            + "sources differ. Unstated: given without a source.", .aside),
        .table(table),
      ])
  }

  /// What a fact is about, and which of its facts it is: `Flight 1: An-124`, `stop 2, arrived`.
  private func place(of fact: FactRecord) -> (subject: String, name: String) {
    var parts = fact.path.split(separator: ":", maxSplits: 1).map(String.init)
    let head = parts.removeFirst()
    let rest = parts.first.map { String($0.drop { $0 == " " }.replacing(":", with: ",")) }
    let whole = [head, rest].compactMap { $0 }.joined(separator: ", ")
    switch fact.kind {
    case .title, .subtitle, .dateline: return ("Heading", capital(fact.kind.rawValue))
    case .event, .date: return ("Events", capital(whole))
    case .point: return ("Points of interest", capital(head))
    case .cargo, .mass, .people, .leader: return ("Cargo", capital(whole))
    case .flight, .operator, .aircraft, .registration, .callsign, .stop, .arrived, .departed,
      .passed, .alternative:
      let id = fact.flights.first ?? ""
      return (names.title(id) + (names.name(id) == id ? "" : " (\(id))"), capital(rest ?? "flight"))
    }
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
