public import Evidence
public import Geo

/// The cargo by flight, by operator, by item and in all.
///
/// Shared cargo counts once: under each flight that it is shared by it stands as anything from
/// nothing to all of it, under an operator whose flights all share it, and in all, whole. So the
/// rows of flights do not add up to the total, and are not meant to.
///
/// A row lists its first 100 portions and counts the rest; its figures are of all.
public struct CargoBreakdown: Sendable, Hashable {
  /// A flight, with or without stated cargo.
  public struct FlightRow: Sendable, Hashable {
    public var flightID: String
    public var portions: [CargoPortion]
    /// How many more there are.
    public var omittedPortions: Int
    public var figures: CargoFigures
    /// What its type can carry at most; `nil` without a sourced figure.
    public var payloadLimit: Hedged<Mass>?
  }

  /// The flights of one operator.
  public struct OperatorRow: Sendable, Hashable {
    /// Every version of the name where sources differ; empty where none is stated.
    public var names: [String]
    /// How well it is known who operated them; `nil` where nobody says.
    public var certainty: Certainty?
    public var flightIDs: [String]
    public var portions: [CargoPortion]
    /// How many more there are.
    public var omittedPortions: Int
    public var figures: CargoFigures
  }

  /// Everything of one name.
  public struct ItemRow: Sendable, Hashable {
    public var item: String
    public var flightIDs: [String]
    /// One, or the versions of it where sources differ.
    public var portions: [CargoPortion]
    /// How many more there are.
    public var omittedPortions: Int
    public var figures: CargoFigures
  }

  static let mostPortions = 100

  /// In the order of the plan.
  public var flights: [FlightRow]
  /// In order of first mention, flights without a stated operator where the first of them stands.
  public var operators: [OperatorRow]
  public var items: [ItemRow]
  public var total: CargoFigures
}
