internal import Evidence
internal import Geo
internal import Routes

/// What a map shows, in plain sentences: for who hears the page rather than sees it.
struct MapDescription {
  let plan: FlightPlan
  let units: DistanceUnit
  /// Whether title and figures stand on the map.
  let hasFurniture: Bool

  /// More flights than this are counted, not told.
  private static let mostFlights = 12
  private static let mostStops = 8
  /// No name of a dossier takes more room than this, in characters.
  private static let longestName = 120

  var text: String {
    let heading = hasFurniture ? [plan.title, plan.subtitle].compactMap { $0 } : []
    let told = plan.flights.prefix(Self.mostFlights).map(sentence)
    let rest = plan.flights.count - told.count
    var sentences = heading.map { sentence($0) } + [subject] + told
    if rest > 0 { sentences.append("And \(rest) more \(rest == 1 ? "flight" : "flights").") }
    if hasFurniture, let load { sentences.append(load) }
    if plan.flights.contains(where: { !$0.legs.isEmpty }) { sentences.append(Legend.pathNotKnown) }
    return sentences.joined(separator: " ")
  }

  private var subject: String {
    let count = plan.flights.count { !$0.legs.isEmpty }
    switch count {
    case 0: return "Map of places."
    case 1: return "Map of one flight."
    default: return "Map of \(Wording.number(Double(count))) flights."
    }
  }

  /// `An-124: Moscow to Maiquetía, 9,936 km, inferred.`
  private func sentence(_ flight: PlannedFlight) -> String {
    let landings = flight.landings.map { stop in
      stop.versions.map { cut($0.shortName) }.joined(separator: " or ")
    }
    guard let first = landings.first else { return "" }
    var route = first
    if landings.count > 1, let last = landings.last { route += " to \(last)" }
    let inner = landings.dropFirst().dropLast()
    if !inner.isEmpty {
      route +=
        inner.count <= Self.mostStops
        ? " by way of \(inner.joined(separator: ", "))" : " by way of \(inner.count) stops"
    }
    let certainty = Certainty.weakest(
      of: flight.legs.isEmpty
        ? flight.stops.compactMap(\.certainty) : flight.legs.compactMap(\.certainty))
    let parts = [route, distance(flight), certainty?.rawValue].compactMap { $0 }
    return (name(flight).map { "\($0): " } ?? "") + parts.joined(separator: ", ") + "."
  }

  /// What the dossier calls it; `nil` on a map without one, where the route says it all.
  private func name(_ flight: PlannedFlight) -> String? {
    guard plan.hasClaims, let claim = flight.callsign ?? flight.aircraft else { return nil }
    return cut(
      claim.versions.map { version in
        [version.hedge?.rawValue, version.value].compactMap { $0 }.joined(separator: " ")
      }.joined(separator: " or "))
  }

  /// From the least to the most where sources differ on a stop.
  private func distance(_ flight: PlannedFlight) -> String? {
    guard !flight.legs.isEmpty else { return nil }
    let lengths = flight.legs.map { ([$0] + $0.versions).map(\.distance) }
    func sum(_ lengths: [Length?]) -> Length {
      Length(meters: lengths.reduce(0) { $0 + ($1?.meters ?? 0) })
    }
    func text(_ length: Length) -> String { Wording.distance(length, unit: units) }
    let least = sum(lengths.map { $0.min { $0.meters < $1.meters } })
    let most = sum(lengths.map { $0.max { $0.meters < $1.meters } })
    return least == most ? text(least) : "\(text(least)) to \(text(most))"
  }

  /// `Cargo and people: equipment, 35 t; soldiers, about 100.`
  private var load: String? {
    let lines = plan.cargoSummary.lines.prefix(Self.mostFlights).map { line in
      let figures = [
        line.mass.map { Wording.mass($0, style: .words) },
        line.people.map { Wording.people($0, style: .words) },
      ].compactMap { $0 }
      return ([cut(line.item)] + figures + [line.certainty.rawValue]).joined(separator: ", ")
    }
    return lines.isEmpty ? nil : "Cargo and people: \(lines.joined(separator: "; "))."
  }

  private func sentence(_ text: String) -> String {
    let text = cut(text)
    return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
  }

  private func cut(_ text: String) -> String {
    text.count <= Self.longestName ? text : text.prefix(Self.longestName - 1) + "…"
  }
}
