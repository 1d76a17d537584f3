internal import Evidence
internal import Routes

/// Claims as JSON: the value, what is known of it, where the dossier states it, and its rivals.
enum ClaimExport {
  /// `value` in words; `extra` are further members that a value has.
  ///
  /// - Parameter isHeading: whether it is words of the dossier's author, which claim nothing unless
  ///   they name a source.
  static func document<Value>(
    _ claim: Claim<Value>, isHeading: Bool = false, _ words: (Value) -> String,
    extra: (Value) -> [JSONValue.Member] = { _ in [] }
  ) -> JSONValue {
    .object(
      [JSONValue.Member("value", .string(words(claim.value)))] + extra(claim.value)
        + evidence(
          isHeading && claim.certainty == .unstated ? nil : claim.certainty, claim.sources,
          claim.hedge, claim.quote, claim.note, claim.position)
        + JSONValue.list([
          "rivals": claim.rivals.isEmpty
            ? nil : .array(claim.rivals.map { document($0, words, extra: extra) })
        ]))
  }

  static func text(_ claim: Claim<String>?, isHeading: Bool = false) -> JSONValue? {
    claim.map { document($0, isHeading: isHeading) { $0 } }
  }

  /// A time in words, and as ISO 8601 as fine as it is known.
  static func time(_ claim: Claim<ReportedTime>?) -> JSONValue? {
    claim.map { claim in
      document(claim, { Wording.time($0) }) {
        [JSONValue.Member("iso8601", .string(Wording.iso8601($0)))]
      }
    }
  }

  /// What every mapping that is a fact says of it.
  static func evidence(
    _ certainty: Certainty?, _ sources: [String], _ hedge: StatementHedge?, _ quote: String?,
    _ note: String?, _ position: TextPosition?
  ) -> [JSONValue.Member] {
    JSONValue.list([
      "certainty": certainty.map { .string($0.rawValue) }, "sources": .strings(sources),
      "hedge": hedge.map { .string($0.rawValue) }, "quote": .text(quote), "note": .text(note),
      "line": position.map { .integer($0.line) }, "column": position.map { .integer($0.column) },
    ])
  }
}
