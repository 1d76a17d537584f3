public import Geo
public import Layout
public import Routes
public import Themes

/// What the signs of a map mean, laid out for a place beside or below it.
public struct MapLegend: Sendable, Hashable {
  public var size: Size
  /// With the top left corner at 0, 0.
  public var items: [Item]
}

extension MapPlotter {
  /// Whose boundaries the built-in atlas shows.
  public static var boundaryNote: String { SourceLine.boundaries }

  /// Where the gazetteer's cities come from, in the words that their licence asks for.
  public static var cityNote: String { SourceLine.cities }

  /// The legend of the map that `draw` makes of a plan, for a page that has no room for it on the map;
  /// `nil` where there is nothing to explain. Numbered flights are not listed in it.
  ///
  /// - Parameter width: in points.
  /// - Throws: as `draw`.
  public static func legend(
    _ plan: FlightPlan, _ request: MapRequest, theme: Theme, atlas: Atlas,
    measurer: some TextMeasurer, width: Double
  ) throws -> MapLegend? {
    let composer = try MapComposer(
      plan: plan, request: request, theme: theme, atlas: atlas, measurer: measurer)
    var legend = composer.legend
    legend.listsFlights = !legend.keys.hasNumbers
    let padding = PanelBuilder(style: composer.style, measurer: measurer, width: width).padding
    var panel = PanelBuilder(
      style: composer.style, measurer: measurer, width: width + 2 * padding)
    legend.add(to: &panel, style: composer.style)
    let content = panel.content
    guard !content.items.isEmpty else { return nil }
    return MapLegend(
      size: Size(width: width, height: content.size.height - 2 * padding),
      items: content.items.map { $0.moved(x: -padding, y: -padding) })
  }
}
