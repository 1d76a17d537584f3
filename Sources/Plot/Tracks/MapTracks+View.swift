internal import Geo

extension MapTracks {
  /// Whether nothing of them moves so far that it could be seen on a map.
  var isStanding: Bool {
    guard let first = tracks.first?.track.fixes.first else { return true }
    let metric = GroundMetric(at: first)
    return tracks.allSatisfy { track in
      // 400 m.
      track.track.fixes.allSatisfy { metric.squared(first, $0) < 0.0036 * 0.0036 }
    }
  }

  /// What the view has to hold: the courses, and the same in pieces, so that a long one is judged by
  /// more points than its length alone would give it.
  var linesToFit: [[Coordinate]] {
    tracks.flatMap { track -> [[Coordinate]] in
      let line = track.outline
      let size = max(24, line.count / 12)
      let pieces = stride(from: 0, to: line.count - 1, by: size).map {
        Array(line[$0..<min($0 + size + 1, line.count)])
      }
      return [line] + (pieces.count > 1 ? pieces : []) + track.bridges.map(\.points)
    }
  }
}
