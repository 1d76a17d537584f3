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

  /// The projection of that name; `nil` for `auto`.
  static func projection(_ name: String) throws(MapFault) -> Projection? {
    if name == "auto" { return nil }
    guard let projection = Projection.named(name) else {
      let known = (["auto"] + Projection.all.map(\.name)).joined(separator: ", ")
      throw MapFault("no projection is called “\(name)”", hint: "known: \(known)")
    }
    return projection
  }

  /// All names that `MapRequest.projection` takes.
  public static var projectionNames: [String] { ["auto"] + Projection.all.map(\.name) }
}
