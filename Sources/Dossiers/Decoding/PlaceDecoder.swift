import Diagnostics
import Geo

/// Reads places: a text, a forced reading of one, or a coordinate.
struct PlaceDecoder {
  private let log: FaultLog

  init(_ context: DecodingContext) { log = context.log }

  /// A place that is nothing but its text.
  func plain(_ node: MarkedNode) -> DossierPlace? {
    node.text("place", log: log).map {
      DossierPlace(.text($0.text, .any), location: $0.location)
    }
  }

  /// The place of a mapping: one of `place`, `icao`, `iata`, `faa` and `at`, with `name` as the name
  /// to show, or `name` alone as the name to look up.
  ///
  /// - Parameter main: what stands for `place`.
  func place(in reader: MappingReader, key main: String = "place") -> DossierPlace? {
    let written = [main, "icao", "iata", "faa", "at"].compactMap { key in
      reader.node(key).map { (key: key, node: $0) }
    }
    let name = reader.text("name")
    if written.count > 1 {
      log.error(
        .repeatedKey, "a place is given twice, by “\(written[0].key)” and by “\(written[1].key)”",
        at: written[1].node.location, hint: "keep one of the two; “name” may stand beside it")
      return nil
    }
    guard let (key, node) = written.first else {
      if reader.has("name") {
        return name.map { DossierPlace(.text($0.text, .name), location: $0.location) }
      }
      log.error(
        .missingKey, "\(reader.name) has no place", at: reader.location,
        hint: "write \(main), icao, iata, faa, name or at: {place: Caracas}, {at: [10.6, -66.99]}")
      return nil
    }
    switch key {
    case "at":
      return coordinate(node).map {
        DossierPlace(.coordinate($0), name: name?.text, location: node.location)
      }
    case main:
      guard var place = nested(node) else { return nil }
      place.name = name?.text ?? place.name
      return place
    default:
      let reading = PlaceReading(rawValue: key) ?? .any
      return node.text(key, log: log).map {
        DossierPlace(.text($0.text, reading), name: name?.text, location: $0.location)
      }
    }
  }

  /// `place: SVMI` or `place: {at: [10.6, -66.99], name: …}`.
  private func nested(_ node: MarkedNode) -> DossierPlace? {
    guard case .mapping = node.content else { return plain(node) }
    guard let reader = MappingReader(node, name: "place", log: log) else { return nil }
    let isRecursive = reader.has("place")
    let place = isRecursive ? nil : place(in: reader)
    if !isRecursive { _ = reader.node("place") }
    reader.reportUnknownKeys()
    return place
  }

  /// `[lat, lon]` in degrees, or one text in any usual notation.
  private func coordinate(_ node: MarkedNode) -> Coordinate? {
    guard case .sequence(let items) = node.content else { return notation(node) }
    guard items.count == 2 else {
      log.error(
        .badCoordinate, "“at” has \(items.count) numbers, not two", at: node.location,
        hint: "latitude, then longitude: at: [10.6, -66.99]")
      return nil
    }
    let latitude = number(items[0], "latitude", limit: 90)
    let longitude = number(items[1], "longitude", limit: 180)
    return latitude.flatMap { lat in
      longitude.map { Coordinate(latitude: lat, longitude: $0) }
    }
  }

  private func number(_ node: MarkedNode, _ what: String, limit: Double) -> Double? {
    guard let text = node.text(what, log: log) else { return nil }
    guard let value = DecimalNumber.parse(text.text) else {
      log.error(
        .badCoordinate, "“\(text.text)” is no \(what)", at: text.location,
        hint: "degrees with a decimal point, south and west negative: -66.99")
      return nil
    }
    guard value.magnitude <= limit else {
      let bound = Int(limit)
      log.error(
        .badCoordinate, "\(what) \(text.text) is outside −\(bound) to \(bound)", at: text.location,
        hint: "latitude comes first, then longitude")
      return nil
    }
    return value
  }

  private func notation(_ node: MarkedNode) -> Coordinate? {
    guard let text = node.text("at", log: log) else { return nil }
    do {
      if let coordinate = try CoordinateNotation.parse(text.text) { return coordinate }
      log.error(
        .badCoordinate, "“\(text.text)” is no coordinate", at: text.location,
        hint: "write at: [10.6, -66.99]")
    } catch {
      log.add(
        Diagnostic(
          .error, "“\(text.text)” is no coordinate: \(error.reason)", at: text.location,
          hint: "latitude from −90 to 90, then longitude from −180 to 180", code: .badCoordinate))
    }
    return nil
  }
}
