internal import Geo

/// Finds the highest level.
struct LevelFinder {
  private let profile: TrackProfile

  init(_ profile: TrackProfile) { self.profile = profile }

  /// The greatest height that two fixes following on each other reach both, so that no single false
  /// one makes it; of a lone fix its own.
  func highest(_ range: Range<Int>) -> HighestLevel? {
    guard profile.hasHeights else { return nil }
    var best: (fix: Int, meters: Float)?
    var last: (fix: Int, meters: Float)?
    var count = 0
    for index in range {
      let fix = profile.track.fixes[index]
      let meters = profile.isPressure ? fix.pressureAltitudeMeters : fix.geometricAltitudeMeters
      guard !meters.isNaN else { continue }
      count += 1
      if let last {
        let lower = min(last.meters, meters)
        if lower > best?.meters ?? -.infinity {
          best = (lower == last.meters ? last.fix : index, lower)
        }
      }
      last = (index, meters)
    }
    guard let found = count == 1 ? last : best else { return nil }
    return HighestLevel(
      altitude: Length(meters: Double(found.meters)), isPressureAltitude: profile.isPressure,
      fix: found.fix)
  }
}
