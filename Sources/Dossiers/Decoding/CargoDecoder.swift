import Diagnostics
import Evidence
import Geo
import Routes

/// Reads items of `cargo`.
struct CargoDecoder {
  private let context: DecodingContext
  private let claims: ClaimDecoder
  private var log: FaultLog { context.log }

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    self.context = context
    self.claims = claims
  }

  /// The item, or several of its name where its mass or number of people are claims of their own.
  func decode(_ node: MarkedNode) -> [CargoItem] {
    guard let reader = MappingReader(node, name: "cargo item", log: log) else { return [] }
    let name = reader.required("item", hint: "what it is: equipment, soldiers")?
      .text("item", log: log)
    let evidence = claims.evidence(in: reader)
    var base = CargoItem(
      item: name?.text ?? "", flights: flights(reader), certainty: evidence.certainty,
      sources: evidence.sources, hedge: evidence.hedge, quote: evidence.quote, note: evidence.note,
      leader: claims.text(reader.node("leader"), "leader", inherited: evidence.inherited),
      position: node.location.position)
    let mass = claims.claim(reader.node("mass"), "mass", inherited: evidence.inherited) {
      read($0, Quantity.mass)
    }
    let people = claims.claim(reader.node("people"), "people", inherited: evidence.inherited) {
      read($0, Quantity.people)
    }
    reader.reportUnknownKeys(elsewhere: ["flight": "write “flights: [id]”"])
    var items: [CargoItem] = []
    if isPlain(reader.node("mass")) { base.mass = mass?.value }
    if isPlain(reader.node("people")) { base.people = people?.value }
    if base.mass == nil { items += versions(of: mass, in: base) { $0.mass = $1 } }
    if base.people == nil { items += versions(of: people, in: base) { $0.people = $1 } }
    if items.isEmpty || base.mass != nil || base.people != nil {
      items.insert(base, at: 0)
    } else {
      // What the item says besides its figures is said once.
      items[0].leader = base.leader
      items[0].note = items[0].note ?? base.note
      items[0].quote = items[0].quote ?? base.quote
    }
    return items
  }

  private func isPlain(_ node: MarkedNode?) -> Bool { node?.scalarText != nil }

  /// An item for each thing that is said of one quantity.
  private func versions<Value>(
    of claim: Claim<Value>?, in base: CargoItem, set: (inout CargoItem, Value) -> Void
  ) -> [CargoItem] {
    guard let claim else { return [] }
    return ([claim] + claim.rivals).map { version in
      var item = CargoItem(
        item: base.item, flights: base.flights, certainty: version.certainty,
        sources: version.sources, hedge: version.hedge ?? base.hedge, quote: version.quote,
        note: version.note, position: version.position)
      set(&item, version.value)
      return item
    }
  }

  private func flights(_ reader: MappingReader) -> [String] {
    var seen: Set<String> = []
    return reader.items("flights").compactMap { node in
      guard let id = node.text("flights", log: log) else { return nil }
      guard context.flightIDs.contains(id.text) else {
        log.error(
          "no flight is called “\(id.text)”", at: id.location,
          hint: Spelling.hint(for: id.text, among: context.flightIDs))
        return nil
      }
      return seen.insert(id.text).inserted ? id.text : nil
    }
  }

  private func read<Value>(
    _ text: MarkedText, _ parse: (String) throws(QuantityError) -> Value
  ) -> Value? {
    do {
      return try parse(text.text)
    } catch {
      log.error(error.message, at: text.location, hint: error.hint)
      return nil
    }
  }
}
