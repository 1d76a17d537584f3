public import Diagnostics
public import Evidence
public import Routes

/// A dossier as typed: every fact read and checked for itself, no place looked up yet.
public struct Dossier: Sendable, Hashable {
  /// The file as diagnostics name it.
  public var file: String
  public var title: String
  public var subtitle: String?
  public var dateline: Dateline?
  public var sources: [Source]
  public var flights: [DossierFlight]
  public var cargo: [CargoItem]
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
    file: String, title: String, subtitle: String? = nil, dateline: Dateline? = nil,
    sources: [Source] = [], flights: [DossierFlight], cargo: [CargoItem] = [],
    events: [StoryEvent] = [], map: MapOptions = MapOptions(), highlight: [MarkedText] = [],
    rings: [DossierRing] = [], points: [DossierPoint] = [],
    mapLocations: [String: FileLocation] = [:]
  ) {
    self.file = file
    self.title = title
    self.subtitle = subtitle
    self.dateline = dateline
    self.sources = sources
    self.flights = flights
    self.cargo = cargo
    self.events = events
    self.map = map
    self.highlight = highlight
    self.rings = rings
    self.points = points
    self.mapLocations = mapLocations
  }
}
