internal import Evidence
internal import Geo
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// The page of one flight.
  func flight(_ flight: FlightReport) -> BriefingSection {
    let planned = flight.flight
    var blocks: [Block] = [
      .heading(names.title(planned.id), .section), .paragraph(summary(planned), .subtitle),
    ]
    if !planned.stops.isEmpty {
      var alone = plan.untitled
      alone.flights = [planned]
      alone.map.rings = []
      alone.map.points = []
      alone.map.daylight = nil
      blocks.append(
        .map(linked(MapFigure(plan: alone, lines: 15...20, hasLegendBeside: true))))
    }
    blocks += [.table(facts(of: planned))]
    if let note = planned.note { blocks.append(.paragraph(note, .aside)) }
    if !planned.stops.isEmpty {
      blocks += [
        .heading(book("part.stops"), .part),
        .table(stopTable(flight.schedule, ofFlight: planned.id)),
      ]
    }
    if !planned.legs.isEmpty {
      blocks += [.heading(book("part.legs"), .part), .table(legTable(flight))]
      let ways = planned.legs.filter { !$0.waypoints.isEmpty }.map(names.leg).distinct
      if !ways.isEmpty { blocks.append(.paragraph(sentence(ways), .aside)) }
      blocks += remarks(flight.schedule, of: planned)
        .map { .paragraph($0, .aside) }
    }
    blocks += recordings(of: planned) + comparison(flight) + plausibility(flight)
    if has(.overflight) { blocks += overflight(flight) }
    return BriefingSection(
      names.title(planned.id), anchor: Self.anchor(ofFlight: planned.id),
      group: book("section.flights"), startsPage: true, blocks: blocks)
  }

  /// `Moscow – Maiquetía, 9,936 km; route inferred`.
  private func summary(_ flight: PlannedFlight) -> String {
    var words = names.route(flight)
    if let distance = Self.distance(of: [flight]) {
      words = book("clause.comma", ["first": words, "last": wording.distance(distance)])
    }
    guard let certainty = Certainty.weakest(of: flight.legs.compactMap(\.certainty)) else {
      return words
    }
    return book(
      "summary.routeIs", ["summary": words, "certainty": wording.word(certainty)])
  }

  private func facts(of flight: PlannedFlight) -> Table {
    var table = Table(
      [
        .init(book("head.fact"), .natural(most: 70)), .init(book("head.asSaid"), .share(1)),
        .init(book("head.certainty"), .natural(most: 110)),
        .init(book("head.sources"), .natural(most: 60)),
      ])
    let claims: [(FactRecord.Kind, Claim<String>?)] = [
      (.aircraft, flight.aircraft), (.operator, flight.operator),
      (.registration, flight.registration), (.callsign, flight.callsign),
      (.address, flight.address),
    ]
    for (kind, claim) in claims {
      for (index, version) in (claim?.versions ?? []).enumerated() {
        let said = wording.hedged(version.value, by: version.hedge)
        table.add(
          [
            index == 0 ? word(kind) : book("version.orAlone"),
            version.note.map { book("fact.noted", ["fact": said, "note": $0]) } ?? said,
            certainty(claim?.certainty, own: version.ownCertainty), references(version.sources),
          ],
          leadingTo: self.claims.target("flight \(flight.id): \(kind.rawValue)", version: index),
          from: [0, 1, 2])
      }
    }
    for recording in flight.recordings {
      table.add(
        [
          word(.recording), wording.recording(recording), wording.word(.confirmed),
          references(recording.sources),
        ],
        leadingTo: self.claims.target("flight \(flight.id): recording", version: 0),
        from: [0, 1, 2])
    }
    if let row = report.cargo.flights.first(where: { $0.flightID == flight.id }) {
      for (index, portion) in row.portions.prefix(8).enumerated() {
        table.add(
          [
            index == 0 ? word(.cargo) : "",
            wording.portion(portion, flightName: names.mention),
            wording.word(portion.line.certainty), references(portion.line.sources),
          ], leadingTo: evidence(ofCargo: portion.line.item), from: [1, 2])
      }
      let rest = row.portions.count - 8 + row.omittedPortions
      if rest > 0 { table.add(["", book("andMore", ["n": "\(rest)"])]) }
    }
    return table
  }

  /// `disputed (reported)`: all versions of a fact, and this one by itself.
  func certainty(_ whole: Certainty?, own: Certainty?) -> String {
    guard let whole else { return "–" }
    guard whole == .disputed, let own, own != .disputed else { return wording.word(whole) }
    return book(
      "certainty.ofVersion", ["whole": wording.word(whole), "own": wording.word(own)])
  }

  private func legTable(_ flight: FlightReport) -> Table {
    var table = Table([
      .init(book("head.leg"), .share(1)), .init(book("head.km"), isRight: true),
      .init(book("head.nm"), isRight: true), .init(book("head.blockTime"), .natural(most: 120)),
      .init(book("head.routeIs"), .natural(most: 84)),
      .init(book("head.nonstop"), .natural(most: 70)),
    ])
    func add(_ name: String, _ leg: Leg, _ block: BlockTime?, _ band: FeasibilityBand?) {
      table.add(
        [
          name, wording.distanceFigure(leg.distance),
          wording.distanceFigure(leg.distance, unit: .nauticalMiles),
          block.map { wording.duration($0.total) } ?? book("notKnown"),
          leg.certainty.map(wording.word) ?? "–", band.map(word) ?? "–",
        ], leadingTo: evidence(ofFlight: flight.flight.id), from: [1, 2, 4])
    }
    for (index, timed) in flight.schedule.legs.enumerated() {
      let leg = timed.leg
      let band = flight.feasibility.first { $0.index == index }?.band
      add(names.ends(of: leg), leg, timed.block, band)
      let others =
        timed.otherBlocks.count == leg.versions.count
        ? timed.otherBlocks.map(Optional.some) : leg.versions.map { _ in nil }
      for (version, block) in zip(leg.versions, others) {
        add(book("version.or", ["version": names.ends(of: version)]), version, block, nil)
      }
      if let flown = flight.recordedLegs[index] {
        table.add(
          flownCells(flown), leadingTo: evidence(ofFlight: flight.flight.id), from: [1, 2, 4])
      }
    }
    return table
  }

  /// `plausible`.
  func word(_ band: FeasibilityBand) -> String {
    switch band {
    case .plausible: book("band.plausible")
    case .marginal: book("band.marginal")
    case .implausible: book("band.implausible")
    case .noFigure: book("band.noFigure")
    }
  }

  /// Whether it could be flown, a sentence a leg, and what the sentences rest on, each once.
  private func plausibility(_ flight: FlightReport) -> [Block] {
    guard !flight.feasibility.isEmpty else { return [] }
    let isSingle = flight.feasibility.count == 1
    let all = assumptions(of: flight)
    let isExplained = has(.notes) && !all.isEmpty
    var blocks: [Block] = [.heading(book("part.plausibility"), .part)]
    for (index, leg) in flight.feasibility.enumerated() {
      let warnings = [
        wording.payloadWarning(leg), wording.seatsWarning(leg), wording.speedWarning(leg),
      ].compactMap { $0 }.map { wording.capital(book("sentence", ["text": $0])) }
      let stops =
        flight.technicalStops.indices.contains(index)
        ? flight.technicalStops[index].map { [wording.sentence($0)] } ?? [] : []
      let isLast = index == flight.feasibility.count - 1
      let pointer = isLast && isExplained ? [book("assumptions.inNotes")] : []
      let words = sentences([wording.sentence(leg)] + warnings + stops + pointer)
      blocks.append(
        .paragraph(
          isSingle
            ? words : book("leg.sentence", ["leg": names.ends(of: leg.leg), "sentence": words]),
          .body))
    }
    if !all.isEmpty, !isExplained { blocks.append(.paragraph(sentences(all), .aside)) }
    return blocks
  }

  /// What the flight crosses, each ground once.
  private func overflight(_ flight: FlightReport) -> [Block] {
    let legs = overflown(flight)
    guard !legs.isEmpty else { return [] }
    let length = legs.joined().reduce(0) { $0 + $1.length.meters }
    guard length > 0 else { return [] }
    let totals = legs.flatMap { $0 }.totals()
    func cells(_ total: OverflightTotal) -> [String] {
      let name = wording.ground(total.ground)
      let share = total.length.meters / length
      return [
        name, wording.distanceFigure(total.length),
        share < 0.0005 ? "<" + tenths(0.1) : tenths(share * 100),
      ]
    }
    // Side by side, each column to be read down.
    let depth = (totals.count + 2) / 3
    let folds = (totals.count + depth - 1) / depth
    let columns: [Table.Column] = [
      .init(book("head.over"), .share(1)), .init(book("head.km"), isRight: true),
      .init("%", isRight: true),
    ]
    let gutter = Table.Column("", .natural(most: 1))
    var table = Table(
      Array((0..<folds).map { _ in columns }.joined(separator: [gutter])), hasStrongFirst: false)
    for row in 0..<depth {
      let parts = (0..<folds).map { fold -> [String] in
        let index = fold * depth + row
        return index < totals.count ? cells(totals[index]) : ["", "", ""]
      }
      table.add(Array(parts.joined(separator: [""])))
    }
    return [.heading(book("part.overflight"), .part), .table(table)]
      + overflightNote(flight).map { .paragraph($0, .aside) }
  }

  /// `5.0`, with its zero, so that points stand below one another.
  func tenths(_ value: Double) -> String {
    let text = wording.number(value, decimals: 1)
    return text.contains(book.decimalMark) ? text : text + book.decimalMark + "0"
  }
}
