internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// The facts of a long briefing: of each flight what the same sources say with the same certainty is
  /// one row, what is quoted, remarked on or disputed a row of its own.
  var longLedger: BriefingSection? {
    let facts = plan.facts(in: wording)
    guard plan.hasClaims, !facts.isEmpty else { return nil }
    var table = Table([
      .init(book("head.fact"), .natural(most: 116)),
      .init(book("head.asSaid"), .share(5), hasReferences: false),
      .init(book("head.certainty"), .natural(most: 60)),
      .init(book("head.sources"), .natural(most: 48)),
      .init(book("head.quote"), .share(2), hasReferences: false),
    ])
    var rows: [LedgerRow] = []
    var latest: Int?
    for (place, fact) in facts.enumerated() {
      for (index, version) in ([fact] + fact.rivals).enumerated() {
        let row = LedgerRow(
          name: subject(of: fact), said: said(version, in: fact, isFirst: index == 0),
          certainty: certainty(fact.certainty, own: version.ownCertainty),
          sources: references(version.sources),
          remark: book.joined(
            [version.quote.map { book("quote", ["words": $0]) }, version.note].compactMap { $0 },
            "list.semicolon"),
          isJoinable: fact.rivals.isEmpty && !fact.flights.isEmpty,
          anchors: [ClaimAnchors.name(place, version: index)],
          group: claims.groupAnchor(of: fact))
        if let same = rows.suffix(8).lastIndex(where: { $0.takes(row) }) {
          // A figure stands with what it counts if that was said last.
          rows[same].said =
            fact.isFigure && same == latest
            ? book.clauses([rows[same].said, row.said])
            : book.joined([rows[same].said, row.said], "list.semicolon")
          rows[same].anchors += row.anchors
          latest = same
        } else {
          latest = rows.count
          rows.append(row)
        }
      }
    }
    var last = ""
    for row in rows {
      let isFirst = row.name != last
      table.add([isFirst ? row.name : "", row.said, row.certainty, row.sources, row.remark])
      let group = isFirst ? row.group : nil
      table.rows[table.rows.count - 1].otherAnchors = row.anchors + [group].compactMap { $0 }
      last = row.name
    }
    return BriefingSection(
      book("section.evidence"), anchor: ClaimAnchors.section,
      blocks: [
        .heading(book("section.evidence"), .section),
        .paragraph(sentences([book("evidence.lead"), book("evidence.longLead")]), .aside),
        .table(table),
      ])
  }

  /// Whose fact it is: `Flight 3: C-17`, `Cargo`.
  private func subject(of fact: FactRecord) -> String {
    switch fact.kind {
    case .title, .subtitle, .dateline: word(fact.kind)
    case .event, .date: book("evidence.events")
    case .point: book("evidence.points")
    case .cargo, .mass, .people, .leader: book("evidence.cargo")
    case .flight, .operator, .aircraft, .registration, .callsign, .address, .recording, .stop,
      .arrived, .departed,
      .passed, .alternative:
      fact.flights.first.map(names.title) ?? word(fact.kind)
    }
  }

  /// The value, with the name of the fact where the value does not tell it.
  private func said(_ version: FactRecord, in fact: FactRecord, isFirst: Bool) -> String {
    let value = wording.hedged(version.value, by: version.hedge)
    guard isFirst else { return book("version.or", ["version": value]) }
    switch fact.kind {
    case .title, .subtitle, .dateline, .event, .point, .aircraft, .operator, .stop, .mass, .people,
      .flight:
      return value
    case .cargo:
      // All of it stands under one name: each says whose it is.
      guard !fact.flights.isEmpty else { return value }
      let about =
        fact.flights.count == 1 ? names.mention(fact.flights[0]) : names.about(fact.flights)
      return book("leg.sentence", ["leg": about, "sentence": value])
    case .date, .registration, .callsign, .address, .recording, .arrived, .departed, .passed,
      .alternative, .leader:
      let kind = book(PhraseKey("fact.\(fact.kind.rawValue)"))
      return book("finding.fact", ["kind": kind, "value": value])
    }
  }
}

extension FactRecord {
  /// Whether it counts what the fact before it names.
  fileprivate var isFigure: Bool { kind == .mass || kind == .people }
}

/// A row of the long ledger on its way.
private struct LedgerRow {
  var name: String
  var said: String
  var certainty: String
  var sources: String
  var remark: String
  var isJoinable: Bool
  var anchors: [String]
  /// What leads to the first row of the same subject.
  var group: String?

  func takes(_ other: LedgerRow) -> Bool {
    isJoinable && other.isJoinable && name == other.name && certainty == other.certainty
      && sources == other.sources && remark == other.remark
  }
}
