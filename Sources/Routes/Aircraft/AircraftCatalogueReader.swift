import Diagnostics
import Evidence
import Geo

/// Reads the catalogue's file: sources by key, types with their figures, families.
///
/// ```yaml
/// sources: {amc: {name: …, publisher: …, date: …, url: …, read: …, confidence: high}}
/// types:
///   - name: C-5M
///     payload: [{is: 127.46 t, by: amc}]
///     range: [{payload: 54.4 t, is: 4800 NM, by: amc}]
/// families: [{name: Il-76, types: [Il-76TD, Il-76MD-90A]}]
/// ```
struct AircraftCatalogueReader {
  private let log: FaultLog
  private var sources: [AircraftSource] = []
  private var confidence: [String: AircraftConfidence] = [:]

  private init(log: FaultLog) { self.log = log }

  /// The catalogue; what is wrong with the file goes to the log and is left out.
  static func read(_ bytes: [UInt8], file: String, log: FaultLog) -> AircraftCatalogue {
    var reader = AircraftCatalogueReader(log: log)
    guard let root = YAMLReader.read(bytes, file: file, log: log),
      let top = MappingReader(root, name: "the catalogue", log: log)
    else { return AircraftCatalogue(types: []) }
    reader.readSources(top.node("sources"))
    let types = top.items("types").compactMap { reader.type($0) }
    let families = top.items("families").compactMap { reader.family($0) }
    top.reportUnknownKeys()
    return AircraftCatalogue(types: types, families: families, sources: reader.sources)
  }

  private mutating func readSources(_ node: MarkedNode?) {
    for entry in node?.entries("sources", log: log) ?? [] {
      guard let reader = MappingReader(entry.value, name: "source", log: log) else { continue }
      sources.append(
        AircraftSource(
          id: entry.key, name: reader.required("name")?.text("name", log: log)?.text ?? entry.key,
          publisher: reader.text("publisher")?.text, date: reader.text("date")?.text,
          url: reader.text("url")?.text, reading: reader.text("read")?.text))
      confidence[entry.key] = reader.required("confidence")?
        .word("confidence", as: AircraftConfidence.self, log: log)
      reader.reportUnknownKeys()
    }
  }

  private func type(_ node: MarkedNode) -> AircraftType? {
    guard let reader = MappingReader(node, name: "type", log: log) else { return nil }
    let type = AircraftType(
      name: reader.required("name")?.text("name", log: log)?.text ?? "",
      maker: reader.text("maker")?.text, designator: reader.text("designator")?.text,
      kind: reader.word("kind", as: AircraftKind.self), nicknames: texts(reader, "nicknames"),
      aliases: texts(reader, "aliases"), maxPayload: figures(reader, "payload", Quantity.payload),
      payloadRange: reader.items("range").compactMap { point($0) },
      ferryRange: figures(reader, "ferry-range", Quantity.distance),
      nominalRange: figures(reader, "nominal-range", Quantity.distance),
      cruise: figures(reader, "cruise", Quantity.speed),
      seats: figures(reader, "seats", Quantity.seats))
    reader.reportUnknownKeys()
    return type
  }

  private func family(_ node: MarkedNode) -> AircraftFamily? {
    guard let reader = MappingReader(node, name: "family", log: log) else { return nil }
    let family = AircraftFamily(
      name: reader.required("name")?.text("name", log: log)?.text ?? "",
      aliases: texts(reader, "aliases"), types: texts(reader, "types"))
    reader.reportUnknownKeys()
    return family
  }

  private func texts(_ reader: MappingReader, _ key: String) -> [String] {
    reader.items(key).compactMap { $0.text(key, log: log)?.text }
  }

  private func figures<Value>(
    _ reader: MappingReader, _ key: String,
    _ parse: (String) throws(QuantityError) -> Hedged<Value>
  ) -> [AircraftFigure<Value>] {
    reader.items(key).compactMap { node in
      guard let reader = MappingReader(node, name: key, log: log) else { return nil }
      let figure = figure(reader, parse)
      reader.reportUnknownKeys()
      return figure
    }
  }

  private func point(_ node: MarkedNode) -> PayloadRangePoint? {
    guard let reader = MappingReader(node, name: "range", log: log) else { return nil }
    let payload = amount(reader.required("payload"), "payload", Quantity.rangePayload)?
      .upperFigure
    let distance = figure(reader, Quantity.distance)
    reader.reportUnknownKeys()
    return payload.flatMap { payload in
      distance.map { PayloadRangePoint(payload: payload, distance: $0) }
    }
  }

  private func figure<Value>(
    _ reader: MappingReader, _ parse: (String) throws(QuantityError) -> Hedged<Value>
  ) -> AircraftFigure<Value>? {
    let cited = texts(reader, "by").compactMap { source($0, at: reader.location) }
    let ratings = cited.compactMap { self.confidence[$0.id] }
    let confidence =
      reader.word("confidence", as: AircraftConfidence.self)
      ?? AircraftConfidence.allCases.first(where: ratings.contains)
    let note = reader.text("note")?.text
    if cited.isEmpty { log.error("a figure needs its source", at: reader.location) }
    return amount(reader.required("is"), "is", parse).flatMap {
      AircraftFigure($0, sources: cited, confidence: confidence, note: note)
    }
  }

  private func amount<Value>(
    _ node: MarkedNode?, _ what: String,
    _ parse: (String) throws(QuantityError) -> Hedged<Value>
  ) -> Hedged<Value>? {
    guard let text = node?.text(what, log: log) else { return nil }
    do {
      return try parse(text.text)
    } catch {
      log.error(error.message, at: text.location, hint: error.hint)
      return nil
    }
  }

  private func source(_ id: String, at location: FileLocation) -> AircraftSource? {
    if let source = sources.first(where: { $0.id == id }) { return source }
    log.error("no source is called “\(id)”", at: location)
    return nil
  }
}
