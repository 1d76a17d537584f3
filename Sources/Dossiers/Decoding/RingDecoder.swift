import Diagnostics
import Geo
import Routes

/// Reads items of `map: rings`.
struct RingDecoder {
  /// More would be a pattern, not a map.
  static let mostRings = 100

  private let log: FaultLog
  private let places: PlaceDecoder

  init(_ context: DecodingContext) {
    log = context.log
    places = PlaceDecoder(context)
  }

  func decode(_ node: MarkedNode?) -> [DossierRing] {
    guard let node else { return [] }
    let items = list(node)
    guard items.count <= Self.mostRings else {
      log.error(
        .badMapOption, "“rings” lists \(items.count) rings; the most is \(Self.mostRings)",
        at: node.location)
      return []
    }
    return items.compactMap(ring)
  }

  /// One ring may stand without a list.
  private func list(_ node: MarkedNode) -> [MarkedNode] {
    if case .mapping = node.content { return [node] }
    return node.items("rings", log: log)
  }

  private func ring(_ node: MarkedNode) -> DossierRing? {
    guard let reader = MappingReader(node, name: "ring", log: log) else { return nil }
    let place = reader.required("around", hint: "its centre: {around: SVMI, radius: 3000 km}")
      .flatMap(place)
    let radii =
      reader.required("radius", hint: "radius: 3000 km, or radius: [1000 km, 2000 km]")
      .map(radii) ?? []
    let from = azimuth(reader.node("from"), "from")
    let to = azimuth(reader.node("to"), "to")
    let label = reader.text("label")?.text
    if reader.has("from") != reader.has("to") {
      log.error(
        .badMapOption, "a sector has both “from” and “to”", at: node.location,
        hint: "azimuths clockwise from north: from: 30, to: 120")
    }
    reader.reportUnknownKeys(elsewhere: [
      "place": "write “around”", "center": "write “around”",
      "radii": "write “radius: [1000 km, …]”",
    ])
    var sector: RangeRing.Sector?
    if let from, let to {
      if from == to {
        log.error(
          .badMapOption,
          "the sector from \(Wording.number(from, decimals: 2)) to the same is nothing",
          at: reader.node("to")?.location, hint: "for a whole ring leave out “from” and “to”")
      }
      // A full turn is a ring without sides.
      let isWhole = from == 0 && to == 360
      sector =
        isWhole
        ? nil : RangeRing.Sector(from: Angle(degrees: from), to: Angle(degrees: to))
    }
    guard let place, !radii.isEmpty else { return nil }
    return DossierRing(place: place, radii: radii, sector: sector, label: label)
  }

  private func place(_ node: MarkedNode) -> DossierPlace? {
    guard case .mapping = node.content else { return places.plain(node) }
    guard let reader = MappingReader(node, name: "around", log: log) else { return nil }
    let place = places.place(in: reader)
    reader.reportUnknownKeys()
    return place
  }

  private func radii(_ node: MarkedNode) -> [RangeRing.Radius] {
    let items = node.items("radius", log: log)
    if items.isEmpty { log.error(.badMapOption, "“radius” has no value", at: node.location) }
    guard items.count <= RangeRing.mostRadii else {
      log.error(
        .badMapOption, "“radius” lists \(items.count) radii; the most is \(RangeRing.mostRadii)",
        at: node.location)
      return []
    }
    return items.compactMap { (item) -> RangeRing.Radius? in
      guard let text = item.text("radius", log: log) else { return nil }
      do throws(QuantityError) {
        return try Quantity.radius(text.text)
      } catch {
        log.error(.badMapOption, error.message, at: text.location, hint: error.hint)
        return nil
      }
    }
  }

  private func azimuth(_ node: MarkedNode?, _ key: String) -> Double? {
    guard let text = node?.text(key, log: log) else { return nil }
    let figure = text.text.hasSuffix("°") ? String(text.text.dropLast()) : text.text
    guard let value = DecimalNumber.parse(figure), (0...360).contains(value) else {
      log.error(
        .badMapOption, "“\(text.text)” is no azimuth", at: text.location,
        hint: "degrees clockwise from north, 0 to 360")
      return nil
    }
    return value
  }
}
