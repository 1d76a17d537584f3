public import Plot
public import Routes

/// How a map is to be drawn; what is `nil` is left to the dossier, then to the program.
public struct RenderOptions: Sendable, Hashable {
  public var size: PageSize?
  /// Pixels to the inch of a PNG; more of them multiply pixels, never type.
  public var dpi: Double?
  /// A theme's name, `newsprint`, `midnight` or `print`, or the path of a theme's file, which has a
  /// slash or ends in `.yaml` or `.yml`.
  public var theme: String?
  /// A projection's name, or `auto`.
  public var projection: String?
  public var units: DistanceUnit?
  /// BCP 47 tag of the language of country and city names.
  public var language: String?
  /// The place in the middle of the map: a coordinate, a code or a name.
  public var center: String?
  /// What the map has to hold: west, south, east and north in degrees, commas between them.
  public var extent: String?
  /// How many times larger than what fits.
  public var zoom: String?
  /// What tells one flight's line from another's.
  public var coloring: FlightColoring?
  /// What the colour of recorded tracks shows.
  public var trackColor: TrackColoring?
  /// The heights of recorded tracks, in a strip below the map.
  public var hasProfile: Bool?
  /// Times of the clock along recorded tracks.
  public var showsTimes: Bool?
  /// Crosses where fixes were taken out of recorded tracks.
  public var showsRejected: Bool?
  /// Range rings beside those of the dossier, as the command line writes them: `SVMI:3000km`,
  /// or `SVMI:3000km:30-120` for a sector.
  public var rings: [String] = []
  /// Shades the night at an instant: `2019-03-23T12:00Z`.
  public var daylight: String?
  /// The layers to draw; `nil` draws all.
  public var layers: Set<MapLayer>?
  /// Title, panels, legend, scale bar, insets, source line.
  public var hasFurniture: Bool
  /// Small maps in the corners.
  public var inset: InsetChoice?
  public var northArrow: NorthArrowChoice?
  /// No ground behind the map.
  public var isTransparent: Bool
  /// A GeoPackage or GeoJSON file whose countries replace the built-in ones.
  public var atlas: String?

  public init(
    size: PageSize? = nil, dpi: Double? = nil, theme: String? = nil, projection: String? = nil,
    units: DistanceUnit? = nil, language: String? = nil, center: String? = nil,
    extent: String? = nil,
    zoom: String? = nil, layers: Set<MapLayer>? = nil, hasFurniture: Bool = true,
    inset: InsetChoice? = nil, northArrow: NorthArrowChoice? = nil, isTransparent: Bool = false,
    atlas: String? = nil
  ) {
    self.size = size
    self.dpi = dpi
    self.theme = theme
    self.projection = projection
    self.units = units
    self.language = language
    self.center = center
    self.extent = extent
    self.zoom = zoom
    self.layers = layers
    self.hasFurniture = hasFurniture
    self.inset = inset
    self.northArrow = northArrow
    self.isTransparent = isTransparent
    self.atlas = atlas
  }
}
