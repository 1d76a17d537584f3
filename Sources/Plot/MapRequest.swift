public import Layout
public import Phrases
public import Routes

/// How a map is to be drawn, everything chosen.
public struct MapRequest: Sendable, Hashable {
  /// Of the page, in points.
  public var size: Size
  /// A projection's name, or `auto`.
  public var projection: String
  public var framing: MapFraming
  public var units: DistanceUnit
  /// What tells one flight's line from another's.
  public var coloring: FlightColoring
  /// `nil` draws all.
  public var layers: Set<MapLayer>?
  /// Title, panels, scale bar, degrees round the edge, insets and source line.
  public var hasFurniture: Bool
  public var inset: InsetChoice
  public var northArrow: NorthArrowChoice
  /// Leaves out the page's and the sea's colour.
  public var isTransparent: Bool
  /// BCP 47 tag of the language of names; a language the data lacks is a `MapFault`.
  public var language: String
  public var tracks: TrackDrawing
  /// The words of labels and of the legend beside the map. Title, panels and source line, which a
  /// map without furniture has none of, are English.
  public var book: Phrasebook

  public init(
    size: Size = Size(width: 1440, height: 810), projection: String = "auto",
    framing: MapFraming = .automatic, units: DistanceUnit = .kilometers,
    coloring: FlightColoring = .auto, layers: Set<MapLayer>? = nil, hasFurniture: Bool = true,
    inset: InsetChoice = .auto, northArrow: NorthArrowChoice = .auto, isTransparent: Bool = false,
    language: String = "en", book: Phrasebook = .english,
    tracks: TrackDrawing = TrackDrawing()
  ) {
    self.size = size
    self.projection = projection
    self.framing = framing
    self.units = units
    self.coloring = coloring
    self.layers = layers
    self.hasFurniture = hasFurniture
    self.inset = inset
    self.northArrow = northArrow
    self.isTransparent = isTransparent
    self.language = language
    self.book = book
    self.tracks = tracks
  }

  func draws(_ layer: MapLayer) -> Bool { layers?.contains(layer) ?? true }
}
