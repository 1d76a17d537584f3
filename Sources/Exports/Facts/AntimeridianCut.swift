internal import Geo

/// Lines cut where they cross the antimeridian, as RFC 7946 (3.1.9) asks.
enum AntimeridianCut {
  /// The parts of a line, each with longitudes of −180 to 180 and no jump in it; both sides of a
  /// cut end on the antimeridian at the same latitude, taken on a straight line in degrees.
  static func lines(_ points: [Coordinate]) -> [[Coordinate]] {
    let points = points.map {
      Coordinate(latitude: $0.latitude, longitude: normalized($0.longitude))
    }
    guard var last = points.first else { return [] }
    var lines: [[Coordinate]] = []
    var line = [last]
    for point in points.dropFirst() {
      if abs(point.longitude - last.longitude) > 180 {
        let side: Double = last.longitude < 0 ? -180 : 180
        let step = point.longitude + 2 * side - last.longitude
        let fraction = step == 0 ? 0 : (side - last.longitude) / step
        let latitude = last.latitude + fraction * (point.latitude - last.latitude)
        append(Coordinate(latitude: latitude, longitude: side), to: &line)
        if line.count > 1 { lines.append(line) }
        line = [Coordinate(latitude: latitude, longitude: -side)]
      }
      append(point, to: &line)
      last = point
    }
    // A line of one point is none, but a leg from a place to itself is still to be seen.
    if line.count > 1 || lines.isEmpty { lines.append(line.count > 1 ? line : line + line) }
    return lines
  }

  private static func append(_ point: Coordinate, to line: inout [Coordinate]) {
    if line.last != point { line.append(point) }
  }

  private static func normalized(_ longitude: Double) -> Double {
    guard abs(longitude) > 180 else { return longitude }
    return longitude - 360 * (longitude / 360).rounded()
  }
}
