import Evidence
import Geo

extension Leg {
  /// The other versions of a leg whose ends are disputed, all of them disputed.
  ///
  /// Where one end has rivals, each of them makes a version. Where both have, a source that speaks of
  /// both is taken at its word: versions of the two ends are joined if they share a source, and one
  /// that finds no such partner is joined to all. A version from a place to itself is no leg. Each
  /// rival of a waypoint makes a version between the first versions of the ends.
  ///
  /// - Returns: without the leg between the first versions, which is the leg itself.
  static func versions(
    from origin: Stop, to destination: Stop, through waypoints: [Stop] = []
  ) -> [Leg] {
    let (starts, ends) = (origin.versions, destination.versions)
    func isShared(_ a: Stop, _ b: Stop) -> Bool {
      a.sources.contains { b.sources.contains($0) }
    }
    let areBoth = starts.count > 1 && ends.count > 1
    var legs: [Leg] = []
    for (i, start) in starts.enumerated() {
      for (j, end) in ends.enumerated() where i + j > 0 {
        let isJoined =
          !areBoth || isShared(start, end) || !ends.contains { isShared(start, $0) }
          || !starts.contains { isShared($0, end) }
        guard isJoined else { continue }
        legs.append(Leg(from: start, to: end, through: waypoints))
      }
    }
    for (index, waypoint) in waypoints.enumerated() {
      for rival in waypoint.rivals {
        var through = waypoints
        through[index] = rival
        legs.append(Leg(from: origin, to: destination, through: through))
      }
    }
    return legs.filter { !$0.sections.contains(where: \.isStanding) }.map { leg in
      var leg = leg
      leg.certainty = leg.certainty.map { _ in .disputed }
      return leg
    }
  }
}
