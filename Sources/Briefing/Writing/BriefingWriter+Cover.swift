internal import Evidence
internal import Geo
internal import Layout
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// Title, figures, the map of all flights, and the list of them.
  var cover: BriefingSection {
    var blocks: [Block] = [.accent]
    if let dateline { blocks.append(.paragraph(dateline, .aside)) }
    blocks.append(.heading(title, .title))
    if let subtitle = plan.subtitle {
      blocks.append(.paragraph(cited(subtitle, subtitleReferences), .standfirst))
    }
    blocks += [.summary(summaryLines), .keyFigures(keyFigures)]
    let (count, hasOwnPage) = (plan.flights.count, listsFlightsApart)
    if hasMap {
      var figure = MapFigure(
        plan: plan.untitled, framing: framing, projection: plan.map.projection ?? "auto",
        lines: hasOwnPage ? 15...30 : 15...26, hasLegendBeside: true,
        caption: count > 1 && !isLong ? book("map.numbers") : "")
      // Beyond what lines could bear they say how many flew there.
      figure.hasNumbers = !isLong
      blocks.append(.map(linked(figure)))
    }
    if !hasOwnPage { blocks.append(.table(flightTable)) }
    return BriefingSection(
      book("section.overview"), anchor: BriefingDocument.coverAnchor, blocks: blocks)
  }

  /// The list of flights where the cover has no room for it; `nil` where it has.
  var flightList: BriefingSection? {
    guard listsFlightsApart, !isLong else { return nil }
    return BriefingSection(
      book("section.flights"), anchor: "flights", startsPage: true,
      blocks: [.heading(book("section.flights"), .section), .table(flightTable)])
  }

  var listsFlightsApart: Bool { plan.flights.count > 6 }

  var dateline: String? {
    guard let dateline = plan.dateline else { return nil }
    let text = [dateline.place, dateline.time.map(wording.time)].compactMap { $0 }
    return text.isEmpty ? nil : book.clauses(text)
  }

  private var subtitleReferences: String {
    plan.references(plan.stated.subtitle?.sources ?? [])
  }

  var keyFigures: [KeyFigure] {
    var figures: [KeyFigure] = []
    let count = plan.flights.count
    if count > 0 {
      figures.append(
        KeyFigure(
          wording.number(Double(count)), book("count.flights", count: count),
          evidence: listsFlightsApart
            ? "flights" : plan.flights.first.map { Self.anchor(ofFlight: $0.id) }))
    }
    if let distance = Self.distance(of: plan.flights) {
      figures.append(
        KeyFigure(
          wording.distance(distance), book(Self.basis(of: plan.flights).figure),
          evidence: ClaimAnchors.section))
    }
    let total = report.cargo.total
    let items = plan.cargoSummary.lines
    func label(_ what: String, _ lines: [CargoSummary.Line]) -> String {
      var names: [String] = []
      for line in lines where !names.contains(line.item) { names.append(line.item) }
      var words = names.count <= 2 ? book.list(names) : what
      if let certainty = Certainty.weakest(of: lines.map(\.certainty)) {
        words = book("clause.comma", ["first": words, "last": wording.word(certainty)])
      }
      return cited(words, plan.references(lines.flatMap(\.sources)))
    }
    func evidence(_ line: CargoSummary.Line?, _ kind: FactRecord.Kind) -> String? {
      Self.anchor(line.flatMap { self.evidence(ofCargo: $0.item, kind) })
    }
    if let mass = total.mass {
      let lines = items.filter { $0.mass != nil }
      figures.append(
        KeyFigure(
          wording.mass(mass), label(book("figure.cargo"), lines),
          evidence: lines.count > 1 ? ClaimAnchors.cargo : evidence(lines.first, .mass)))
    }
    if let people = total.people {
      let lines = items.filter { $0.people != nil }
      figures.append(
        KeyFigure(
          wording.people(people), label(book("figure.people"), lines),
          evidence: lines.count > 1 ? ClaimAnchors.cargo : evidence(lines.first, .people)))
    }
    return figures
  }

  /// Of all legs, as flown where recorded, else from the least to the most where sources differ on a
  /// stop; `nil` without any.
  static func distance(of flights: [PlannedFlight]) -> Hedged<Length>? {
    guard flights.contains(where: { !$0.legs.isEmpty }) else { return nil }
    var (least, most) = (0.0, 0.0)
    for flight in flights {
      for (number, leg) in flight.legs.enumerated() {
        let flown = flight.recordedLeg(number).map { [$0.distance.total.meters] }
        let lengths = flown ?? ([leg] + leg.versions).map(\.distance.meters)
        least += lengths.min() ?? 0
        most += lengths.max() ?? 0
      }
    }
    return least == most
      ? .exact(Length(meters: least)) : .range(Length(meters: least), Length(meters: most))
  }

  private var flightTable: Table {
    let hasOperators = plan.flights.contains { $0.operator != nil }
    var table = Table(
      [
        .init(book("head.number"), .natural(most: 24), isRight: true),
        .init(book("head.aircraft"), .natural(most: 110)),
      ] + (hasOperators ? [.init(book("head.operator"), .natural(most: 100))] : []) + [
        .init(book("head.route"), .share(1)), .init(book("head.km"), isRight: true),
        .init(book("head.arrival"), .natural(most: 90)),
        .init(book("head.routeIs"), .natural(most: 84)),
      ])
    // The last column that a flight itself fills.
    let last = table.columns.count - 1
    let tellsPages = listsFlightsApart && has(.flights)
    if tellsPages { table.columns.append(.pages(book("head.page"))) }
    for flight in plan.flights {
      let arrivals = flight.landings.last?.versions.compactMap(\.arrived).flatMap(\.versions) ?? []
      var times: [String] = []
      for time in arrivals.map({ wording.time($0.value) }) where !times.contains(time) {
        times.append(time)
      }
      let certainty = Certainty.weakest(of: flight.legs.compactMap(\.certainty))
      let operators =
        hasOperators ? [flight.operator.map(names.versions) ?? book("notStated")] : []
      // The first columns lead to the flight's page, the others to what is known of them.
      var links: [Int: PageLink.Target] = [:]
      for column in 0...(last - 3) { links[column] = page(ofFlight: flight.id) }
      links[last - 2] = evidence(ofFlight: flight.id)
      links[last - 1] = evidence(ofFlight: flight.id, stop: flight.stops.count - 1, .arrived)
      links[last] = links[last - 2]
      if tellsPages { links[last + 1] = page(ofFlight: flight.id) }
      table.add(
        [
          names.number(flight.id), flight.aircraft.map(names.versions) ?? book("notStated"),
        ] + operators + [
          names.route(flight),
          Self.distance(of: [flight]).map { wording.distanceFigure($0) } ?? "–",
          times.isEmpty ? book("notStated") : book.joined(times, "list.orAgain"),
          certainty.map(wording.word) ?? "–",
        ] + (tellsPages ? [Table.Column.pageRoom] : []), links: links)
    }
    return table
  }
}
