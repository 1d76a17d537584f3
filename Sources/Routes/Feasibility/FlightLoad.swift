public import Evidence
public import Geo

/// What a flight may have carried, by the cargo claimed for it: taken as aboard on all its legs.
public struct FlightLoad: Sendable, Hashable {
  /// How much is known of it.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Claimed for this flight alone.
    case stated
    /// At least part of it is claimed for several flights together; how it was split is not known.
    case shared
    /// No figure is claimed.
    case unknown
  }

  public var kind: Kind
  /// Mass of the cargo claimed, people not counted, for this flight and those it is shared with.
  public var claimedMass: Hedged<Mass>?
  /// Likewise people.
  public var claimedPeople: Hedged<Double>?
  /// The least that this flight carried, people included.
  public var lowest: Mass
  /// Whether people, at an assumed mass, are part of `lowest`.
  public var countsPeople: Bool
  /// The most; `nil` where the claim is open above or nothing is claimed.
  public var highest: Mass?
  /// The fewest people aboard this flight, besides the crew.
  public var fewestPeople: Double
  /// The most; `nil` where the claim is open above or nothing is claimed.
  public var mostPeople: Double?
  /// Ids of the other flights that carried it too, in the plan's order.
  public var sharedWith: [String]
  /// Items claimed without any figure; they are not in the sums.
  public var unfigured: [String]

  /// Mass of one person with baggage: an assumption. The least is a passenger with a suitcase, the
  /// most a soldier with personal equipment.
  public static let perPerson = Mass(kilograms: 100)...Mass(kilograms: 180)

  public init(
    kind: Kind, claimedMass: Hedged<Mass>? = nil, claimedPeople: Hedged<Double>? = nil,
    lowest: Mass = Mass(kilograms: 0), highest: Mass? = nil, fewestPeople: Double = 0,
    mostPeople: Double? = nil, countsPeople: Bool = false, sharedWith: [String] = [],
    unfigured: [String] = []
  ) {
    self.kind = kind
    self.claimedMass = claimedMass
    self.claimedPeople = claimedPeople
    self.lowest = lowest
    self.countsPeople = countsPeople
    self.highest = highest
    self.fewestPeople = fewestPeople
    self.mostPeople = mostPeople
    self.sharedWith = sharedWith
    self.unfigured = unfigured
  }
}
