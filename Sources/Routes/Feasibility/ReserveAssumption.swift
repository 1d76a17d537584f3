public import Geo

/// Fuel kept for the unforeseen, as distance. Hardly any source says whether its range figure leaves
/// it, so it is taken off the least favourable figure and not off the most favourable.
public struct ReserveAssumption: Sendable, Hashable {
  /// Share of the leg's length for wind and detours.
  public var share: Double
  /// To another airport, if the destination is closed.
  public var alternate: Length

  public init(share: Double, alternate: Length) {
    self.share = share
    self.alternate = alternate
  }

  /// 5 % of the leg and 200 NM to another airport: an assumption in the manner of airline flight
  /// planning, not a rule that any of these flights is known to have followed.
  public static let standard = ReserveAssumption(share: 0.05, alternate: Length(nauticalMiles: 200))

  /// The range that a leg takes with reserves.
  public func needed(for distance: Length) -> Length {
    Length(meters: distance.meters * (1 + share) + alternate.meters)
  }

  /// The longest leg that a range allows with reserves; zero where it allows none.
  public func usable(of range: Length) -> Length {
    Length(meters: max(0, (range.meters - alternate.meters) / (1 + share)))
  }
}
