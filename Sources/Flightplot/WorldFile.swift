internal import Cartography

/// The companions by which a GIS places a PNG: a world file, and GDAL's own that names the
/// reference system too.
public struct WorldFile: Sendable, Hashable {
  private let system: ReferenceSystem
  private let pixelsPerPoint: Double

  init(_ system: ReferenceSystem, pixelsPerPoint: Double) {
    self.system = system
    self.pixelsPerPoint = pixelsPerPoint
  }

  /// PROJ's definition of the reference system.
  public var proj: String { system.proj }

  /// The files that go with a PNG: `map.pgw` and `map.png.aux.xml` for `map.png`.
  public func files(besides png: String) -> [WholeFile.Content] {
    var stem = Substring(png)
    if OutputFormat(path: png) == .png { stem = stem.dropLast(4) }
    return [
      WholeFile.Content(path: stem + ".pgw", bytes: Array(lines.utf8)),
      WholeFile.Content(path: png + ".aux.xml", bytes: Array(auxiliary.utf8)),
    ]
  }

  /// Metres for a pixel to the right, and across the map's turn.
  private var along: Double { system.metersAlong / pixelsPerPoint }
  private var across: Double { system.metersAcross / pixelsPerPoint }

  /// The world file: change of easting and northing for a pixel to the right, then for one down,
  /// then the position of the middle of the upper left pixel.
  var lines: String {
    let middle = system.position(x: 0.5 / pixelsPerPoint, y: 0.5 / pixelsPerPoint)
    return [along, across, across, -along, middle.easting, middle.northing]
      .map { "\(Self.text($0))\n" }.joined()
  }

  /// GDAL's auxiliary metadata: the reference system, and the position of the upper left corner of
  /// the upper left pixel, with the changes for a pixel right and down.
  var auxiliary: String {
    let origin = system.position(x: 0, y: 0)
    let transform = [origin.easting, along, across, origin.northing, across, -along]
    return """
      <PAMDataset>
        <SRS dataAxisToSRSAxisMapping="1,2">\(Self.escaped(system.wkt))</SRS>
        <GeoTransform>\(transform.map(Self.text).joined(separator: ", "))</GeoTransform>
      </PAMDataset>

      """
  }

  /// Without `-0.0`, and whole numbers without a fraction.
  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
