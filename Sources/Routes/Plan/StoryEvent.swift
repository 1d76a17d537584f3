public import Evidence

/// Something dated that belongs to the story but is no flight: a sighting, a statement, a silence.
public struct StoryEvent: Sendable, Hashable {
  /// When it was, with the date's own evidence: a source may tell the event and the author work its
  /// date out.
  public var dated: Claim<ReportedTime>?
  public var text: String
  /// What else is said of the same event, each with its own evidence.
  public var rivals: [Claim<String>] = []
  /// How well this version is known by itself, where rivals make the event disputed.
  public var ownCertainty: Certainty
  public var certainty: Certainty
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var position: TextPosition?

  public var time: ReportedTime? { dated?.value }

  public init(
    dated: Claim<ReportedTime>? = nil, text: String, certainty: Certainty, sources: [String] = [],
    hedge: StatementHedge? = nil, quote: String? = nil, note: String? = nil,
    position: TextPosition? = nil
  ) {
    self.dated = dated
    self.text = text
    self.certainty = certainty
    ownCertainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
  }

  /// An event whose date is as well known as the event itself.
  public init(
    time: ReportedTime?, text: String, certainty: Certainty, sources: [String] = [],
    hedge: StatementHedge? = nil, quote: String? = nil, note: String? = nil,
    position: TextPosition? = nil
  ) {
    self.init(
      dated: time.map { Claim($0, certainty: certainty, sources: sources) }, text: text,
      certainty: certainty, sources: sources, hedge: hedge, quote: quote, note: note,
      position: position)
  }
}
