public import Evidence
public import Geo

/// A place that belongs to the map and that no flight calls at, with a word on it.
public struct PointOfInterest: Sendable, Hashable {
  public var place: Place
  /// The name to write, in the dossier's spelling where it gives one.
  public var name: String
  public var text: String?
  /// How well it is known; `nil` for a plain remark of the map's author.
  public var certainty: Certainty?
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var position: TextPosition?

  public init(
    place: Place, name: String? = nil, text: String? = nil, certainty: Certainty? = nil,
    sources: [String] = [], hedge: StatementHedge? = nil, quote: String? = nil,
    note: String? = nil, position: TextPosition? = nil
  ) {
    self.place = place
    self.name = name ?? place.name
    self.text = text
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
  }
}
