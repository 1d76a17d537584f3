public import Routes

/// The formats that a plan is exported in, for other programs to open.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case geojson
  case kml
  case gpx
  case csv

  /// The format that a file's name asks for by its ending, in either case; `.json` is GeoJSON.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "json" ? "geojson" : ending)
  }

  /// The whole file in UTF-8; the same bytes for the same plan.
  ///
  /// Legs run along the geodesic of WGS 84, cut at the antimeridian; see `LegPath`. Degrees have at
  /// most seven decimals, some 1 cm.
  public func bytes(_ plan: FlightPlan) -> [UInt8] {
    switch self {
    case .geojson: Array(GeoJSONExport.document(plan).text.utf8)
    case .kml: KMLExport.bytes(plan)
    case .gpx: GPXExport.bytes(plan)
    case .csv: CSVExport.bytes(plan)
    }
  }
}
