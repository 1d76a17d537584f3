internal import CGeodesic

/// The shortest path between two points of WGS 84, solved once for many positions along it.
///
/// Some 0.2 µs a position, against 1 µs for a direct problem each.
public struct GeodesicLine: Sendable {
  private let line: flightplot_geodesic_line
  /// Length from start to end.
  public let length: Length

  /// Solves the inverse problem from `start` to `end`.
  public init(from start: Coordinate, to end: Coordinate) {
    var line = flightplot_geodesic_line()
    let meters = flightplot_geodesic_line_make(
      &line, start.latitude, start.longitude, end.latitude, end.longitude)
    self.line = line
    length = Length(meters: meters)
  }

  /// The point that lies `distance` from the start; beyond the end the geodesic runs on.
  public func position(at distance: Length) -> GeodesicPosition {
    GeodesicPosition(
      withUnsafePointer(to: line) { flightplot_geodesic_line_position($0, distance.meters) })
  }
}

extension GeodesicPosition {
  init(_ position: flightplot_geodesic_position) {
    self.init(
      coordinate: Coordinate(latitude: position.latitude, longitude: position.longitude),
      azimuth: Geodesic.azimuth(degrees: position.azimuth))
  }
}
