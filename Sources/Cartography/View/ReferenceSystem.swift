/// A projected coordinate reference system in which a view lies straight: what a GIS needs to place
/// the map.
///
/// Longitudes and latitudes of WGS 84 are taken as they are for those of a sphere of mean radius
/// (6,371,008.8 m), as the map itself does.
public struct ReferenceSystem: Sendable, Hashable {
  /// PROJ's definition, in metres: `+proj=laea +lat_0=46 +lon_0=-30 +R=6371008.8 +units=m +no_defs`.
  public var proj: String
  /// The same as well-known text: WKT 1 as GDAL writes it, or WKT 2 (ISO 19162:2019) where the older
  /// form has no word for the projection.
  public var wkt: String
  /// Easting and northing of the page's upper left corner, in metres.
  public var originEasting: Double
  public var originNorthing: Double
  /// Change of easting for one page unit to the right, and of northing for one upwards, in metres.
  public var metersAlong: Double
  /// Change of easting for one page unit downwards, and of northing for one to the right, in metres;
  /// zero where the map is not turned on the page.
  public var metersAcross: Double

  /// Mean radius of the Earth in metres (Moritz 2000, R₁).
  static let radius = 6_371_008.8

  /// Easting and northing of a page position, in metres.
  public func position(x: Double, y: Double) -> (easting: Double, northing: Double) {
    (
      originEasting + metersAlong * x + metersAcross * y,
      originNorthing + metersAcross * x - metersAlong * y
    )
  }
}
