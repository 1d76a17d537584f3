internal import Evidence
internal import Geo
internal import Layout
internal import Phrases
internal import Routes
internal import Themes

/// What stands on this map and needs a word: kinds of line and of symbol, flights, night; no others.
struct Legend {
  let bundles: [RouteBundle]
  let keys: FlightKeys
  let marks: [PlaceMark]
  let wording: MapWording
  /// `nil` where the map draws none.
  var tracks: MapTracks?
  var rings: [RangeRing] = []
  var points: [PointOfInterest] = []
  var daylight: ReportedTime?

  private static let order: [Certainty] = [
    .confirmed, .reported, .inferred, .disputed, .unstated,
  ]
  /// More rows than this would push the map off the page.
  var mostFlights = 30
  /// Whether flights have rows here, not in a list beside the map.
  var listsFlights = true

  /// More numbered flights than this are a list of their own.
  static let mostRows = 12

  /// The numbers that stand on lines of the map, and what they mean.
  var numbered: [SideLists.Entry] {
    guard keys.hasNumbers else { return [] }
    let drawn = Set(lines.flatMap(\.keys))
    return keys.keys.indices.filter(drawn.contains).map { index in
      let key = keys.keys[index]
      return SideLists.Entry(number: key.number, name: key.name, code: key.aircraft)
    }
  }

  /// Whether there is nothing to explain but that lines are not the path flown.
  var isPlain: Bool {
    hasNoTracks && keys.keys.isEmpty && rings.isEmpty && points.isEmpty && daylight == nil
      && lines.allSatisfy { $0.certainty == nil } && marks.allSatisfy { $0.certainty == nil }
      && !bundles.contains { $0.signedCount(keys) != nil }
  }

  static var pathNotKnown: String {
    Phrasebook.english("legend.pathNotKnown")
  }

  static var pathNotKnownInShort: String { "Lines: shortest way; path flown not known." }

  var book: Phrasebook { wording.book }

  private var lines: [RouteLine] { bundles.flatMap(\.lines) }

  func add(to panel: inout PanelBuilder, style: MapStyle) {
    let symbols = FlightSymbols(style: style)
    let indent = style.length(54)
    addTracks(to: &panel, style, indent)
    addFlights(to: &panel, style, symbols, indent)
    addCertainties(to: &panel, style, symbols, indent)
    addPlaces(to: &panel, style, symbols, indent)
    addExtras(to: &panel, style, symbols, indent)
    guard !lines.isEmpty else { return }
    if lines.contains(where: { $0.certainty == nil }) {
      let ink = keys.keys.isEmpty || keys.hasNumbers ? nil : style[.marker]
      panel.sample(book("legend.shortestWay"), indent: indent) {
        Self.sample(symbols, nil, ink, $0, $1)
      }
    } else {
      panel.note(book(hasNoTracks ? "legend.pathNotKnown" : "legend.otherPathsNotKnown"))
    }
  }

  /// A row for each colour or number that stands on the map, and for what lines share.
  private func addFlights(
    to panel: inout PanelBuilder, _ style: MapStyle, _ symbols: FlightSymbols, _ indent: Double
  ) {
    guard !keys.keys.isEmpty, listsFlights else { return }
    let drawn = Set(lines.flatMap { keys.hasNumbers || $0.keys.count == 1 ? $0.keys : [] })
    let shown = keys.keys.indices.filter(drawn.contains)
    let measurer = panel.measurer
    for index in shown.prefix(mostFlights) {
      let key = keys.keys[index]
      panel.sample(key.name, indent: indent) { middle, width in
        if let color = key.color { return Self.sample(symbols, nil, color, middle, width) }
        let badge = LineBadge(
          "\(key.number)", style: style, color: style[.flightText], measurer: measurer)
        return Self.sample(symbols, nil, nil, middle, width)
          + badge.items(
            at: middle, along: Point(x: 1, y: 0), ground: style[.casing], rim: style.length(0.8))
      }
    }
    if shown.count > mostFlights {
      let rest = shown.count - mostFlights
      panel.note(book("legend.moreFlights", count: rest, ["n": "\(rest)"]))
    }
    if !keys.hasNumbers, lines.contains(where: { $0.keys.count != 1 }) {
      panel.sample(book("legend.severalFlights"), indent: indent) {
        Self.sample(symbols, nil, style[.marker], $0, $1)
      }
    }
    panel.rule()
  }

