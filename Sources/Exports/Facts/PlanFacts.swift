internal import Evidence
internal import Geo
internal import Routes

/// What is known of a plan's stops and legs, as names and values in a fixed order: what GeoJSON
/// calls properties and KML extended data.
struct PlanFacts {
  let plan: FlightPlan
  let sources: SourceFacts
  private let cargo: CargoFacts
  /// Of flights whose type has a sourced cruise speed, by id.
  private let speeds: [String: CruiseSpeed]

  init(_ plan: FlightPlan) {
    self.plan = plan
    sources = SourceFacts(plan.sources)
    cargo = CargoFacts(plan, sources)
    // The catalogue is read only where a flight names a type.
    lazy var catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    var speeds: [String: CruiseSpeed] = [:]
    for flight in plan.flights where flight.aircraft != nil {
      speeds[flight.id] = CruiseSpeed(of: flight, in: catalogue)
    }
    self.speeds = speeds
  }

  /// An id that stays the same while the dossier's flights keep their ids and stops.
  static func id<Part>(_ flight: PlannedFlight, _ kind: String, _ part: Written<Part>) -> String {
    "\(flight.id)-\(kind)-\(part.index + 1)"
      + (part.version > 1 ? "-version-\(part.version)" : "")
  }

  /// `Moscow – Maiquetía`.
  static func name(_ leg: Leg) -> String { "\(leg.origin.name) – \(leg.destination.name)" }

  /// What a leg's line is, in words.
  static let pathNote = "shortest way between the stops; the path flown is not known"

  /// The same of a leg that a recording shows.
  static let recordedPathNote = "shortest way between the stops; the path flown was recorded"

  static func pathNote(_ written: Written<Leg>, of flight: PlannedFlight) -> String {
    flight.isRecorded(leg: written.index) ? recordedPathNote : pathNote
  }

  func stop(_ written: Written<Stop>, of flight: PlannedFlight) -> [JSONValue.Member] {
    let stop = written.part
    let place = stop.place
    return JSONValue.list([
      "kind": .string(stop.isWaypoint ? "waypoint" : "stop"), "flight": .string(flight.id),
      "number": .integer(written.index + 1),
      "version": Self.version(written), "versions": Self.versions(written),
      "name": .string(stop.name), "placeName": .text(place.name, unless: stop.name),
      "placeKind": .string(place.kind.rawValue), "icao": .text(place.icao),
      "iata": .text(place.iata), "faa": .text(place.faa), "country": .text(place.countryCode),
      "elevationMeters": place.elevation.map { .rounded($0.meters, places: 2) },
    ])
      + time("arrived", stop.arrived) + time("departed", stop.departed)
      + time("passed", stop.passed)
      + JSONValue.list([
        "certainty": .text(stop.certainty?.rawValue),
        "versionCertainty": .text(
          stop.ownCertainty?.rawValue, unless: stop.certainty?.rawValue),
        "hedge": .text(stop.hedge?.rawValue),
        "sources": .strings(sources.names(stop.sources)),
        "sourceUrls": .strings(sources.urls(stop.sources)), "quote": .text(stop.quote),
        "note": .text(stop.note),
      ])
  }

  /// Which of the versions there are of a part of the route that sources differ on; else `nil`.
  private static func version<Part>(_ written: Written<Part>) -> JSONValue? {
    written.isDisputed ? .integer(written.version) : nil
  }

  private static func versions<Part>(_ written: Written<Part>) -> JSONValue? {
    written.isDisputed ? .integer(written.versions) : nil
  }

  func leg(_ written: Written<Leg>, of flight: PlannedFlight) -> [JSONValue.Member] {
    let leg = written.part
    let cited = Self.sources(of: leg)
    let (from, to) = (leg.origin, leg.destination)
    let cruise = speeds[flight.id]?.seconds(for: leg.distance)
    return JSONValue.list([
      "kind": .string("leg"), "flight": .string(flight.id), "number": .integer(written.index + 1),
      "version": Self.version(written), "versions": Self.versions(written),
      "name": .string(Self.name(leg)), "from": .string(from.name), "to": .string(to.name),
      "fromCode": .text(from.place.code), "toCode": .text(to.place.code),
      "via": .strings(leg.waypoints.map(\.name)),
    ])
      + text("aircraft", flight.aircraft) + text("operator", flight.operator)
      + text("registration", flight.registration) + text("callsign", flight.callsign)
      + time("departed", from.departed) + time("arrived", to.arrived)
      + JSONValue.list([
        "distanceMeters": .rounded(leg.distance.meters, places: 2),
        "initialAzimuthDegrees": .rounded(leg.initialAzimuth.degrees, places: 6),
        "finalAzimuthDegrees": .rounded(leg.finalAzimuth.degrees, places: 6),
        "shortestCruiseSeconds": cruise.map { .integer(Int($0.lowerBound.rounded())) },
        "longestCruiseSeconds": cruise.map { .integer(Int($0.upperBound.rounded())) },
        "certainty": .text(leg.certainty?.rawValue),
        "fromCertainty": .text(from.certainty?.rawValue),
        "toCertainty": .text(to.certainty?.rawValue), "fromHedge": .text(from.hedge?.rawValue),
        "toHedge": .text(to.hedge?.rawValue), "sources": .strings(sources.names(cited)),
        "sourceUrls": .strings(sources.urls(cited)),
        "cargo": .strings(cargo.lines(of: flight.id)), "note": .text(flight.note),
        "path": .string(Self.pathNote(written, of: flight)),
      ])
  }

  /// The sources of both ends and of what is passed between, each once.
  static func sources(of leg: Leg) -> [String] {
    ([leg.origin, leg.destination] + leg.waypoints).flatMap(\.sources)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What flights carried, a line an item.
  func cargo(of flight: PlannedFlight) -> [String] { cargo.lines(of: flight.id) }

  private func text(_ key: String, _ claim: Claim<String>?) -> [JSONValue.Member] {
    members(key, claim) { $0 }
  }

  private func time(_ key: String, _ claim: Claim<ReportedTime>?) -> [JSONValue.Member] {
    members(key, claim) { Wording.iso8601($0) }
  }

  /// A claim under its key, and its evidence under keys that begin with it.
  private func members<Value>(
    _ key: String, _ claim: Claim<Value>?, _ write: (Value) -> String
  ) -> [JSONValue.Member] {
    guard let claim else { return [] }
    var members = [JSONValue.Member(key, .string(write(claim.value)))]
    func add(_ suffix: String, _ value: JSONValue?) {
      if let value { members.append(JSONValue.Member(key + suffix, value)) }
    }
    add("Certainty", plan.hasClaims ? .string(claim.certainty.rawValue) : nil)
    add("Hedge", .text(claim.hedge?.rawValue))
    add("Sources", .strings(sources.names(claim.sources)))
    add("Alternatives", .strings(claim.rivals.map { write($0.value) }))
    return members
  }
}

extension JSONValue {
  /// The members in order, those with `nil` left out.
  static func list(_ members: KeyValuePairs<String, JSONValue?>) -> [Member] {
    members.compactMap { name, value in value.map { Member(name, $0) } }
  }

  /// A text; `nil` for none, or for one that was said already.
  static func text(_ text: String?, unless said: String? = nil) -> JSONValue? {
    text.flatMap { $0 == said ? nil : .string($0) }
  }

  static func rounded(_ value: Double, places: Int) -> JSONValue {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return .number((value * scale).rounded() / scale + 0)  // + 0 turns −0 into 0
  }
}
