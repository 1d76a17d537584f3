internal import CGeodesic

/// Shortest paths on the WGS 84 ellipsoid.
///
/// Solved by GeographicLib; distances are good to 15 nm and azimuths to the last digits of a `Double`
/// (C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87, 2013, 43–55).
/// Coordinates must be finite, with a latitude from −90 to 90; any longitude will do. At a pole,
/// azimuths count from the meridian of the longitude given.
public enum Geodesic {
  /// Solves the inverse problem: the distance and azimuths of the shortest path.
  ///
  /// Both azimuths are 0 where the points coincide. Where several paths are equally short, as
  /// between a point and its antipode, one of them is taken, and always the same one.
  public static func inverse(from start: Coordinate, to end: Coordinate) -> GeodesicSegment {
    var initial = 0.0
    var final = 0.0
    let distance = flightplot_geodesic_inverse(
      start.latitude, start.longitude, end.latitude, end.longitude, &initial, &final)
    guard distance != 0 else {
      return GeodesicSegment(
        distance: Length(meters: 0), initialAzimuth: Angle(degrees: 0),
        finalAzimuth: Angle(degrees: 0))
    }
    return GeodesicSegment(
      distance: Length(meters: distance), initialAzimuth: azimuth(degrees: initial),
      finalAzimuth: azimuth(degrees: final))
  }

  /// Solves the direct problem: where one arrives, and in which direction, after `distance` along
  /// the geodesic that leaves `start` at `azimuth`.
  public static func direct(
    from start: Coordinate, azimuth: Angle, distance: Length
  ) -> GeodesicPosition {
    GeodesicPosition(
      flightplot_geodesic_direct(
        start.latitude, start.longitude, azimuth.degrees, distance.meters))
  }

  /// `count` points at equal distances along the shortest path, both ends among them as given.
  ///
  /// A `count` below 2 is taken as 2. Longitudes between the ends are −180 to 180 degrees.
  public static func points(
    from start: Coordinate, to end: Coordinate, count: Int
  ) -> [Coordinate] {
    let line = GeodesicLine(from: start, to: end)
    let steps = max(count, 2) - 1
    var points = [start]
    points.reserveCapacity(steps + 1)
    for step in 1..<max(steps, 1) {
      let fraction = Double(step) / Double(steps)
      points.append(line.position(at: Length(meters: line.length.meters * fraction)).coordinate)
    }
    points.append(end)
    return points
  }

  /// Points along the shortest path, equally far apart and no farther than `spacing`, both ends
  /// among them as given.
  ///
  /// A `spacing` below 1 m is taken as 1 m.
  public static func points(
    from start: Coordinate, to end: Coordinate, spacing: Length
  ) -> [Coordinate] {
    let distance = inverse(from: start, to: end).distance
    let steps = (distance.meters / max(spacing.meters, 1)).rounded(.up)
    return points(from: start, to: end, count: Int(steps) + 1)
  }

  /// The point halfway along the shortest path.
  public static func midpoint(from start: Coordinate, to end: Coordinate) -> Coordinate {
    let line = GeodesicLine(from: start, to: end)
    return line.position(at: Length(meters: line.length.meters / 2)).coordinate
  }

  /// An azimuth of GeographicLib (−180 to 180) as travel counts it: 0 to below 360.
  static func azimuth(degrees: Double) -> Angle {
    guard degrees < 0 else { return Angle(degrees: degrees + 0) }  // + 0 turns −0 into 0
    let turned = degrees + 360
    return Angle(degrees: turned < 360 ? turned : 0)  // a tiny negative one rounds to 360
  }
}
