internal import Evidence
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
      .init("Date", .natural(most: 96)), .init("What is said", .share(1)),
      .init("Certainty", .natural(most: 112)), .init("Sources", .natural(most: 60)),
    ])
    for entry in dated {
      table.add([entry.time.map { Wording.time($0) } ?? ""] + entry.cells)
    }
    if !undated.isEmpty {
      table.add([dated.isEmpty ? "Without a date" : "Of no stated date"], .group)
      for entry in undated { table.add([""] + entry.cells) }
    }
    return BriefingSection(
      "Timeline", blocks: [.heading("Timeline", .section), .table(table)])
  }

  private func entries(_ event: StoryEvent) -> [Entry] {
    let whole = Claim(
      event.text, certainty: event.certainty, sources: event.sources, hedge: event.hedge)
    let texts =
      [(whole.value, event.ownCertainty, whole.sources, whole.hedge)]
      + event.rivals.map { ($0.value, $0.ownCertainty, $0.sources, $0.hedge) }
    let note = event.dated.map { dated in
      dated.certainty == .inferred && event.ownCertainty != .inferred ? " (date inferred)" : ""
    }
    return texts.enumerated().map { index, version in
      let (text, own, sources, hedge) = version
      let words = [hedge?.rawValue, text].compactMap { $0 }.joined(separator: ": ")
      return Entry(
        time: event.time,
        cells: [
          (index == 0 ? "" : "or: ") + words + (note ?? ""),
          certainty(event.certainty, own: own), references(sources),
        ])
    }
  }

  private func times(_ flight: PlannedFlight) -> [Entry] {
    flight.stops.flatMap(\.versions).flatMap { stop -> [Entry] in
      let kinds: [(String, Claim<ReportedTime>?)] = [
        ("arrives at", stop.arrived), ("passes", stop.passed), ("departs from", stop.departed),
      ]
      return kinds.flatMap { verb, claim -> [Entry] in
        (claim?.versions ?? []).map { version in
          Entry(
            time: version.value,
            cells: [
              "\(names.title(flight.id)) \(verb) \(FlightNames.place(stop))",
              certainty(claim?.certainty, own: version.ownCertainty),
              references(version.sources),
            ])
        }
      }
    }
  }
}
