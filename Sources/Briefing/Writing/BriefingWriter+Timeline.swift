internal import Evidence
internal import Layout
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// What happened when, along a time axis, and what has no date; `nil` without either.
  var timeline: BriefingSection? {
    var blocks: [Block] = []
    if let figure = timelineFigure { blocks.append(.timeline(figure)) }
    let undated = undatedEvents
    if !undated.isEmpty {
      var table = Table([
        .init(book(blocks.isEmpty ? "timeline.withoutDate" : "timeline.ofNoDate"), .share(1)),
        .init(book("head.certainty"), .natural(most: 112)),
        .init(book("head.sources"), .natural(most: 60)),
      ])
      table.hasStrongFirst = false
      for event in undated { addRows(event, to: &table) }
      blocks.append(.table(table))
    }
    guard !blocks.isEmpty else { return nil }
    return BriefingSection(
      book("section.timeline"), anchor: "timeline",
      blocks: [.heading(book("section.timeline"), .section)] + blocks)
  }

  /// A row a version.
  private func addRows(_ event: StoryEvent, to table: inout Table) {
    let texts =
      [(event.text, event.ownCertainty, event.sources, event.hedge)]
      + event.rivals.map { ($0.value, $0.ownCertainty, $0.sources, $0.hedge) }
    for (index, version) in texts.enumerated() {
      let (text, own, sources, hedge) = version
      table.add(
        [
          told(text, hedge, version: index), certainty(event.certainty, own: own),
          references(sources),
        ], leadingTo: evidence(of: event, version: index), from: [0, 1])
    }
  }

  /// What is said of an event.
  func evidence(of event: StoryEvent, version: Int = 0) -> PageLink.Target? {
    guard let index = plan.events.firstIndex(of: event) else { return nil }
    return claims.target("event \(index + 1)", version: version)
  }

  /// What an event's text says with its hedge; further versions with a word before them.
  func told(_ text: String, _ hedge: StatementHedge?, version: Int) -> String {
    let words =
      hedge.map { book("hedge.heading", ["hedge": wording.word($0), "text": text]) } ?? text
    return version == 0 ? words : book("version.orSentence", ["version": words])
  }
}
