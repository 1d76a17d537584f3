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

  /// Whether the mapping says anything of how it is known; a note is the author's own.
  var isStated: Bool {
    certainty != .unstated || !sources.isEmpty || hedge != nil || quote != nil
  }

  /// The evidence that plain facts of a mapping take where it states none of its own, but its main
  /// fact does: by all who tell of that.
  func orElse<Value>(_ main: Claim<Value>?) -> StatedEvidence {
    guard let main, !isStated else { return self }
    var evidence = self
    evidence.certainty = main.ownCertainty
    evidence.sources = main.versions.flatMap(\.sources).reduce(into: []) { all, id in
      if !all.contains(id) { all.append(id) }
    }
    return evidence
  }

  /// What a plain fact inside the mapping takes from it: who says so and how surely, not the words.
  var inherited: StatedEvidence { StatedEvidence(certainty: certainty, sources: sources) }
}

extension Claim {
  /// A value with the evidence of its mapping.
  init(_ value: Value, _ evidence: StatedEvidence, position: TextPosition?) {
    self.init(
      value, certainty: evidence.certainty, sources: evidence.sources, hedge: evidence.hedge,
      quote: evidence.quote, note: evidence.note, position: position)
  }
}
