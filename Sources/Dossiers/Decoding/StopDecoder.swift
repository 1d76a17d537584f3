import Diagnostics
import Evidence
import Routes

/// Reads the stops of a route: a place, a mapping with its evidence, or, where sources differ on the
/// place, several versions of one stop.
///
/// Versions stand in a list in place of the stop, each with times of its own,
/// `- [{place: Moscow, by: a}, {place: OSLK, by: b}]`, or in a list in place of the place, and share
/// the stop's times: `- {place: [{is: Moscow, by: a}, {is: OSLK, by: b}], departed: 2019-03-22}`.
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
    return versions.contains(nil) ? nil : Self.joined(versions.compactMap { $0 })
  }

  private func single(_ node: MarkedNode, inherited: StatedEvidence) -> DossierStop? {
    guard case .mapping = node.content else {
      return places.plain(node).map { place in
        DossierStop(place: place, evidence: inherited, location: node.location)
      }
    }
    guard let reader = MappingReader(node, name: "stop", log: log) else { return nil }
    let evidence = claims.evidence(in: reader, inherited: inherited)
    let versions = versions(in: reader, evidence: evidence, at: node.location)
    // Where only the place says how it is known, the times beside it are known as well.
    let main = Claim(versions: versions.map { Claim($0.place, $0.evidence, position: nil) })
    let inherited = evidence.orElse(main).inherited
    let arrived = claims.time(reader.node("arrived"), "arrived", inherited: inherited)
    let departed = claims.time(reader.node("departed"), "departed", inherited: inherited)
    reader.reportUnknownKeys()
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
    in reader: MappingReader, evidence: StatedEvidence, at location: FileLocation
  ) -> [DossierStop] {
    switch reader.node("place")?.content {
    case .sequence(let items):
      let node = reader.node("place")?.location ?? location
      guard claims.isVersionCount(items, of: "place", at: node) else { return [] }
      if let name = reader.text("name") {
        log.error(
          .unknownKey, "“name” stands beside several places", at: name.location,
          hint: "write it into the version it belongs to: {is: SVMI, name: \(name.text)}")
      }
      refuseOtherPlaces(reader)
      return items.enumerated().compactMap { index, item in
        claim(item, around: evidence, isFirst: index == 0)
      }
    case .mapping(let entries) where entries.contains { $0.key == "is" }:
      refuseOtherPlaces(reader)
      guard let node = reader.node("place"),
        var stop = claim(node, around: evidence, isFirst: true)
      else { return [] }
      stop.place.name = reader.text("name")?.text ?? stop.place.name
      return [stop]
    default:
      return places.place(in: reader).map {
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

  private func refuseOtherPlaces(_ reader: MappingReader) {
    for key in ["icao", "iata", "faa", "at"] {
      guard let node = reader.node(key) else { continue }
      log.error(
        .repeatedKey, "a place is given twice, by “place” and by “\(key)”", at: node.location,
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
