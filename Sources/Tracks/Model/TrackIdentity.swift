/// Who was recorded, as far as the file says.
public struct TrackIdentity: Sendable, Hashable {
  public var address: AircraftAddress?
  /// As painted on the aircraft: `N899DN`.
  public var registration: String?
  /// ICAO type designator: `B739`.
  public var typeDesignator: String?
  /// The type in words: `BOEING 737-900`.
  public var description: String?
  /// Who runs or owns it, in the file's words.
  public var owner: String?
  /// In order of the fixes; no callsign stands twice in a row.
  public var callsigns: [RecordedCallsign]
  /// As sold to passengers: `FZ981`.
  public var flightNumber: String?
  /// What the file calls the track.
  public var name: String?
  /// Airports that the file names, the origin first.
  public var airports: [StatedAirport]

  public init(
    address: AircraftAddress? = nil, registration: String? = nil, typeDesignator: String? = nil,
    description: String? = nil, owner: String? = nil, callsigns: [RecordedCallsign] = [],
    flightNumber: String? = nil, name: String? = nil, airports: [StatedAirport] = []
  ) {
    self.address = address
    self.registration = registration
    self.typeDesignator = typeDesignator
    self.description = description
    self.owner = owner
    self.callsigns = callsigns
    self.flightNumber = flightNumber
    self.name = name
    self.airports = airports
  }
}
