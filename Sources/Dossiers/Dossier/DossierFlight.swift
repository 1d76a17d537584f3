public import Evidence

/// One flight as typed.
public struct DossierFlight: Sendable, Hashable {
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
  public var stops: [DossierStop]
  /// The aircraft's 24-bit address, as six hexadecimal digits.
  public var address: Claim<String>?
  /// Files of recorded tracks.
  public var tracks: [DossierTrack] = []
  /// Other routes that are claimed or considered.
  public var alternatives: [DossierAlternative] = []

  public init(
    id: String, aircraft: Claim<String>? = nil, operator: Claim<String>? = nil,
    registration: Claim<String>? = nil, callsign: Claim<String>? = nil, note: String? = nil,
    stops: [DossierStop]
  ) {
    self.id = id
    self.aircraft = aircraft
    self.operator = `operator`
    self.registration = registration
    self.callsign = callsign
    self.note = note
    self.stops = stops
  }
}
