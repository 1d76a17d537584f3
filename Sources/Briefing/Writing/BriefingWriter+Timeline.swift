internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  private struct Entry {
    var time: ReportedTime?
    var cells: [String]
  }

  /// What happened when: events, and the times that are stated of flights; `nil` without any.
  var timeline: BriefingSection? {
    let entries = plan.flights.flatMap(times) + plan.events.flatMap(entries)
    guard !entries.isEmpty else { return nil }
    // ISO 8601 sorts as time does; a month stands before its days.
    let dated = entries.filter { $0.time != nil }.enumerated().sorted {
      let (a, b) = (
        $0.element.time.map(Wording.iso8601) ?? "", $1.element.time.map(Wording.iso8601) ?? ""
      )
      return (a, $0.offset) < (b, $1.offset)
    }.map(\.element)
    let undated = entries.filter { $0.time == nil }
    var table = Table([
      .init(book("head.date"), .natural(most: 96)), .init(book("head.whatIsSaid"), .share(1)),
      .init(book("head.certainty"), .natural(most: 112)),
      .init(book("head.sources"), .natural(most: 60)),
    ])
    for entry in dated {
      table.add([entry.time.map { wording.time($0) } ?? ""] + entry.cells)
    }
    if !undated.isEmpty {
      table.add([book(dated.isEmpty ? "timeline.withoutDate" : "timeline.ofNoDate")], .group)
      for entry in undated { table.add([""] + entry.cells) }
    }
    return BriefingSection(
      book("section.timeline"),
      blocks: [.heading(book("section.timeline"), .section), .table(table)])
  }

  private func entries(_ event: StoryEvent) -> [Entry] {
    let whole = Claim(
      event.text, certainty: event.certainty, sources: event.sources, hedge: event.hedge)
    let texts =
      [(whole.value, event.ownCertainty, whole.sources, whole.hedge)]
      + event.rivals.map { ($0.value, $0.ownCertainty, $0.sources, $0.hedge) }
    let isDateInferred =
      event.dated?.certainty == .inferred && event.ownCertainty != .inferred
    return texts.enumerated().map { index, version in
      let (text, own, sources, hedge) = version
      var words =
        hedge.map { book("hedge.heading", ["hedge": wording.word($0), "text": text]) } ?? text
      if index > 0 { words = book("version.orSentence", ["version": words]) }
      if isDateInferred { words = book("timeline.dateInferred", ["text": words]) }
      return Entry(
        time: event.time,
        cells: [
          words,
          certainty(event.certainty, own: own), references(sources),
        ])
    }
  }

  private func times(_ flight: PlannedFlight) -> [Entry] {
    flight.stops.flatMap(\.versions).flatMap { stop -> [Entry] in
      let kinds: [(PhraseKey, Claim<ReportedTime>?)] = [
        ("timeline.arrives", stop.arrived), ("timeline.passes", stop.passed),
        ("timeline.departs", stop.departed),
      ]
      return kinds.flatMap { phrase, claim -> [Entry] in
        (claim?.versions ?? []).map { version in
          Entry(
            time: version.value,
            cells: [
              book(phrase, ["flight": names.title(flight.id), "place": wording.place(stop)]),
              certainty(claim?.certainty, own: version.ownCertainty),
              references(version.sources),
            ])
        }
      }
    }
  }
}
