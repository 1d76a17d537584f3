internal import Geo

/// Finds where a leg turned back.
///
/// It does where it goes out, turns its course by at least 120° within 60 km, and ends nearer to its
/// beginning than it was, by 50 km and by a fifth of the farthest: the last miles of an approach from
/// beyond an airport are no turning back.
struct TurnBackFinder {
  let profile: TrackProfile

  func turnBack(in segment: FlightSegment, number: Int) -> TurnBack? {
    let samples = Array(profile.samples[segment.samples])
    guard let start = samples.first?.fix, let end = samples.last?.fix else { return nil }
    let fixes = profile.track.fixes
    let distances = samples.map { SphericalDistance.meters(fixes[start], fixes[$0.fix]) }
    guard let top = distances.indices.max(by: { distances[$0] < distances[$1] }) else {
      return nil
    }
    let farthest = Geodesic.inverse(
      from: fixes[start].coordinate, to: fixes[samples[top].fix].coordinate
    ).distance
    let returned = Geodesic.inverse(
      from: fixes[start].coordinate, to: fixes[end].coordinate
    ).distance
    guard farthest.meters - returned.meters >= max(50_000, farthest.meters * 0.2),
      let before = place(from: top, by: -1, samples),
      let after = place(from: top, by: 1, samples)
    else { return nil }
    let turning = fixes[samples[top].fix]
    let out = SphericalDistance.azimuth(fixes[samples[before].fix], turning)
    let back = SphericalDistance.azimuth(turning, fixes[samples[after].fix])
    guard abs((back - out).remainder(dividingBy: 360)) >= 120 else { return nil }
    return TurnBack(
      leg: number, fix: samples[top].fix, coordinate: turning.coordinate,
      time: profile.track.isTimed ? turning.time : nil, farthest: farthest, returned: returned)
  }

  /// The first sample at least 30 km away to one side.
  private func place(from start: Int, by step: Int, _ samples: [TrackSample]) -> Int? {
    let fixes = profile.track.fixes
    var index = start + step
    while samples.indices.contains(index) {
      if !SphericalDistance.isWithin(30_000, fixes[samples[start].fix], fixes[samples[index].fix]) {
        return index
      }
      index += step
    }
    return nil
  }
}
