internal import Phrases
internal import Routes

extension BriefingWriter {
  /// The essence on one page, from the fullest wording to the shortest.
  public var summaries: [BriefingDocument] {
    [(8, 12), (6, 8), (5, 6), (3, 4), (2, 3), (1, 2), (0, 1), (0, 0)].map { questions, sources in
      // Where so much is left out, answers are cut off as well.
      summary(
        questions: questions, sources: sources,
        letters: questions > 2 ? 600 : questions > 0 ? 320 : sources > 0 ? 200 : 90)
    }
  }

  private func summary(questions: Int, sources: Int, letters: Int) -> BriefingDocument {
    func cut(_ text: String) -> String {
      text.count > letters ? text.prefix(letters) + "…" : text
    }
    var blocks: [Block] = [.accent]
    if let dateline { blocks.append(.paragraph(cut(dateline), .aside)) }
    blocks.append(.heading(String(title.prefix(letters == 90 ? 200 : 400)), .title))
    if let subtitle = plan.subtitle, letters > 90 {
      blocks.append(.paragraph(cut(subtitle), .standfirst))
    }
    blocks.append(
      .summary(summaryLines.map { SummaryLine($0.question, cut($0.answer)) }))
    blocks.append(.keyFigures(keyFigures))
    if hasMap {
      var figure = MapFigure(
        plan: plan.untitled, framing: framing, projection: plan.map.projection ?? "auto",
        lines: 12...26, hasLegendBeside: true)
      figure.hasNumbers = !isLong
      blocks.append(.map(linked(figure)))
    }
    let open = openQuestions
    if questions > 0, !open.isEmpty {
      blocks.append(.heading(book("part.unknown"), .part))
      let rest = open.count - questions
      blocks += open.prefix(questions).map { .paragraph(cut($0), .aside) }
      if rest > 0 {
        blocks.append(.paragraph(sentence([book("andMore", ["n": "\(rest)"])]), .aside))
      }
    }
    if sources > 0, !plan.sources.isEmpty {
      blocks.append(.heading(book("section.sources"), .part))
      let lines = plan.sources.prefix(sources).enumerated().map { index, source in
        "[\(index + 1)] "
          + book.clauses([source.name, source.medium, date(of: source)].compactMap { $0 })
      }
      let rest = plan.sources.count - lines.count
      blocks.append(
        .paragraph(
          sentence(lines.map(cut) + (rest > 0 ? [book("andMore", ["n": "\(rest)"])] : [])),
          .aside))
    }
    var section = BriefingSection(book("section.summary"), blocks: blocks)
    section.isOnePage = true
    return BriefingDocument(runningTitle: title, book: book, sections: [section])
  }

  /// Whether any flight has a place that a map could show.
  var hasMap: Bool { plan.flights.contains { !$0.stops.isEmpty } }
}
