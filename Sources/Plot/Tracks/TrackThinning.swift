internal import Geo
internal import Tracks

/// Leaves out fixes that lie on a map where the one before them lies: a million of them become a few
/// thousand at a few nanoseconds each, before anything is projected.
enum TrackThinning {
  /// Calls back with the index of each fix to keep: the first and the last, and each that is farther
  /// than `distance` from the one kept before it. What is left out lies within that distance of the
  /// line between those kept.
  ///
  /// - Parameter distance: in degrees of a great circle.
  @inline(__always)
  static func thin(
    _ fixes: [Fix], _ range: Range<Int>, distance: Double, _ keep: (Int) -> Void
  ) {
    guard let first = range.first, let last = range.last else { return }
    let limit = distance * distance
    fixes.withUnsafeBufferPointer { fixes in
      keep(first)
      var kept = fixes[first]
      var metric = GroundMetric(at: kept)
      for index in range.dropFirst().dropLast() where metric.squared(kept, fixes[index]) > limit {
        keep(index)
        kept = fixes[index]
        if !metric.holds(at: kept) { metric = GroundMetric(at: kept) }
      }
      if last != first { keep(last) }
    }
  }

  /// More points than this say nothing more of where a track runs.
  private static let mostOutline = 4000

  /// A track's course by a few thousand points at the most.
  static func outline(of fixes: [Fix]) -> [Coordinate] {
    guard let first = fixes.first else { return [] }
    let metric = GroundMetric(at: first)
    var farthest = 0.0
    for fix in fixes { farthest = max(farthest, metric.squared(first, fix)) }
    var distance = farthest.squareRoot() / 1500
    while true {
      if let points = outline(of: fixes, distance: distance) { return points }
      distance *= 2
    }
  }

  /// `nil` as soon as there are too many points.
  private static func outline(of fixes: [Fix], distance: Double) -> [Coordinate]? {
    let limit = distance * distance
    var points: [Coordinate] = []
    var kept = fixes[0]
    var metric = GroundMetric(at: kept)
    points.append(kept.coordinate)
    for fix in fixes where metric.squared(kept, fix) > limit {
      if points.count == mostOutline { return nil }
      points.append(fix.coordinate)
      kept = fix
      if !metric.holds(at: kept) { metric = GroundMetric(at: kept) }
    }
    if let last = fixes.last, points.count == 1 || metric.squared(kept, last) > 0 {
      points.append(last.coordinate)
    }
    return points
  }
}