  /// Counts on lines, rings, night.
  private func addExtras(
    to panel: inout PanelBuilder, _ style: MapStyle, _ symbols: FlightSymbols, _ indent: Double
  ) {
    let ink = keys.keys.isEmpty || keys.hasNumbers ? nil : style[.marker]
    if let count = bundles.lazy.compactMap({ $0.signedCount(keys) }).first {
      let badge = LineBadge(
        "×\(count)", style: style, color: ink ?? style[.flightText],
        measurer: panel.measurer)
      panel.sample(book("legend.flownTimes"), indent: indent) { middle, width in
        Self.sample(symbols, nil, ink, middle, width)
          + badge.items(
            at: middle, along: Point(x: 1, y: 0), ground: style[.casing], rim: style.length(0.8))
      }
    }
    if !rings.isEmpty {
      panel.sample(wording.rings(rings), indent: indent) { middle, width in
        let half = Point(x: width / 2, y: 0)
        let stroke = Stroke(color: style[.ring], width: style.width(.ring), cap: .round)
        return [.path(PathItem(.line(from: middle - half, to: middle + half), stroke: stroke))]
      }
    }
    guard let daylight else { return }
    panel.sample(
      book("legend.night", ["night": wording.night(daylight)]),
      indent: indent
    ) { NightLayer.sample(style, $0, $1) }
  }

  private func addCertainties(
    to panel: inout PanelBuilder, _ style: MapStyle, _ symbols: FlightSymbols, _ indent: Double
  ) {
    // Where colours mean flights, the kinds of line are shown in none of them.
    let ink = keys.keys.isEmpty || keys.hasNumbers ? nil : style[.marker]
    let certainties = Self.order.filter { c in lines.contains { $0.certainty == c } }
    // Confirmed and reported routes are drawn alike: their symbols tell them apart.
    let areMixed = certainties.starts(with: [.confirmed, .reported])
    for certainty in areMixed ? Array(certainties.dropFirst()) : certainties {
      let isMixed = areMixed && certainty == .reported
      let text = book(isMixed ? "legend.routeConfirmedOrReported" : Self.line(certainty))
      panel.sample(text, indent: indent) { middle, width in
        Self.sample(symbols, certainty, ink, middle, width)
      }
    }
  }

  private func addPlaces(
    to panel: inout PanelBuilder, _ style: MapStyle, _ symbols: FlightSymbols, _ indent: Double
  ) {
    for certainty in Self.order {
      for noun: PhraseKey in ["legend.airport", "legend.city", "legend.place"] {
        let found = marks.first {
          $0.certainty == certainty && !$0.isWaypoint && Self.noun($0.stop.place.kind) == noun
        }
        guard let kind = found?.stop.place.kind else { continue }
        let text = trackPlace(certainty, noun: noun) ?? place(certainty, noun: noun)
        panel.sample(text, indent: indent) { middle, _ in
          symbols.place(kind, certainty, at: middle)
        }
      }
    }
    for certainty in Self.order.map(Optional.init) + [nil]
    where marks.contains(where: { $0.isWaypoint && $0.certainty == certainty }) {
      let text =
        certainty.map { place($0, noun: "legend.waypoint") } ?? book("legend.waypoint")
      panel.sample(text, indent: indent) { middle, _ in
        symbols.waypoint(certainty, at: middle)
      }
    }
    for certainty in Self.order where points.contains(where: { $0.certainty == certainty }) {
      panel.sample(place(certainty, noun: "legend.point"), indent: indent) { middle, _ in
        PointLayers.symbol(certainty, at: middle, style: style)
      }
    }
  }

  private static func noun(_ kind: Place.Kind) -> PhraseKey {
    switch kind {
    case .airport: "legend.airport"
    case .capital, .city: "legend.city"
    case .coordinate: "legend.place"
    }
  }

  private static func sample(
    _ symbols: FlightSymbols, _ certainty: Certainty?, _ color: Color?, _ middle: Point,
    _ width: Double
  ) -> [Item] {
    let half = Point(x: width / 2, y: 0)
    let path = Path.line(from: middle - half, to: middle + half)
    return [
      .path(PathItem(path, stroke: symbols.casing)),
      .path(PathItem(path, stroke: symbols.stroke(certainty, flight: color))),
    ]
  }

  private static func line(_ certainty: Certainty) -> PhraseKey {
    switch certainty {
    case .confirmed: "legend.routeConfirmed"
    case .reported: "legend.routeReported"
    case .inferred: "legend.routeInferred"
    case .disputed: "legend.routeDisputed"
    case .unstated: "legend.routeUnstated"
    }
  }

  private func place(_ certainty: Certainty, noun: PhraseKey) -> String {
    let phrase: PhraseKey =
      switch certainty {
      case .confirmed: "legend.placeConfirmed"
      case .reported: "legend.placeReported"
      case .inferred: "legend.placeInferred"
      case .disputed: "legend.placeDisputed"
      case .unstated: "legend.placeUnstated"
      }
    return book(phrase, ["place": book(noun)])
  }
}
