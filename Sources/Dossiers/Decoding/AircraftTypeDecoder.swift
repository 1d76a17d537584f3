import Diagnostics
import Evidence
import Geo
import Routes

/// Reads `aircraft-types`: a mapping from the name of a type to what the dossier says of it.
///
/// ```yaml
/// aircraft-types:
///   An-124: {payload: 120 t, range: [{payload: 120 t, distance: 4500 km}], by: [antonov]}
/// ```
struct AircraftTypeDecoder {
  private let log: FaultLog
  private let claims: ClaimDecoder
  private let sources: [Source]

  init(_ context: DecodingContext, _ claims: ClaimDecoder, sources: [Source]) {
    log = context.log
    self.claims = claims
    self.sources = sources
  }

  func decode(_ node: MarkedNode?) -> [AircraftType] {
    guard let entries = node?.entries("aircraft-types", log: log) else { return [] }
    var types: [AircraftType] = []
    for entry in entries {
      guard let type = type(entry) else { continue }
      let key = AircraftCatalogue.foldedName(type.name)
      if key.isEmpty {
        log.error(
          .badAircraftType, "“\(entry.key)” is no name of a type", at: entry.keyLocation,
          hint: "letters and digits: An-124")
      } else if types.contains(where: { AircraftCatalogue.foldedName($0.name) == key }) {
        log.error(
          .badAircraftType, "“\(entry.key)” is defined twice", at: entry.keyLocation,
          hint: "put both into one")
      } else {
        types.append(type)
      }
    }
    return types
  }

  private func type(_ entry: MarkedNode.Entry) -> AircraftType? {
    let what = "aircraft type “\(entry.key)”"
    guard let reader = MappingReader(entry.value, name: what, log: log) else { return nil }
    let evidence = claims.evidence(in: reader).inherited
    let ranges = ranges(reader, evidence)
    let type = AircraftType(
      name: entry.key, maker: reader.text("maker")?.text, designator: designator(reader),
      kind: reader.word("kind", as: AircraftKind.self), nicknames: texts(reader, "nicknames"),
      aliases: texts(reader, "aliases"),
      maxPayload: figures(reader.node("payload"), "payload", evidence, Quantity.payload),
      payloadRange: ranges.points,
      ferryRange: figures(reader.node("ferry-range"), "ferry-range", evidence, Quantity.distance),
      nominalRange: ranges.nominal,
      cruise: figures(reader.node("cruise"), "cruise", evidence, Quantity.speed),
      seats: figures(reader.node("seats"), "seats", evidence, Quantity.seats), isOfDossier: true)
    reader.reportUnknownKeys(elsewhere: [
      "max-payload": "write “payload”", "ferry": "write “ferry-range”",
      "speed": "write “cruise”, the cruise speed", "passengers": "write “seats”",
      "by-payload": "write “range: [{payload: 120 t, distance: 4500 km}]”",
    ])
    return type
  }

  /// `range` is a distance, or a list of points of the payload–range diagram.
  private func ranges(_ reader: MappingReader, _ evidence: StatedEvidence)
    -> (points: [PayloadRangePoint], nominal: [AircraftFigure<Length>])
  {
    guard let node = reader.node("range") else { return ([], []) }
    guard case .sequence(let items) = node.content, items.contains(where: isPoint) else {
      if isPoint(node) { return (point(node, evidence).map { [$0] } ?? [], []) }
      return ([], figures(node, "range", evidence, Quantity.distance))
    }
    return (items.compactMap { point($0, evidence) }, [])
  }

  /// A mapping that is no claim: a claim says what something `is`, and not for which load.
  private func isPoint(_ node: MarkedNode) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    let keys = entries.map(\.key)
    return !keys.contains("is") || keys.contains("payload") || keys.contains("distance")
  }

  private func point(_ node: MarkedNode, _ inherited: StatedEvidence) -> PayloadRangePoint? {
    guard let reader = MappingReader(node, name: "range", log: log) else { return nil }
    let evidence = claims.evidence(in: reader, inherited: inherited)
    let payload = reader.required("payload", hint: "range: [{payload: 120 t, distance: 4500 km}]")
      .flatMap { $0.text("payload", log: log) }.flatMap {
        log.quantity($0, .badAircraftType, Quantity.rangePayload)
      }
    let distance = reader.required("distance", hint: "{payload: 120 t, distance: 4500 km}")
      .flatMap { $0.text("distance", log: log) }.flatMap {
        log.quantity($0, .badAircraftType, Quantity.distance)
      }
    reader.reportUnknownKeys(elsewhere: ["range": "write “distance”", "is": "write “distance”"])
    guard let payload = payload?.upperFigure, let distance,
      var figure = AircraftFigure(
        distance, sources: cited(evidence.sources), note: evidence.note)
    else { return nil }
    if evidence.certainty == .unstated { figure.unsourcedAt = node.location.position }
    return PayloadRangePoint(payload: payload, distance: figure)
  }

  /// A figure, or several where the dossier gives a list of claims.
  private func figures<Value>(
    _ node: MarkedNode?, _ what: String, _ inherited: StatedEvidence,
    _ parse: (String) throws(QuantityError) -> Hedged<Value>
  ) -> [AircraftFigure<Value>] {
    let claim = claims.claim(node, what, inherited: inherited) {
      log.quantity($0, .badAircraftType, parse)
    }
    return (claim?.versions ?? []).compactMap { version in
      var figure = AircraftFigure(
        version.value, sources: cited(version.sources), note: version.note)
      if version.ownCertainty == .unstated { figure?.unsourcedAt = version.position }
      return figure
    }
  }

  private func designator(_ reader: MappingReader) -> String? {
    guard let text = reader.text("designator") else { return nil }
    let isPlain =
      (2...4).contains(text.text.count)
      && text.text.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
    if isPlain { return text.text }
    log.error(
      .badAircraftType, "“\(text.text)” is no type designator", at: text.location,
      hint: "ICAO's two to four capitals and digits: A124")
    return nil
  }

  private func texts(_ reader: MappingReader, _ key: String) -> [String] {
    reader.items(key).compactMap { $0.text(key, log: log)?.text }
  }

  private func cited(_ ids: [String]) -> [AircraftSource] {
    ids.compactMap { id in
      sources.first { $0.id == id }.map {
        AircraftSource(id: id, name: $0.name, publisher: $0.medium, date: $0.date, url: $0.url)
      }
    }
  }
}
