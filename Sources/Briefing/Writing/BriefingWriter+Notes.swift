internal import Evidence
internal import Geo
internal import Phrases
internal import Plot
internal import Routes

extension BriefingWriter {
  /// The numbered list of sources; `nil` without any.
  var sources: BriefingSection? {
    guard !plan.sources.isEmpty else { return nil }
    var table = Table(
      [
        .init(book("head.number"), .natural(most: 30), hasReferences: false),
        .init(book("head.source"), .share(3)),
        .init(book("head.kind"), .share(2)), .init(book("head.date"), .natural(most: 60)),
        .init(book("head.remark"), .share(3)),
      ])
    for (index, source) in plan.sources.enumerated() {
      table.add(
        [
          "[\(index + 1)]", book.commas([source.name, source.medium].compactMap { $0 }),
          source.kind ?? "–", source.date ?? "–",
          book.joined([source.note, source.url].compactMap { $0 }, "list.semicolon"),
        ], anchor: Self.anchor(ofSource: index + 1),
        links: Self.address(of: source).map { [1: .web($0), 4: .web($0)] } ?? [:])
    }
    return BriefingSection(
      book("section.sources"), anchor: "sources",
      blocks: [.heading(book("section.sources"), .section), .table(table)])
  }

  /// How figures come about, what is inferred, what is not known.
  var notes: BriefingSection? {
    var blocks: [Block] = [
      .heading(book("section.notes"), .section), .heading(book("part.method"), .part),
    ]
    var method = [book("notes.distances"), book("notes.signs"), book("notes.routes")]
    if report.flights.contains(where: { !$0.schedule.legs.isEmpty }) {
      method.append(book("notes.times"))
    }
    if report.flights.contains(where: { $0.overflight?.isEmpty == false }) {
      method.append(book("notes.overflight"))
    }
    blocks += method.map { .paragraph($0, .body) }
    blocks += findings(book("part.inferred"), .inferred)
    blocks += findings(book("part.unstated"), .unstated)
    blocks += [.heading(book("part.data"), .part)]
    blocks.append(
      .paragraph(
        sentences([plan.map.boundaryNote ?? book("notes.boundaries"), book("notes.cities")]),
        .body))
    let lines = [
      plan.map.credit, plan.map.updated.map { book("notes.updated", ["date": $0]) },
      plan.map.correction.map { book("notes.correction", ["correction": $0]) },
    ].compactMap { $0 }
    blocks += lines.map { .paragraph($0, .body) }
    return BriefingSection(book("section.notes"), anchor: "notes", blocks: blocks)
  }

  /// The facts of one certainty, each value once, with the reasons given.
  private func findings(_ title: String, _ certainty: Certainty) -> [Block] {
    var lines: [String] = []
    for fact in plan.facts(in: wording).flatMap({ [$0] + $0.rivals })
    where fact.ownCertainty == certainty && fact.certainty != nil && fact.kind != .date {
      let about = book.commas(fact.flights.map { names.title($0) })
      var words = book(
        "finding.fact",
        ["kind": book(PhraseKey("fact.\(fact.kind.rawValue)")), "value": fact.value])
      if !about.isEmpty { words = book("list.semicolon", ["first": about, "last": words]) }
      if let note = fact.note { words = book("fact.noted", ["fact": words, "note": note]) }
      let line = book("sentence", ["text": words])
      if !lines.contains(line) { lines.append(line) }
    }
    guard !lines.isEmpty else { return [] }
    let capital = lines.map(wording.capital)
    return [.heading(title, .part)] + capital.map { .paragraph($0, .aside) }
  }
}
