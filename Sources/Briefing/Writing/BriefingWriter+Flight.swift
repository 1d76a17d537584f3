internal import Evidence
internal import Geo
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
      blocks.append(.map(MapFigure(plan: alone, lines: 12...18, hasLegendBeside: true)))
    }
    blocks += [.table(facts(of: planned))]
    if let note = planned.note { blocks.append(.paragraph(note, .aside)) }
    if !planned.stops.isEmpty {
      blocks += [.heading("Stops", .part), .table(stopTable(flight.schedule))]
    }
    if !planned.legs.isEmpty {
      blocks += [.heading("Legs", .part), .table(legTable(flight))]
      blocks += remarks(flight.schedule, of: planned).map { .paragraph($0, .aside) }
    }
    blocks += plausibility(flight)
    blocks += overflight(flight)
    return BriefingSection(names.title(planned.id), startsPage: true, blocks: blocks)
  }

  /// `Moscow – Maiquetía, 9,936 km; route inferred`.
  private func summary(_ flight: PlannedFlight) -> String {
    let distance = Self.distance(of: [flight]).map { ", \(Wording.distance($0))" } ?? ""
    let certainty = Certainty.weakest(of: flight.legs.compactMap(\.certainty))
      .map { "; route \($0.rawValue)" }
    return FlightNames.route(flight) + distance + (certainty ?? "")
  }

  private func facts(of flight: PlannedFlight) -> Table {
    var table = Table(
      [
        .init("Fact", .natural(most: 70)), .init("As said", .share(1)),
        .init("Certainty", .natural(most: 110)), .init("Sources", .natural(most: 60)),
      ])
    let claims: [(String, Claim<String>?)] = [
      ("Aircraft", flight.aircraft), ("Operator", flight.operator),
      ("Registration", flight.registration), ("Callsign", flight.callsign),
    ]
    for (name, claim) in claims {
      for (index, version) in (claim?.versions ?? []).enumerated() {
        let said = [version.hedge?.rawValue, version.value].compactMap { $0 }
          .joined(separator: " ")
        table.add([
          index == 0 ? name : "or", version.note.map { "\(said): \($0)" } ?? said,
          certainty(claim?.certainty, own: version.ownCertainty), references(version.sources),
        ])
      }
    }
    if let row = report.cargo.flights.first(where: { $0.flightID == flight.id }) {
      for (index, portion) in row.portions.prefix(8).enumerated() {
        table.add([
          index == 0 ? "Cargo" : "",
          Wording.portion(portion, flightName: names.mention),
          portion.line.certainty.rawValue, references(portion.line.sources),
        ])
      }
      let rest = row.portions.count - 8 + row.omittedPortions
      if rest > 0 { table.add(["", "and \(rest) more"]) }
    }
    return table
  }

  /// `disputed (reported)`: all versions of a fact, and this one by itself.
  func certainty(_ whole: Certainty?, own: Certainty?) -> String {
    guard let whole else { return "–" }
    guard whole == .disputed, let own, own != .disputed else { return whole.rawValue }
    return "disputed; this \(own.rawValue)"
  }

  private func legTable(_ flight: FlightReport) -> Table {
    var table = Table([
      .init("Leg", .share(1)), .init("km", isRight: true), .init("NM", isRight: true),
      .init("Block time", .natural(most: 120)), .init("Route is", .natural(most: 60)),
      .init("Nonstop", .natural(most: 70)),
    ])
    func add(_ name: String, _ leg: Leg, _ block: BlockTime?, _ band: FeasibilityBand?) {
      table.add([
        name, Self.bare(Wording.distance(leg.distance)),
        Self.bare(Wording.distance(leg.distance, unit: .nauticalMiles)),
        block.map { Wording.duration($0.total) } ?? "not known", leg.certainty?.rawValue ?? "–",
        band?.rawValue ?? "–",
      ])
    }
    for (index, timed) in flight.schedule.legs.enumerated() {
      let leg = timed.leg
      let band = flight.feasibility.first { $0.index == index }?.band
      add(Self.name(leg), leg, timed.block, band)
      let others =
        timed.otherBlocks.count == leg.versions.count
        ? timed.otherBlocks.map(Optional.some) : leg.versions.map { _ in nil }
      for (version, block) in zip(leg.versions, others) {
        add("or \(Self.name(version))", version, block, nil)
      }
    }
    return table
  }

  /// `Anchorage – Tarawa by way of Honolulu`.
  static func name(_ leg: Leg) -> String {
    let ends = "\(leg.origin.shortName) – \(leg.destination.shortName)"
    guard !leg.waypoints.isEmpty else { return ends }
    return "\(ends) by way of \(leg.waypoints.map(\.shortName).joined(separator: ", "))"
  }

  /// Whether it could be flown, a sentence a leg, and what the sentences rest on, each once.
  private func plausibility(_ flight: FlightReport) -> [Block] {
    guard !flight.feasibility.isEmpty else { return [] }
    let isSingle = flight.feasibility.count == 1
    var blocks: [Block] = [.heading("Could it be flown?", .part)]
    var assumptions: [String] = []
    for (index, leg) in flight.feasibility.enumerated() {
      let lead = isSingle ? "" : "\(Self.name(leg.leg)): "
      let warnings = [
        Wording.payloadWarning(leg), Wording.seatsWarning(leg), Wording.speedWarning(leg),
      ].compactMap { $0 }.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
      let stops =
        flight.technicalStops.indices.contains(index)
        ? flight.technicalStops[index].map { [Wording.sentence($0)] } ?? [] : []
      let sentences = [Wording.sentence(leg)] + warnings + stops
      blocks.append(.paragraph(lead + sentences.joined(separator: " "), .body))
      for line in Wording.assumptions(leg, flightName: names.mention)
      where !assumptions.contains(line) {
        assumptions.append(line)
      }
    }
    if !assumptions.isEmpty {
      blocks.append(.paragraph(assumptions.joined(separator: " "), .aside))
    }
    return blocks
  }

  /// What the flight crosses, each ground once.
  private func overflight(_ flight: FlightReport) -> [Block] {
    guard let legs = flight.overflight, !legs.isEmpty else { return [] }
    let length = flight.flight.legs.reduce(0) { $0 + $1.distance.meters }
    guard length > 0 else { return [] }
    let totals = legs.flatMap { $0 }.totals()
    func cells(_ total: OverflightTotal) -> [String] {
      let name = total.ground == .sea(name: nil) ? "Sea" : total.ground.name
      let share = total.length.meters / length
      return [
        name, Self.bare(Wording.distance(total.length)),
        share < 0.0005 ? "<0.1" : Self.tenths(share * 100),
      ]
    }
    // Side by side, each column to be read down.
    let depth = (totals.count + 2) / 3
    let folds = (totals.count + depth - 1) / depth
    let columns: [Table.Column] = [
      .init("Over", .share(1)), .init("km", isRight: true), .init("%", isRight: true),
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
    return [.heading("Overflight", .part), .table(table)]
  }

  /// `5.0`, with its zero, so that points stand below one another.
  static func tenths(_ value: Double) -> String {
    let text = Wording.number(value, decimals: 1)
    return text.contains(".") ? text : text + ".0"
  }
}
