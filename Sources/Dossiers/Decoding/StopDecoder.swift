import Diagnostics
import Evidence
import Routes

/// Reads the stops of a route: a place, a mapping with its evidence, or, where sources differ on the
/// place, several versions of one stop.
///
/// Versions stand in a list in place of the stop, each with times of its own,
/// `- [{place: Moscow, by: a}, {place: OSLK, by: b}]`, or in a list in place of the place, and share
/// the stop's times: `- {place: [{is: Moscow, by: a}, {is: OSLK, by: b}], departed: 2019-03-22}`.
///
/// `via` in place of `place` makes a waypoint of it, that the flight is said to have passed without
/// landing: `- {via: LPLA, passed: 2019-03-22, by: a}`.
struct StopDecoder {
  private let log: FaultLog
  private let claims: ClaimDecoder
  private let places: PlaceDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    self.claims = claims
    places = PlaceDecoder(context)
  }

  func decode(_ node: MarkedNode, inherited: StatedEvidence) -> DossierStop? {
    guard case .sequence(let items) = node.content else {
      return single(node, inherited: inherited)
    }
    guard claims.isVersionCount(items, of: "stop", at: node.location) else { return nil }
    let versions = items.map { single($0, inherited: inherited) }
    if Set(versions.compactMap { $0?.isWaypoint }).count > 1 {
      log.error(
        .badRoute, "one version of this stop lands and another only passes", at: node.location,
        hint: "write “place” or “via” in all; a whole other route stands under “alternatives”")
      return nil
    }
    return versions.contains(nil) ? nil : Self.joined(versions.compactMap { $0 })
  }

  private func single(_ node: MarkedNode, inherited: StatedEvidence) -> DossierStop? {
    guard case .mapping(let entries) = node.content else {
      return places.plain(node).map { place in
        DossierStop(place: place, evidence: inherited, location: node.location)
      }
    }
    let isWaypoint = entries.contains { $0.key == "via" }
    let name = isWaypoint ? "waypoint" : "stop"
    guard let reader = MappingReader(node, name: name, log: log) else { return nil }
    let evidence = claims.evidence(in: reader, inherited: inherited)
    let key = isWaypoint ? "via" : "place"
    let versions = versions(in: reader, key: key, evidence: evidence, at: node.location)
    // Where only the place says how it is known, the times beside it are known as well.
    let main = Claim(versions: versions.map { Claim($0.place, $0.evidence, position: nil) })
    let inherited = evidence.orElse(main).inherited
    if isWaypoint {
      let passed = claims.time(reader.node("passed"), "passed", inherited: inherited)
      let hint = "a waypoint is passed: write “passed”, or “place” where the flight landed"
      reader.reportUnknownKeys(elsewhere: [
        "arrived": hint, "departed": hint, "place": "“via” names the place",
      ])
      return Self.joined(
        versions.map { version in
          var stop = version
          stop.isWaypoint = true
          stop.passed = passed
          return stop
        })
    }
    let arrived = claims.time(reader.node("arrived"), "arrived", inherited: inherited)
    let departed = claims.time(reader.node("departed"), "departed", inherited: inherited)
    reader.reportUnknownKeys(elsewhere: [
      "passed": "write “via” in place of “place” where the flight did not land"
    ])
    return Self.joined(
      versions.map { version in
        var stop = version
        stop.arrived = arrived
        stop.departed = departed
        return stop
      })
  }

  /// The place of a stop, or each that sources name for it; empty if the log says what is wrong.
  private func versions(
    in reader: MappingReader, key: String, evidence: StatedEvidence, at location: FileLocation
  ) -> [DossierStop] {
    switch reader.node(key)?.content {
    case .sequence(let items):
      let node = reader.node(key)?.location ?? location
      guard claims.isVersionCount(items, of: key, at: node) else { return [] }
      if let name = reader.text("name") {
        log.error(
          .unknownKey, "“name” stands beside several places", at: name.location,
          hint: "write it into the version it belongs to: {is: SVMI, name: \(name.text)}")
      }
      refuseOtherPlaces(reader, besides: key)
      return items.enumerated().compactMap { index, item in
        claim(item, around: evidence, isFirst: index == 0)
      }
    case .mapping(let entries) where entries.contains { $0.key == "is" }:
      refuseOtherPlaces(reader, besides: key)
      guard let node = reader.node(key),
        var stop = claim(node, around: evidence, isFirst: true)
      else { return [] }
      stop.place.name = reader.text("name")?.text ?? stop.place.name
      return [stop]
    default:
      return places.place(in: reader, key: key).map {
        [DossierStop(place: $0, evidence: evidence, location: location)]
      } ?? []
    }
  }

  /// One version of a place, plain or `{is: SVMI, name: Maiquetía, by: […]}`.
  ///
  /// - Parameter isFirst: whether it takes the words that stand at the stop itself, if it has none.
  private func claim(
    _ node: MarkedNode, around evidence: StatedEvidence, isFirst: Bool
  ) -> DossierStop? {
    let stop: DossierStop?
    if case .mapping = node.content {
      guard let reader = MappingReader(node, name: "place", log: log) else { return nil }
      let own = claims.evidence(in: reader, inherited: evidence.inherited)
      stop = places.place(in: reader, key: "is").map {
        DossierStop(place: $0, evidence: own, location: node.location)
      }
      reader.reportUnknownKeys(elsewhere: [
        "place": "write “is”", "arrived": "it belongs to the stop, not to its place",
        "departed": "it belongs to the stop, not to its place",
      ])
    } else {
      stop = places.plain(node).map {
        DossierStop(place: $0, evidence: evidence.inherited, location: node.location)
      }
    }
    guard isFirst, var first = stop else { return stop }
    first.evidence.hedge = first.evidence.hedge ?? evidence.hedge
    first.evidence.quote = first.evidence.quote ?? evidence.quote
    first.evidence.note = first.evidence.note ?? evidence.note
    return first
  }

  private func refuseOtherPlaces(_ reader: MappingReader, besides key: String) {
    for other in ["icao", "iata", "faa", "at"] {
      guard let node = reader.node(other) else { continue }
      log.error(
        .repeatedKey, "a place is given twice, by “\(key)” and by “\(other)”", at: node.location,
        hint: "keep one of the two")
    }
  }

  private static func joined(_ versions: [DossierStop]) -> DossierStop? {
    let all = versions.flatMap { version in
      var alone = version
      alone.rivals = []
      return [alone] + version.rivals
    }
    guard var first = all.first else { return nil }
    first.rivals = Array(all.dropFirst())
    return first
  }
}
