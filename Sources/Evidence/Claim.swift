/// A fact together with what is known of it: who said it, how surely, and in which words.
public struct Claim<Value: Sendable>: Sendable {
  public var value: Value
  public var certainty: Certainty
  /// Keys of the dossier's `sources`, in the order written.
  public var sources: [String]
  /// The hedge of the statement itself, as its source put it (`apparently`, `reportedly`).
  public var hedge: StatementHedge?
  /// A few words quoted from a source.
  public var quote: String?
  /// The dossier author's remark.
  public var note: String?
  /// Where the dossier states it; `nil` for a fact that comes from no file.
  public var position: TextPosition?

  public init(
    _ value: Value, certainty: Certainty, sources: [String] = [], hedge: StatementHedge? = nil,
    quote: String? = nil, note: String? = nil, position: TextPosition? = nil
  ) {
    self.value = value
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
  }

  /// The same evidence for a value worked out from this one.
  public func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Claim<Other> {
    Claim<Other>(
      try transform(value), certainty: certainty, sources: sources, hedge: hedge, quote: quote,
      note: note, position: position)
  }
}

extension Claim: Equatable where Value: Equatable {}
extension Claim: Hashable where Value: Hashable {}
