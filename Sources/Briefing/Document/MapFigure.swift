public import Routes

/// A map within the document: which flights it shows and how much room it takes.
public struct MapFigure: Sendable, Hashable {
  /// What is drawn.
  public var plan: FlightPlan
  public var framing: MapFraming
  public var projection: String
  /// Of the map's frame, in lines of the document's grid.
  public var lines: Int
  /// Whether the legend stands beside the map, not below it.
  public var hasLegendBeside: Bool
  /// What the legend leaves to words; empty for nothing.
  public var caption: String

  public init(
    plan: FlightPlan, framing: MapFraming = .automatic, projection: String = "auto", lines: Int,
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
