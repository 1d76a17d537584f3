import Diagnostics
import Evidence
import Routes
import Tracks

/// Reads `flights`.
struct FlightDecoder {
  private let log: FaultLog
  private let claims: ClaimDecoder
  private let route: StopDecoder
  private let tracks: TrackDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    self.claims = claims
    route = StopDecoder(context, claims)
    tracks = TrackDecoder(context, claims)
  }

  func decode(_ node: MarkedNode?) -> [DossierFlight] {
    guard let node else { return [] }
    let items = node.items("flights", log: log)
    if items.isEmpty {
      log.error(.missingKey, "“flights” lists no flight", at: node.location)
    }
    var firstLines: [String: Int] = [:]
    return items.compactMap { flight($0, firstLines: &firstLines) }
  }

  private func flight(_ node: MarkedNode, firstLines: inout [String: Int]) -> DossierFlight? {
    guard let reader = MappingReader(node, name: "flight", log: log) else { return nil }
    let id = id(
      reader.required("id", hint: "a short name that cargo can refer to: id: an124"),
      firstLines: &firstLines)
    let evidence = claims.evidence(in: reader)
    let inherited = evidence.inherited
    var flight = DossierFlight(
      id: id ?? "",
      aircraft: claims.text(reader.node("aircraft"), "aircraft", inherited: inherited),
      operator: claims.text(reader.node("operator"), "operator", inherited: inherited),
      registration: claims.text(reader.node("registration"), "registration", inherited: inherited),
      callsign: claims.text(reader.node("callsign"), "callsign", inherited: inherited),
      note: evidence.note,
      stops: stops(reader, inherited: inherited, mayBeUnknown: true))
    flight.alternatives = alternatives(reader, inherited: inherited)
    flight.address = claims.claim(
      reader.node("address"), "address", inherited: inherited, parse: address)
    flight.tracks = tracks.decode(reader.node("track"))
    flight.position = node.location.position
    if evidence.isStated {
      flight.account = Claim(id ?? "", evidence, position: flight.position)
    }
    reader.reportUnknownKeys(elsewhere: [
      "from": "write the places into “route”, in order", "to": "write the places into “route”",
      "origin": "write it as the first place of “route”",
      "destination": "write it as the last place of “route”",
      "cargo": "“cargo” stands beside “flights” and names the flights it was on",
      "mass": "it belongs into an item of “cargo”", "people": "it belongs into an item of “cargo”",
      "tracks": "write “track”, with one file or a list of them",
      "hex": "write “address”", "icao24": "write “address”",
      "arrived": "it belongs to a stop of “route”", "departed": "it belongs to a stop of “route”",
    ])
    return flight
  }

  private func address(_ text: MarkedText) -> String? {
    if let address = AircraftAddress(text.text) { return address.description }
    log.error(
      .badAircraftAddress, "“\(text.text)” is no aircraft's address", at: text.location,
      hint: "six hexadecimal digits, as trackers show it: 155c1d")
    return nil
  }

  private func id(_ node: MarkedNode?, firstLines: inout [String: Int]) -> String? {
    guard let id = node?.text("id", log: log) else { return nil }
    let isPlain =
      id.text.count <= 64
      && id.text.allSatisfy { character in
        character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
      }
    if !isPlain {
      log.error(
        .badID, "“\(id.text)” is no id", at: id.location,
        hint: "letters, digits, “-”, “_” and “.”, without spaces: an124")
      return id.text
    }
    if let first = firstLines[id.text] {
      log.error(
        .badID, "the id “\(id.text)” is taken by the flight on line \(first)", at: id.location,
        hint: "give each flight its own")
    } else {
      firstLines[id.text] = id.location.line ?? 0
    }
    return id.text
  }

  private static let routeHint = "a list of at least two places; or, of a flight: route: unknown"

  /// - Parameter mayBeUnknown: whether `unknown` may stand in place of the list.
  private func stops(
    _ reader: MappingReader, inherited: StatedEvidence, mayBeUnknown: Bool = false
  ) -> [DossierStop] {
    guard let node = reader.required("route", hint: Self.routeHint) else { return [] }
    // Said outright, so that a route that was forgotten is still told.
    if mayBeUnknown, case .scalar("unknown", _) = node.content { return [] }
    guard case .sequence(let items) = node.content else {
      log.error(
        .wrongKind, "“route” should be a list of places, not \(node.kindName)", at: node.location,
        hint: "route: [SVO, CCS]")
      return []
    }
    if items.count < 2 {
      log.error(
        .badRoute, "a route needs at least two stops, and this one has \(items.count)",
        at: node.location,
        hint: "an origin that no source states can stand with “certainty: inferred” and a note")
    }
    let stops = items.compactMap { route.decode($0, inherited: inherited) }
    // A stop with a fault is not among them, so that the ends may not be known.
    guard stops.count == items.count, let first = stops.first, let last = stops.last else {
      return stops
    }
    for (end, verb) in [(first, "begins"), (last, "ends")] where end.isWaypoint {
      log.error(
        .badRoute, "the route \(verb) with a waypoint", at: end.location,
        hint: "write “place” for where the flight landed; a waypoint stands between two stops")
    }
    return stops
  }

  /// Other routes, bounded because each is looked up and measured.
  private func alternatives(
    _ reader: MappingReader, inherited: StatedEvidence
  ) -> [DossierAlternative] {
    let items = reader.items("alternatives")
    if items.count > Self.mostAlternatives {
      log.error(
        .badRoute, "a flight has at most \(Self.mostAlternatives) alternatives, not \(items.count)",
        at: items[Self.mostAlternatives].location)
    }
    return items.prefix(Self.mostAlternatives).compactMap { node in
      guard let reader = MappingReader(node, name: "alternative", log: log) else { return nil }
      let name = reader.required("name", hint: "a few words: name: by the Azores")?
        .text("name", log: log)
      let evidence = claims.evidence(in: reader)
      let stops = stops(reader, inherited: evidence.inherited)
      reader.reportUnknownKeys(elsewhere: ["stops": "write “route”"])
      guard let name else { return nil }
      return DossierAlternative(
        name: name.text, stops: stops, evidence: evidence, location: node.location)
    }
  }

  private static let mostAlternatives = 20
}
