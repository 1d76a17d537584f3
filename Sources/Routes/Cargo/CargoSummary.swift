public import Evidence
public import Geo

/// The cargo of all flights together, shared cargo counted once.
public struct CargoSummary: Sendable, Hashable {
  /// One row of the summary: items of one name, added up by the rules of `CargoSummary.build`, or one
  /// version of them where sources differ. It has neither mass nor people where no source puts a
  /// figure to the item.
  public struct Line: Sendable, Hashable {
    public var item: String
    public var mass: Hedged<Mass>?
    public var people: Hedged<Double>?
    /// The weakest certainty among what was added.
    public var certainty: Certainty
    /// Every source that said any part of it, in order of first mention.
    public var sources: [String]
    /// The words by which sources keep their distance from any part of it, each once.
    public var hedges: [StatementHedge]

    public init(
      item: String, mass: Hedged<Mass>? = nil, people: Hedged<Double>? = nil,
      certainty: Certainty, sources: [String], hedges: [StatementHedge] = []
    ) {
      self.item = item
      self.mass = mass
      self.people = people
      self.certainty = certainty
      self.sources = sources
      self.hedges = hedges
    }
  }

  public var lines: [Line]
  /// All masses together; `nil` where none is stated.
  public var totalMass: Hedged<Mass>?
  /// All people together; `nil` where none are stated.
  public var totalPeople: Hedged<Double>?

  public init(lines: [Line], totalMass: Hedged<Mass>? = nil, totalPeople: Hedged<Double>? = nil) {
    self.lines = lines
    self.totalMass = totalMass
    self.totalPeople = totalPeople
  }
}
