/// How a plan wants its map drawn; `nil` leaves the choice to the program.
public struct MapOptions: Sendable, Hashable {
  public var theme: String?
  /// A projection's name, or `auto`.
  public var projection: String?
  /// As the command line writes it: `1920x1080`, `A4`.
  public var size: String?
  public var units: DistanceUnit?
  /// BCP 47 tag of the language of names.
  public var language: String?
  /// The place in the middle, as the command line writes it: a coordinate, a code, a name.
  public var center: String?
  /// West, south, east and north in degrees, as the command line writes them.
  public var extent: String?
  /// How many times larger than what fits, as the command line writes it.
  public var zoom: String?
  public var inset: InsetChoice?
  public var northArrow: NorthArrowChoice?
  /// By the text of the label it is about.
  public var labels: [String: LabelOverride]
  public var credit: String?
  public var updated: String?
  public var correction: String?
  /// Replaces the standing line on whose boundaries are shown.
  public var boundaryNote: String?
  /// ISO alpha-2 codes of countries to highlight beside those of the stops.
  public var highlight: [String]
  public var color: FlightColoring?
  public var rings: [RangeRing]
  public var points: [PointOfInterest]
  /// Shades the night at this instant.
  public var daylight: ReportedTime?
  /// What the colour of recorded tracks shows.
  public var trackColor: TrackColoring?
  /// Whether the heights of recorded tracks stand below the map.
  public var profile: Bool?
  /// Whether times stand along recorded tracks.
  public var times: Bool?
  /// Whether the fixes that cleaning took out of recorded tracks are shown.
  public var rejected: Bool?

  public init(
    theme: String? = nil, projection: String? = nil, size: String? = nil,
    units: DistanceUnit? = nil, labels: [String: LabelOverride] = [:], credit: String? = nil,
    updated: String? = nil, correction: String? = nil, boundaryNote: String? = nil,
    language: String? = nil, highlight: [String] = [], inset: InsetChoice? = nil,
    northArrow: NorthArrowChoice? = nil, color: FlightColoring? = nil, rings: [RangeRing] = [],
    points: [PointOfInterest] = [], daylight: ReportedTime? = nil
  ) {
    self.theme = theme
    self.projection = projection
    self.size = size
    self.units = units
    self.language = language
    self.inset = inset
    self.northArrow = northArrow
    self.labels = labels
    self.credit = credit
    self.updated = updated
    self.correction = correction
    self.boundaryNote = boundaryNote
    self.highlight = highlight
    self.color = color
    self.rings = rings
    self.points = points
    self.daylight = daylight
  }
}
