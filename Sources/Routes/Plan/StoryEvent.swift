public import Evidence

/// Something dated that belongs to the story but is no flight: a sighting, a statement, a silence.
public struct StoryEvent: Sendable, Hashable {
  public var time: ReportedTime?
  public var text: String
  public var certainty: Certainty
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var position: TextPosition?

  public init(
    time: ReportedTime? = nil, text: String, certainty: Certainty, sources: [String] = [],
    hedge: StatementHedge? = nil, quote: String? = nil, note: String? = nil,
    position: TextPosition? = nil
  ) {
    self.time = time
    self.text = text
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
  }
}
