public import Evidence
public import Geo

/// Something or somebody carried, on one flight or shared by several.
public struct CargoItem: Sendable, Hashable {
  /// What it is, in the source's word: `equipment`, `soldiers`.
  public var item: String
  public var mass: Hedged<Mass>?
  public var people: Hedged<Double>?
  /// Ids of the flights that carried it between them; several mean it is shared, not repeated.
  public var flights: [String]
  public var certainty: Certainty
  public var sources: [String]
  /// Of the figure, or of the entry as a whole.
  public var hedge: StatementHedge?
  /// Of the entry, where the figure has another of its own.
  public var entryHedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var leader: Claim<String>?
  public var position: TextPosition?
  /// The place among the plan's `cargoStatements` of the entry that it comes from. Items of one entry
  /// that give the same quantity are versions of one figure and do not add.
  public var entry: Int?

  /// Every word by which a source keeps its distance, the figure's first.
  public var hedges: [StatementHedge] { [hedge, entryHedge].compactMap { $0 } }

  public init(
    item: String, mass: Hedged<Mass>? = nil, people: Hedged<Double>? = nil, flights: [String],
    certainty: Certainty, sources: [String] = [], hedge: StatementHedge? = nil,
    quote: String? = nil, note: String? = nil, leader: Claim<String>? = nil,
    position: TextPosition? = nil
  ) {
    self.item = item
    self.mass = mass
    self.people = people
    self.flights = flights
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.leader = leader
    self.position = position
  }
}
