internal import Geo
internal import Routes

/// The line of a leg for programs that join its points by straight lines in degrees.
///
/// Points follow the geodesic of WGS 84 at most 50 km apart, closer wherever the straight line in
/// degrees would stray from it by more than 100 m, as near a pole; no closer than 200 m.
enum LegPath {
  private static let spacing = Length(kilometers: 50)
  /// Metres.
  private static let tolerance = 100.0
  /// Metres of geodesic; nearer to a pole than this no line in degrees follows anything.
  private static let shortest = 400.0

  /// The parts of a leg's line, cut at the antimeridian.
  static func lines(_ leg: Leg) -> [[Coordinate]] {
    AntimeridianCut.lines(points(of: leg))
  }

  /// Through the leg's waypoints, each once.
  static func points(of leg: Leg) -> [Coordinate] {
    var all = [leg.origin.place.coordinate]
    for section in leg.sections {
      all += points(
        from: section.origin.place.coordinate, to: section.destination.place.coordinate
      ).dropFirst()
    }
    return all
  }

  static func points(from start: Coordinate, to end: Coordinate) -> [Coordinate] {
    let line = GeodesicLine(from: start, to: end)
    let length = line.length.meters
    let steps = max(1, Int((length / spacing.meters).rounded(.up)))
    var points = [start]
    var (last, lastAt) = (start, 0.0)
    for step in 1...steps {
      let at = length * Double(step) / Double(steps)
      let next = step == steps ? end : line.position(at: Length(meters: at)).coordinate
      refine(line, last, lastAt, next, at, into: &points)
      points.append(next)
      (last, lastAt) = (next, at)
    }
    return points
  }

  /// Adds the points that the stretch between `a` and `b` needs, `from` and `to` metres along.
  private static func refine(
    _ line: GeodesicLine, _ a: Coordinate, _ from: Double, _ b: Coordinate, _ to: Double,
    into points: inout [Coordinate]
  ) {
    guard to - from > shortest else { return }
    let middle = (from + to) / 2
    let exact = line.position(at: Length(meters: middle)).coordinate
    // The way round is the shorter one, as programs with a cut line draw it.
    var turn = b.longitude - a.longitude
    turn -= 360 * (turn / 360).rounded()
    let straight = Coordinate(
      latitude: (a.latitude + b.latitude) / 2, longitude: a.longitude + turn / 2)
    guard Geodesic.inverse(from: exact, to: straight).distance.meters > tolerance else { return }
    refine(line, a, from, exact, middle, into: &points)
    points.append(exact)
    refine(line, exact, middle, b, to, into: &points)
  }
}
