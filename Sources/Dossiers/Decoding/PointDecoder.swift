import Diagnostics
import Routes

/// Reads items of `map: points`.
struct PointDecoder {
  /// More would leave no map to see.
  static let mostPoints = 1000

  private let log: FaultLog
  private let places: PlaceDecoder
  private let claims: ClaimDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    places = PlaceDecoder(context)
    self.claims = claims
  }

  func decode(_ node: MarkedNode?) -> [DossierPoint] {
    guard let node else { return [] }
    let items = node.items("points", log: log)
    guard items.count <= Self.mostPoints else {
      log.error(
        .badMapOption, "“points” lists \(items.count) points; the most is \(Self.mostPoints)",
        at: node.location)
      return []
    }
    return items.compactMap(point)
  }

  private func point(_ node: MarkedNode) -> DossierPoint? {
    guard case .mapping = node.content else {
      return places.plain(node).map { DossierPoint(place: $0) }
    }
    guard let reader = MappingReader(node, name: "point", log: log) else { return nil }
    let evidence = claims.evidence(in: reader)
    let isClaim = reader.has("certainty") || reader.has("by")
    let place = places.place(in: reader)
    let text = reader.text("text")?.text
    reader.reportUnknownKeys(elsewhere: ["label": "write “name”, and “text” for the line under it"])
    return place.map { DossierPoint(place: $0, text: text, evidence: isClaim ? evidence : nil) }
  }
}
