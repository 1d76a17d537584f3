internal import CPROJ

/// The shortest path between two points of WGS 84, solved once for many positions along it.
///
/// Some 0.2 µs a position, against 1 µs for a direct problem each.
public struct GeodesicLine: Sendable {
  private let line: geod_geodesicline
  /// Length from start to end.
  public let length: Length

  /// Solves the inverse problem from `start` to `end`.
  public init(from start: Coordinate, to end: Coordinate) {
    var ellipsoid = Geodesic.wgs84
    var line = geod_geodesicline()
    geod_inverseline(
      &line, &ellipsoid, start.latitude, start.longitude, end.latitude, end.longitude, 0)
    self.line = line
    length = Length(meters: line.s13)
  }

  /// The point that lies `distance` from the start; beyond the end the geodesic runs on.
  public func position(at distance: Length) -> GeodesicPosition {
    var latitude = 0.0
    var longitude = 0.0
    var azimuth = 0.0
    withUnsafePointer(to: line) {
      geod_position($0, distance.meters, &latitude, &longitude, &azimuth)
    }
    return GeodesicPosition(
      coordinate: Coordinate(latitude: latitude, longitude: longitude),
      azimuth: Geodesic.azimuth(degrees: azimuth))
  }
}
