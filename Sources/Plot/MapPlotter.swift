internal import Cartography
public import Geo
public import Layout
public import Routes
public import Themes

/// Turns a plan into a map page.
public enum MapPlotter {
  /// The page of one map.
  ///
  /// - Throws: `MapFault` for a projection nobody knows or that cannot show the routes;
  ///   `GeoDataError` where the atlas cannot be read.
  public static func draw(
    _ plan: FlightPlan, _ request: MapRequest, theme: Theme, atlas: Atlas,
    measurer: some TextMeasurer
  ) throws -> MapDrawing {
    let composer = try MapComposer(
      plan: plan, request: request, theme: theme, atlas: atlas, measurer: measurer)
    return try composer.draw()
  }

  /// Looks whether there are names in a language.
  ///
  /// - Throws: `MapFault`, with the languages there are; `GeoDataError` where the data cannot be
  ///   read.
  public static func checkLanguage(_ tag: String) throws { try MapLanguage.check(tag) }

  /// The projection of that name, definition or code; `nil` for `auto`.
  static func projection(_ text: String) throws(MapFault) -> Projection? {
    if text == "auto" { return nil }
    do {
      return try Projection(text: text)
    } catch {
      let known = "known: \(projectionNames.joined(separator: ", "))"
      throw MapFault(
        error.message, hint: Projection.isDefinition(text) ? error.hint : known)
    }
  }

  /// Says what is wrong with the text of a projection.
  /// - Throws: `MapFault` for a text that `MapRequest.projection` does not take.
  public static func checkProjection(_ text: String) throws(MapFault) {
    _ = try projection(text)
  }

  /// Whether a text is a definition or a code rather than a name.
  public static func isDefinition(_ text: String) -> Bool { Projection.isDefinition(text) }

  /// All names that `MapRequest.projection` takes; definitions such as `+proj=laea` and codes such as
  /// `EPSG:3035` are taken too.
  public static var projectionNames: [String] { ["auto"] + Projection.all.map(\.name) }
}
