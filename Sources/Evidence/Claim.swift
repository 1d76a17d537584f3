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
  /// What else is said of the same fact, each with its own evidence, in the order written;
  /// empty unless sources differ.
  public var rivals: [Claim<Value>]
  /// How well this version is known by itself; differs from `certainty` where rivals make the fact
  /// disputed.
  public var ownCertainty: Certainty

  public init(
    _ value: Value, certainty: Certainty, sources: [String] = [], hedge: StatementHedge? = nil,
    quote: String? = nil, note: String? = nil, position: TextPosition? = nil,
    rivals: [Claim<Value>] = []
  ) {
    self.value = value
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
    self.rivals = rivals
    ownCertainty = certainty
  }

  /// The same evidence for a value worked out from this one, and for each rival's.
  public func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Claim<Other> {
    var other = Claim<Other>(
      try transform(value), certainty: certainty, sources: sources, hedge: hedge, quote: quote,
      note: note, position: position, rivals: try rivals.map { try $0.map(transform) })
    other.ownCertainty = ownCertainty
    return other
  }

  /// All that is said of the fact: this version, then its rivals.
  public var versions: [Claim<Value>] { [self] + rivals }
}

extension Claim: Equatable where Value: Equatable {}
extension Claim: Hashable where Value: Hashable {}
