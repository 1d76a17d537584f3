internal import Evidence
internal import Geo
internal import Layout
internal import Phrases
internal import Routes

/// The flights of one route.
struct RouteGroup {
  var name: String
  var flights: [FlightReport]
}

extension BriefingWriter {
  /// Whether there are too many flights for a page each.
  var isLong: Bool { plan.flights.count > Self.mostFlightPages }

  /// The flights by where they landed, the route of most flights first.
  var routeGroups: [RouteGroup] {
    var groups: [RouteGroup] = []
    var places: [String: Int] = [:]
    for flight in report.flights {
      let name = names.route(flight.flight)
      if let place = places[name] {
        groups[place].flights.append(flight)
      } else {
        places[name] = groups.count
        groups.append(RouteGroup(name: name, flights: [flight]))
      }
    }
    return groups.enumerated().sorted {
      let (a, b) = ($0.element.flights.count, $1.element.flights.count)
      return (b, $0.offset) < (a, $1.offset)
    }.map(\.element)
  }

  /// More routes than these have no map of their own.
  private static var mostMaps: Int { 24 }

  /// Small maps of the routes; `nil` where no place is known.
  var routeMaps: BriefingSection? {
    let groups = routeGroups.filter { $0.flights.contains { !$0.flight.legs.isEmpty } }
    guard !groups.isEmpty else { return nil }
    let maps = groups.prefix(Self.mostMaps).map { group -> SmallMap in
      var figure = MapFigure(
        plan: plain(group.flights.map(\.flight)), lines: 8...8, hasLegendBeside: false)
      figure.hasNumbers = false
      return SmallMap(linked(figure), title: group.name, detail: detail(of: group))
    }
    let rest = groups.count - maps.count
    return BriefingSection(
      book("section.routes"), anchor: "routes", startsPage: true,
      blocks: [
        .heading(book("section.routes"), .section), .paragraph(book("routes.lead"), .aside),
        .maps(Array(maps)),
      ] + (rest > 0 ? [.paragraph(book("routes.rest", ["n": "\(rest)"]), .aside)] : []))
  }

  /// A plan of some flights whose places have no more than names: a small map has no room for codes
  /// and times.
  private func plain(_ flights: [PlannedFlight]) -> FlightPlan {
    var alone = plan.untitled
    alone.map.rings = []
    alone.map.points = []
    alone.map.daylight = nil
    alone.flights = flights.map { flight in
      var flight = flight
      for index in flight.stops.indices { flight.stops[index].dropDetails() }
      return flight
    }
    return alone
  }

  /// `14 flights, 1,052 km; 8 × C-17, 6 × C-130; 3–9 June 2026`.
  private func detail(of group: RouteGroup) -> String {
    let times = group.flights.flatMap { $0.flight.allStops }
      .flatMap { [$0.arrived, $0.departed] }.compactMap { $0 }.flatMap(\.versions).map(\.value)
    let types = group.flights.compactMap { $0.flight.aircraft.map(names.versions) }
    return book.joined(
      [
        book.commas([count(group), distance(group)].compactMap { $0 }),
        types.isEmpty ? nil : book.commas(counted(types, most: 2)), wording.span(times),
      ].compactMap { $0 }, "list.semicolon")
  }

  private func count(_ group: RouteGroup) -> String {
    let count = group.flights.count
    return book("count.ofFlights", count: count, ["n": wording.number(Double(count))])
  }

  private func distance(_ group: RouteGroup) -> String? {
    group.flights.first.flatMap { Self.distance(of: [$0.flight]) }.map { wording.distance($0) }
  }

