public import Evidence

/// Another route of a flight, claimed or considered, to be compared with the one of the dossier.
public struct AlternativeRoute: Sendable, Hashable {
  /// What the dossier calls it: `by the Azores`.
  public var name: String
  public var stops: [Stop]
  public var legs: [Leg]
  public var certainty: Certainty
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var position: TextPosition?

  public init(
    name: String, stops: [Stop], legs: [Leg], certainty: Certainty = .unstated,
    sources: [String] = [], hedge: StatementHedge? = nil, quote: String? = nil,
    note: String? = nil, position: TextPosition? = nil
  ) {
    self.name = name
    self.stops = stops
    self.legs = legs
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
  }
}
