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

  func decode(_ node: MarkedNode) -> CargoStatement? {
    guard let reader = MappingReader(node, name: "cargo item", log: log) else { return nil }
    let evidence = claims.evidence(in: reader)
    let inherited = evidence.inherited
    let item = claims.text(
      reader.required("item", hint: "what it is: equipment, soldiers"), "item",
      inherited: inherited)
    var statement = CargoStatement(
      item: Self.whole(item, evidence, at: node.location),
      mass: claims.claim(reader.node("mass"), "mass", inherited: inherited) {
        log.quantity($0, .badQuantity, Quantity.mass)
      },
      people: claims.claim(reader.node("people"), "people", inherited: inherited) {
        log.quantity($0, .badQuantity, Quantity.people)
      },
      leader: claims.text(reader.node("leader"), "leader", inherited: inherited),
      flights: flights(reader))
    reader.reportUnknownKeys(elsewhere: ["flight": "write “flights: [id]”"])
    if !evidence.isStated { statement.takeEvidenceOfFigures() }
    return statement
  }

  /// The entry as a whole: its name, and what the entry says of how it is known.
  private static func whole(
    _ item: Claim<String>?, _ evidence: StatedEvidence, at location: FileLocation
  ) -> Claim<String> {
    var whole = item ?? Claim("", evidence, position: nil)
    whole.hedge = whole.hedge ?? evidence.hedge
    whole.quote = whole.quote ?? evidence.quote
    whole.note = whole.note ?? evidence.note
    whole.position = location.position
    return whole
  }

  private func flights(_ reader: MappingReader) -> [String] {
    var seen: Set<String> = []
    return reader.items("flights").compactMap { node in
      guard let id = node.text("flights", log: log) else { return nil }
      guard context.flightIDs.contains(id.text) else {
        log.error(
          .unknownID, "no flight is called “\(id.text)”", at: id.location,
          hint: Spelling.hint(for: id.text, among: context.flightIDs))
        return nil
      }
      return seen.insert(id.text).inserted ? id.text : nil
    }
  }
}
