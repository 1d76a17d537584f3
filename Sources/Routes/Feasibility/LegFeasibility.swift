/// What can be said of one leg, from landing to landing: whether the aircraft could do it as
/// claimed. All numbers are in SI; the words are in `Wording`.
public struct LegFeasibility: Sendable, Hashable {
  /// Which aircraft the figures are of.
  public enum Aircraft: Sendable, Hashable {
    case known(AircraftMatch)
    /// The catalogue has no such type; names that were probably meant.
    case unknown(String, suggestions: [String])
    case unstated
  }

  /// Id of the flight.
  public var flight: String
  /// Position of the leg in the flight's, from 0.
  public var index: Int
  /// By way of its waypoints, as far as any are claimed.
  public var leg: Leg
  public var aircraft: Aircraft
  /// Whether sources differ on the type; the figures then span all that are named.
  public var isAircraftDisputed: Bool
  public var load: FlightLoad
  public var range: RangeAssessment
  /// In kilograms.
  public var payload: LimitAssessment
  /// In people.
  public var seats: LimitAssessment
  /// `nil` unless both a departure and an arrival are claimed.
  public var speed: SpeedAssessment?
  /// The same of the other versions of the leg, in the order of `Leg.versions`; empty unless sources
  /// differ on its stops.
  public var versions: [LegFeasibility] = []

  /// What can be said of the leg in all: that of the range, but implausible with a load that the
  /// type does not lift by any figure.
  public var band: FeasibilityBand { payload.verdict == .exceeds ? .implausible : range.band }

  public init(
    flight: String, index: Int, leg: Leg, aircraft: Aircraft, isAircraftDisputed: Bool = false,
    load: FlightLoad, range: RangeAssessment, payload: LimitAssessment, seats: LimitAssessment,
    speed: SpeedAssessment? = nil
  ) {
    self.flight = flight
    self.index = index
    self.leg = leg
    self.aircraft = aircraft
    self.isAircraftDisputed = isAircraftDisputed
    self.load = load
    self.range = range
    self.payload = payload
    self.seats = seats
    self.speed = speed
  }
}
