public import Evidence

/// The dossier resolved: places found, legs measured, cargo added up. What is drawn comes from here.
public struct FlightPlan: Sendable, Hashable {
  /// The dossier's title; `nil` on a map without one.
  public var title: String?
  public var subtitle: String?
  public var dateline: Dateline?
  /// In the order of the dossier; a source's number on the page is its place here, from 1.
  public var sources: [Source]
  public var flights: [PlannedFlight]
  public var cargo: [CargoItem]
  public var cargoSummary: CargoSummary
  public var events: [StoryEvent]
  public var map: MapOptions
  /// The dossier's file as diagnostics name it; `nil` for a plan that comes from none.
  public var file: String?
  /// Title, subtitle and dateline as the dossier states them.
  public var stated = StatedHeading()
  /// The entries of `cargo` as the dossier states them, from which `cargo` is made.
  public var cargoStatements: [CargoStatement] = []
  /// Types of aircraft that the dossier defines or changes; they count before the built-in ones.
  public var aircraftTypes: [AircraftType] = []
  /// Recordings that belong to none of the flights.
  public var recordings: [FlightRecording] = []
  /// Whether the plan comes from a dossier, and its facts are claims.
  public var hasClaims: Bool

  public init(
    title: String? = nil, subtitle: String? = nil, dateline: Dateline? = nil,
    sources: [Source] = [], flights: [PlannedFlight], cargo: [CargoItem] = [],
    cargoSummary: CargoSummary = CargoSummary(lines: []), events: [StoryEvent] = [],
    map: MapOptions = MapOptions(), hasClaims: Bool
  ) {
    self.title = title
    self.subtitle = subtitle
    self.dateline = dateline
    self.sources = sources
    self.flights = flights
    self.cargo = cargo
    self.cargoSummary = cargoSummary
    self.events = events
    self.map = map
    self.hasClaims = hasClaims
  }
}
