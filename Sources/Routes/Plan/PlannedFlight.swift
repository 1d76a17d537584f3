public import Evidence

/// One flight of the dossier, its places resolved and its legs measured.
public struct PlannedFlight: Sendable, Hashable {
  /// Unique in the plan.
  public var id: String
  public var aircraft: Claim<String>?
  public var `operator`: Claim<String>?
  public var registration: Claim<String>?
  public var callsign: Claim<String>?
  public var note: String?
  /// What is said of the flight as a whole, its id standing for it; `nil` if the dossier says of its
  /// facts only how they are known.
  public var account: Claim<String>?
  public var position: TextPosition?
  /// Where the flight landed and, between those, the waypoints it is said to have passed.
  public var stops: [Stop]
  /// From landing to landing, so fewer than the stops where there are waypoints.
  public var legs: [Leg]
  /// Other routes that are claimed or considered; not drawn, but compared.
  public var alternatives: [AlternativeRoute] = []
  /// The aircraft's 24-bit address, as six hexadecimal digits.
  public var address: Claim<String>?
  /// In the order of the dossier.
  public var recordings: [FlightRecording] = []
  /// What they show of the route; `nil` without recordings.
  public var recordedRoute: RecordedRoute?

  /// The stops where the flight landed.
  public var landings: [Stop] { stops.filter { !$0.isWaypoint } }

  public init(
    id: String, aircraft: Claim<String>? = nil, operator: Claim<String>? = nil,
    registration: Claim<String>? = nil, callsign: Claim<String>? = nil, note: String? = nil,
    stops: [Stop], legs: [Leg]
  ) {
    self.id = id
    self.aircraft = aircraft
    self.operator = `operator`
    self.registration = registration
    self.callsign = callsign
    self.note = note
    self.stops = stops
    self.legs = legs
  }
}
