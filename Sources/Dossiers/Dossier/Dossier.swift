public import Diagnostics
public import Evidence
public import Routes

/// A dossier as typed: every fact read and checked for itself, no place looked up yet.
public struct Dossier: Sendable, Hashable {
  /// The file as diagnostics name it.
  public var file: String
  public var heading: StatedHeading
  public var sources: [Source]
  public var flights: [DossierFlight]
  public var cargoStatements: [CargoStatement]
  /// Types of aircraft that the dossier defines or changes.
  public var aircraftTypes: [AircraftType]
  public var events: [StoryEvent]
  /// Without what has to be looked up: countries to highlight, rings and points.
  public var map: MapOptions
  /// Countries to highlight, by name or ISO alpha-2 code.
  public var highlight: [MarkedText]
  public var rings: [DossierRing]
  public var points: [DossierPoint]
  /// Where each value under `map` stands, by key, for those who find fault with one later.
  public var mapLocations: [String: FileLocation]

  public init(
    file: String, heading: StatedHeading, sources: [Source] = [], flights: [DossierFlight],
    cargoStatements: [CargoStatement] = [], aircraftTypes: [AircraftType] = [],
    events: [StoryEvent] = [], map: MapOptions = MapOptions(), highlight: [MarkedText] = [],
    rings: [DossierRing] = [], points: [DossierPoint] = [],
    mapLocations: [String: FileLocation] = [:]
  ) {
    self.file = file
    self.heading = heading
    self.sources = sources
    self.flights = flights
    self.cargoStatements = cargoStatements
    self.aircraftTypes = aircraftTypes
    self.events = events
    self.map = map
    self.highlight = highlight
    self.rings = rings
    self.points = points
    self.mapLocations = mapLocations
  }

  public var title: String { heading.title?.value ?? "" }
  public var subtitle: String? { heading.subtitle?.value }
  public var dateline: Dateline? { heading.dateline?.value }

  /// The cargo for adding up, every version of a disputed figure an item of its own.
  public var cargo: [CargoItem] { cargoStatements.enumerated().flatMap { $1.items(entry: $0) } }
}
