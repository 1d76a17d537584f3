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
        .init(book("head.kind"), .share(2)), .init(book("head.date"), .natural(most: 90)),
        .init(book("head.remark"), .share(3)),
      ])
    for (index, source) in plan.sources.enumerated() {
      table.add(
        [
          "[\(index + 1)]", book.clauses([source.name, source.medium].compactMap { $0 }),
          source.kind ?? "–", date(of: source) ?? "–",
          book.joined([source.note, source.url].compactMap { $0 }, "list.semicolon"),
        ], anchor: Self.anchor(ofSource: index + 1),
        links: Self.address(of: source).map { [1: .web($0), 4: .web($0)] } ?? [:])
    }
    return BriefingSection(
      book("section.sources"), anchor: "sources",
      blocks: [.heading(book("section.sources"), .section), .table(table)])
  }

  /// When a source said it, in the language's words; as written where that is no ISO 8601 date.
  func date(of source: Source) -> String? {
    source.date.map { text in (try? ReportedTime(text)).map(wording.time) ?? text }
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
    if report.flights.contains(where: { $0.recordedLegs.contains { $0 != nil } }) {
      method.append(book("notes.recorded"))
    }
    blocks += method.map { .paragraph($0, .body) }
    let assumptions = assumptions
    if !assumptions.isEmpty {
      blocks.append(.heading(book("part.assumptions"), .part))
      blocks += assumptions.prefix(Self.mostAssumptions).map { .paragraph($0, .aside) }
    }
    let open = openQuestions
    if !open.isEmpty {
      blocks.append(.heading(book("part.unknown"), .part))
      blocks += open.map { .paragraph($0, .aside) }
    }
    blocks += recordingNotes
    blocks += findings(book("part.inferred"), .inferred)
    blocks += findings(book("part.unstated"), .unstated)
    blocks += [.heading(book("part.data"), .part)]
    blocks.append(
      .paragraph(
        sentences(
          [plan.map.boundaryNote ?? book("notes.boundaries"), book("notes.cities")]
            + (book.language == "en" ? [] : [book("notes.language")])),
        .body))
    let lines = [
      plan.map.credit, plan.map.updated.map { book("notes.updated", ["date": $0]) },
      plan.map.correction.map { book("notes.correction", ["correction": $0]) },
    ].compactMap { $0 }
    blocks += lines.map { .paragraph($0, .body) }
    return BriefingSection(book("section.notes"), anchor: "notes", blocks: blocks)
  }

  /// More lines than these would bury what is said in them.
  private static var mostAssumptions: Int { 40 }

  /// The facts of one certainty with the reasons given, flights of which the same is said together.
  private func findings(_ title: String, _ certainty: Certainty) -> [Block] {
    var lines: [(words: String, flights: [String])] = []
    for fact in plan.facts(in: wording).flatMap({ [$0] + $0.rivals })
    where fact.ownCertainty == certainty && fact.certainty != nil && fact.kind != .date {
      var words = book(
        "finding.fact",
        ["kind": book(PhraseKey("fact.\(fact.kind.rawValue)")), "value": fact.value])
      if let note = fact.note { words = book("fact.noted", ["fact": words, "note": note]) }
      if let same = lines.firstIndex(where: {
        $0.words == words && $0.flights.isEmpty == fact.flights.isEmpty
      }) {
        lines[same].flights += fact.flights
      } else {
        lines.append((words, fact.flights))
      }
    }
    guard !lines.isEmpty else { return [] }
    let told = lines.map { line -> String in
      let about = names.about(line.flights.distinct)
      return sentence(about.isEmpty ? [line.words] : [about, line.words])
    }
    return [.heading(title, .part)] + told.map { .paragraph($0, .aside) }
  }
}