  /// Every flight in a row, by route.
  var longFlightList: BriefingSection {
    let flights = plan.flights
    let hasOperators = flights.contains { $0.operator != nil }
    let hasCallsigns = flights.contains { $0.callsign != nil || $0.registration != nil }
    let hasDepartures = flights.contains { $0.landings.contains { $0.departed != nil } }
    var columns: [Table.Column] = [
      .init(book("head.number"), .natural(most: 24), isRight: true),
      .init(book("head.aircraft"), .natural(most: 84)),
    ]
    if hasOperators { columns.append(.init(book("head.operator"), .share(1))) }
    if hasCallsigns { columns.append(.init(book("head.callsign"), .natural(most: 70))) }
    if hasDepartures { columns.append(.init(book("head.departure"), .natural(most: 76))) }
    columns += [
      .init(book("head.arrival"), .natural(most: 76)),
      .init(book("head.nonstop"), .natural(most: 60)),
      .init(book("head.routeIs"), .natural(most: 54)),
      .init(book("head.sources"), .natural(most: 56)),
    ]
    var table = Table(columns)
    table.isTight = true
    var outline: [OutlineEntry] = []
    for (number, group) in routeGroups.enumerated() {
      let anchor = "flights-of-route-\(number + 1)"
      outline.append(
        OutlineEntry(
          group.name, destination: anchor,
          children: group.flights.map {
            OutlineEntry(
              names.title($0.flight.id), destination: Self.anchor(ofFlight: $0.flight.id))
          }))
      table.add(
        [
          book(
            "routes.group",
            ["route": group.name, "count": count(group), "distance": distance(group) ?? "–"])
        ], .group, anchor: anchor)
      for flight in group.flights {
        var row = [
          names.number(flight.flight.id),
          flight.flight.aircraft.map(names.versions) ?? book("notStated"),
        ]
        if hasOperators {
          row.append(flight.flight.operator.map(names.versions) ?? book("notStated"))
        }
        if hasCallsigns {
          let said = [flight.flight.callsign, flight.flight.registration].compactMap { $0 }
          row.append(said.isEmpty ? "–" : book.commas(said.map(names.versions)))
        }
        if hasDepartures { row.append(time(flight.flight.landings.first, \.departed)) }
        row += [
          time(flight.flight.landings.last, \.arrived),
          Self.worst(of: flight).map(word) ?? "–",
          Certainty.weakest(of: flight.flight.legs.compactMap(\.certainty)).map(wording.word)
            ?? "–",
          references(sources(of: flight.flight)),
        ]
        // Who flew, when it landed and what its route is, each to the ledger.
        let id = flight.flight.id
        var links: [Int: PageLink.Target] = [:]
        for column in [0, 1, columns.count - 2] { links[column] = evidence(ofFlight: id) }
        links[columns.count - 4] = evidence(
          ofFlight: id, stop: flight.flight.stops.count - 1, .arrived)
        table.add(row, anchor: Self.anchor(ofFlight: id), links: links)
      }
    }
    var section = BriefingSection(
      book("section.flights"), anchor: "flights",
      blocks: [
        .heading(book("section.flights"), .section),
        .paragraph(book("routes.listLead"), .aside), .table(table),
      ])
    section.outline = outline
    return section
  }

  private func time(_ stop: Stop?, _ path: (Stop) -> Claim<ReportedTime>?) -> String {
    let times = (stop?.versions ?? []).compactMap(path).flatMap(\.versions)
      .map { Self.short($0.value) }.distinct
    return times.isEmpty ? "–" : book.joined(times, "list.orAgain")
  }

  /// `2026-07-03`, `2026-07-03 18:45` in UTC: a list of hundreds is read down.
  private static func short(_ time: ReportedTime) -> String {
    let text = Wording.iso8601(time)
    return text.count > 16 ? String(text.prefix(16)).replacing("T", with: " ") : text
  }

  /// Everyone who says anything of a flight.
  private func sources(of flight: PlannedFlight) -> [String] {
    let claims = [
      flight.aircraft, flight.operator, flight.registration, flight.callsign, flight.account,
    ]
    let stops = flight.allStops
    let times = stops.flatMap { [$0.arrived, $0.departed, $0.passed] }.compactMap { $0 }
    return claims.compactMap { $0 }.flatMap(\.versions).flatMap(\.sources)
      + stops.flatMap(\.sources) + times.flatMap(\.versions).flatMap(\.sources)
  }
}

extension Stop {
  /// Leaves the name, and how well the place is known.
  fileprivate mutating func dropDetails() {
    (arrived, departed, passed, sources) = (nil, nil, nil, [])
    let name = shortName
    (place.icao, place.iata, place.city, place.name) = (nil, nil, nil, name)
    self.name = name
    for index in rivals.indices { rivals[index].dropDetails() }
  }
}
