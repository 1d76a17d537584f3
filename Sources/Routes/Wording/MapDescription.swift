internal import Evidence
internal import Geo
internal import Phrases

/// What a map of a plan shows, in plain sentences: for who hears the page rather than sees it.
public struct MapDescription {
  private let plan: FlightPlan
  private let wording: Wording
  private let units: DistanceUnit
  private let hasFurniture: Bool

  /// - Parameter hasFurniture: whether title and figures stand on the map.
  public init(
    _ plan: FlightPlan, wording: Wording = .english, units: DistanceUnit = .kilometers,
    hasFurniture: Bool
  ) {
    self.plan = plan
    self.wording = wording
    self.units = units
    self.hasFurniture = hasFurniture
  }

  /// More flights than this are counted, not told.
  private static let mostFlights = 12
  private static let mostStops = 8
  /// No name of a dossier takes more room than this, in characters.
  private static let longestName = 120

  private var book: Phrasebook { wording.book }

  public var text: String {
    let heading = hasFurniture ? [plan.title, plan.subtitle].compactMap { $0 } : []
    let told = plan.flights.prefix(Self.mostFlights).map(sentence)
    let tracks = plan.recordings.prefix(Self.mostFlights).map(sentence)
    let rest = plan.flights.count - told.count + plan.recordings.count - tracks.count
    var sentences = heading.map(closed) + [closed(subject)] + told + tracks
    if rest > 0 {
      sentences.append(
        closed(wording.capital(book("mapText.more", ["n": wording.number(Double(rest))]))))
    }
    if hasFurniture, let load { sentences.append(closed(load)) }
    if plan.flights.contains(where: { !$0.claimedSections.isEmpty }) {
      sentences.append(book("mapText.paths"))
    }
    return book.joined(sentences, "list.sentences")
  }

  private var subject: String {
    let count = plan.flights.count { !$0.legs.isEmpty }
    switch count {
    case 0 where plan.recordings.count == 1: return book("mapText.track")
    case 0 where plan.recordings.count > 1:
      return book("mapText.tracks", ["n": wording.number(Double(plan.recordings.count))])
    case 0: return book("mapText.places")
    case 1: return book("mapText.flight")
    default: return book("mapText.flights", ["n": wording.number(Double(count))])
    }
  }

  /// `An-124: Moscow to Maiquetía, 9,936 km, inferred.`
  private func sentence(_ flight: PlannedFlight) -> String {
    let landings = flight.landings.map { stop in
      book.joined(stop.versions.map { cut(wording.shortName($0)) }, "list.orAgain")
    }
    let certainty = Certainty.weakest(
      of: flight.legs.isEmpty
        ? flight.stops.compactMap(\.certainty) : flight.legs.compactMap(\.certainty))
    let parts = [route(landings), distance(flight), certainty.map { wording.word($0) }]
    let words = book.commas(parts.compactMap { $0 })
    return closed(
      name(flight).map { book("mapText.named", ["flight": $0, "route": words]) } ?? words)
  }

  /// `DLH1534: Zurich to Frankfurt am Main, 363 km, 20 km of it not seen.`
  private func sentence(_ recording: FlightRecording) -> String {
    let ends = recording.findings.legs.flatMap { [$0.departure, $0.arrival] }
    let places = ends.compactMap { $0.evidence == .midAir ? nil : $0.airport?.shortName }
      .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    let distance = recording.findings.distance
    let bridged = distance.bridged.meters >= 500 ? distance.bridged : nil
    let parts = [
      places.isEmpty ? nil : route(places.map { cut($0) }),
      wording.distance(distance.total, unit: units),
      bridged.map { book("mapText.gaps", ["distance": wording.distance($0, unit: units)]) },
    ]
    let words = book.commas(parts.compactMap { $0 })
    return closed(book("mapText.named", ["flight": cut(recording.name), "route": words]))
  }

  private func route(_ landings: [String]) -> String {
    guard let first = landings.first, let last = landings.last, landings.count > 1 else {
      return landings.first ?? ""
    }
    if landings.count == 2 { return book("mapText.route", ["first": first, "last": last]) }
    let shown = landings.prefix(Self.mostStops)
    return (shown.count < landings.count ? shown + ["…", last] : shown).joined(separator: " – ")
  }

  /// What the dossier calls it; `nil` on a map without one, where the route says it all.
  private func name(_ flight: PlannedFlight) -> String? {
    guard plan.hasClaims, let claim = flight.callsign ?? flight.aircraft else { return nil }
    return cut(
      book.joined(
        claim.versions.map { wording.hedged($0.value, by: $0.hedge) }, "list.orAgain"))
  }

  /// From the least to the most where sources differ on a stop.
  private func distance(_ flight: PlannedFlight) -> String? {
    guard !flight.legs.isEmpty else { return nil }
    var (least, most) = (0.0, 0.0)
    for leg in flight.legs {
      let lengths = ([leg] + leg.versions).map(\.distance.meters)
      least += lengths.min() ?? 0
      most += lengths.max() ?? 0
    }
    let (low, high) = (Length(meters: least), Length(meters: most))
    guard low != high else { return wording.distance(low, unit: units) }
    return book(
      "figure.range",
      ["low": wording.distance(low, unit: units), "high": wording.distance(high, unit: units)])
  }

  /// `Cargo and people: equipment, 35 t, reported; soldiers, about 100, reported`.
  private var load: String? {
    let lines = plan.cargoSummary.lines.prefix(Self.mostFlights).map { line in
      let figures = [
        line.mass.map { wording.mass($0, style: .words) },
        line.people.map { wording.people($0, style: .words) },
      ].compactMap { $0 }
      return book.commas([cut(line.item)] + figures + [wording.word(line.certainty)])
    }
    return lines.isEmpty
      ? nil : book("mapText.load", ["load": book.joined(Array(lines), "list.semicolon")])
  }

  private func closed(_ text: String) -> String {
    let text = cut(text, to: 1000)
    return text.last.map { ".!?…。".contains($0) } == true
      ? text : book("sentence", ["text": text])
  }

  private func cut(_ text: String, to length: Int = longestName) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
