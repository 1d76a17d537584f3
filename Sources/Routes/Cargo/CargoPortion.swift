public import Evidence
public import Geo

/// What of an item is said to have been on a flight, or on a group of flights.
public struct CargoPortion: Sendable, Hashable {
  /// The figures are those on these flights: of a load that is shared with others anything from
  /// nothing to all of it.
  public var line: CargoSummary.Line
  /// The whole load, on these flights and those it is shared with.
  public var wholeMass: Hedged<Mass>?
  public var wholePeople: Hedged<Double>?
  /// Ids of the flights outside the group that it is divided with in an unknown way, sorted.
  public var sharedWith: [String]

  public var isShared: Bool { !sharedWith.isEmpty }

  /// Another account's figures, of other flights.
  mutating func add(_ other: CargoPortion) {
    line.mass = Hedged.sum(of: [line.mass, other.line.mass].compactMap { $0 })
    line.people = Hedged.sum(of: [line.people, other.line.people].compactMap { $0 })
    wholeMass = Hedged.sum(of: [wholeMass, other.wholeMass].compactMap { $0 })
    wholePeople = Hedged.sum(of: [wholePeople, other.wholePeople].compactMap { $0 })
    guard sharedWith != other.sharedWith else { return }
    sharedWith = Set(sharedWith + other.sharedWith).sorted()
  }
}
