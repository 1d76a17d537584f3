public import Evidence

/// What a mapping of the dossier says of how its facts are known.
public struct StatedEvidence: Sendable, Hashable {
  public var certainty: Certainty
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?

  public init(
    certainty: Certainty = .unstated, sources: [String] = [], hedge: StatementHedge? = nil,
    quote: String? = nil, note: String? = nil
  ) {
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
  }

  /// What a plain fact inside the mapping takes from it: who says so and how surely, not the words.
  var inherited: StatedEvidence { StatedEvidence(certainty: certainty, sources: sources) }
}
