public import Geo
public import Routes

/// A map within the document: which flights it shows and how much room it takes.
public struct MapFigure: Sendable, Hashable {
  /// What is drawn.
  public var plan: FlightPlan
  public var framing: MapFraming
  public var projection: String
  /// The height of the map's frame in lines of the document's grid: the most with which its section
  /// still fits the page, or the most of all where none does.
  public var lines: ClosedRange<Int>
  /// Whether the legend stands beside the map, not below it.
  public var hasLegendBeside: Bool
  /// Whether flights are told apart by the numbers of the document; else lines are alike.
  public var hasNumbers = true
  /// What the legend leaves to words; empty for nothing.
  public var caption: String
  /// What is on which page of the document, below a legend that stands beside the map.
  public var contents: [ContentsEntry] = []
  /// What it shows, in words; empty for those of the map itself, which are English.
  public var description = ""
  /// What symbols and names of places lead to.
  public var places: [Coordinate: MapTarget] = [:]
  /// What numbers and lengths on lines lead to, by the flight's id.
  public var flights: [String: MapTarget] = [:]

  public init(
    plan: FlightPlan, framing: MapFraming = .automatic, projection: String = "auto",
    lines: ClosedRange<Int>,
    hasLegendBeside: Bool, caption: String = ""
  ) {
    self.plan = plan
    self.framing = framing
    self.projection = projection
    self.lines = lines
    self.hasLegendBeside = hasLegendBeside
    self.caption = caption
  }
}
