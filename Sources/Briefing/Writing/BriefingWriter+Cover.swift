internal import Evidence
internal import Geo
internal import Routes

extension BriefingWriter {
  /// Title, figures, the map of all flights, and the list of them.
  var cover: BriefingSection {
    var blocks: [Block] = [.accent]
    if let dateline { blocks.append(.paragraph(dateline, .aside)) }
    blocks.append(.heading(title, .title))
    if let subtitle = plan.subtitle {
      blocks.append(.paragraph(subtitle + subtitleReferences, .subtitle))
    }
    blocks.append(.keyFigures(keyFigures))
    let (count, hasOwnPage) = (plan.flights.count, listsFlightsApart)
    blocks.append(
      .map(
        MapFigure(
          plan: plan.untitled, framing: framing,
          projection: plan.map.projection ?? "auto", lines: hasOwnPage ? 24...36 : 14...24,
          hasLegendBeside: false,
          caption: count > 1 ? "Numbers on lines are those of the list of flights." : "")))
    if !hasOwnPage { blocks.append(.table(flightTable)) }
    return BriefingSection("Overview", blocks: blocks)
  }

  /// The list of flights where the cover has no room for it; `nil` where it has.
  var flightList: BriefingSection? {
    guard listsFlightsApart else { return nil }
    return BriefingSection(
      "Flights", startsPage: true, blocks: [.heading("Flights", .section), .table(flightTable)])
  }

  private var listsFlightsApart: Bool { plan.flights.count > 6 }

  private var dateline: String? {
    guard let dateline = plan.dateline else { return nil }
    let text = [dateline.place, dateline.time.map(Wording.time)].compactMap { $0 }
    return text.isEmpty ? nil : text.joined(separator: ", ")
  }

  private var subtitleReferences: String {
    let numbers = plan.references(plan.stated.subtitle?.sources ?? [])
    return numbers.isEmpty ? "" : " " + numbers
  }

  private var keyFigures: [KeyFigure] {
    var figures: [KeyFigure] = []
    let count = plan.flights.count
    if count > 0 {
      figures.append(KeyFigure(Wording.number(Double(count)), count == 1 ? "flight" : "flights"))
    }
    if let distance = Self.distance(of: plan.flights) {
      figures.append(
        KeyFigure(
          Wording.distance(distance),
          "in all by the shortest way between stops; the paths flown are not known"))
    }
    let total = report.cargo.total
    let items = plan.cargoSummary.lines
    func label(_ what: String, _ lines: [CargoSummary.Line]) -> String {
      var names: [String] = []
      for line in lines where !names.contains(line.item) { names.append(line.item) }
      let certainty = Certainty.weakest(of: lines.map(\.certainty)).map { ", \($0.rawValue)" } ?? ""
      let numbers = plan.references(lines.flatMap(\.sources))
      return (names.count <= 2 ? names.joined(separator: " and ") : what) + certainty
        + (numbers.isEmpty ? "" : " \(numbers)")
    }
    if let mass = total.mass {
      figures.append(KeyFigure(Wording.mass(mass), label("cargo", items.filter { $0.mass != nil })))
    }
    if let people = total.people {
      figures.append(
        KeyFigure(Wording.people(people), label("people", items.filter { $0.people != nil })))
    }
    return figures
  }

  /// Of all legs, from the least to the most where sources differ on a stop; `nil` without any.
  static func distance(of flights: [PlannedFlight]) -> Hedged<Length>? {
    let legs = flights.flatMap(\.legs)
    guard !legs.isEmpty else { return nil }
    var (least, most) = (0.0, 0.0)
    for leg in legs {
      let versions = ([leg] + leg.versions).map(\.distance.meters)
      least += versions.min() ?? 0
      most += versions.max() ?? 0
    }
    return least == most
      ? .exact(Length(meters: least)) : .range(Length(meters: least), Length(meters: most))
  }

  private var flightTable: Table {
    let hasOperators = plan.flights.contains { $0.operator != nil }
    var table = Table(
      [
        .init("No.", .natural(most: 24), isRight: true), .init("Aircraft", .natural(most: 110)),
      ] + (hasOperators ? [.init("Operator", .natural(most: 100))] : []) + [
        .init("Route", .share(1)), .init("km", isRight: true), .init("Arrival", .natural(most: 90)),
        .init("Route is", .natural(most: 60)),
      ])
    for flight in plan.flights {
      let arrivals = flight.landings.last?.versions.compactMap(\.arrived).flatMap(\.versions) ?? []
      var times: [String] = []
      for time in arrivals.map({ Wording.time($0.value) }) where !times.contains(time) {
        times.append(time)
      }
      let certainty = Certainty.weakest(of: flight.legs.compactMap(\.certainty))
      let operators =
        hasOperators ? [flight.operator.map(FlightNames.versions) ?? "not stated"] : []
      table.add(
        [
          names.number(flight.id), flight.aircraft.map(FlightNames.versions) ?? "not stated",
        ] + operators + [
          FlightNames.route(flight),
          Self.distance(of: [flight]).map { Self.bare(Wording.distance($0)) } ?? "–",
          times.isEmpty ? "not stated" : times.joined(separator: " or "),
          certainty?.rawValue ?? "–",
        ])
    }
    return table
  }

  /// A figure under a head that names its unit.
  static func bare(_ figure: String) -> String {
    guard let space = figure.lastIndex(of: " ") else { return figure }
    return String(figure[..<space])
  }
}
