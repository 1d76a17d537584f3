import Geo
import Tracks

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A recorded leg as a line: what was seen, and what joins it.
struct RecordedLine {
  struct Stretch {
    var points: [Coordinate]
    var isSeen: Bool
  }

  private(set) var stretches: [Stretch] = []

  /// The most points that a line is taken by, or so: a line of 2,000 km then has one a kilometre, and a
  /// turn of 5 km radius is cut short by 25 m.
  private static let most = 2_000.0
  /// A shorter join is none, in metres.
  private static let least = 100.0

  init(_ leg: RecordedLeg, _ recordings: [FlightRecording]) {
    let spacing = max(1_000, leg.distance.total.meters / Self.most)
    for bridge in leg.bridges where bridge.kind == .beforeFirstSeen {
      join([bridge.from, bridge.to])
    }
    for part in Self.apart(leg.parts, recordings) { add(part, recordings, spacing) }
    for bridge in leg.bridges where bridge.kind == .afterLastSeen {
      join([bridge.from, bridge.to])
    }
  }

  /// The parts without those that show what another shows: of two of the same time the longer seen.
  private static func apart(
    _ parts: [RecordedLeg.Part], _ recordings: [FlightRecording]
  ) -> [RecordedLeg.Part] {
    func leg(_ part: RecordedLeg.Part) -> TrackLeg {
      recordings[part.recording].findings.legs[part.leg]
    }
    func times(_ part: RecordedLeg.Part) -> (start: Double, end: Double)? {
      let (fixes, range) = (recordings[part.recording].track.fixes, leg(part).fixes)
      guard recordings[part.recording].track.isTimed, !range.isEmpty,
        range.upperBound <= fixes.count
      else { return nil }
      return (fixes[range.lowerBound].time, fixes[range.upperBound - 1].time)
    }
    return parts.reduce(into: []) { kept, part in
      guard let last = kept.last, let before = times(last), let own = times(part),
        own.start < before.end
      else { return kept.append(part) }
      if leg(part).distance.observed > leg(last).distance.observed { kept[kept.count - 1] = part }
    }
  }

  private mutating func add(
    _ part: RecordedLeg.Part, _ recordings: [FlightRecording], _ spacing: Double
  ) {
    let recording = recordings[part.recording]
    let (leg, fixes) = (recording.findings.legs[part.leg], recording.track.fixes)
    guard !leg.fixes.isEmpty, leg.fixes.upperBound <= fixes.count else { return }
    if let last = stretches.last?.points.last {
      join([last, fixes[leg.fixes.lowerBound].coordinate])
    }
    var start = leg.fixes.lowerBound
    for gap in recording.findings.gaps
    where gap.before >= start && gap.after < leg.fixes.upperBound {
      see(fixes[start...gap.before], spacing)
      join([fixes[gap.before].coordinate, fixes[gap.after].coordinate])
      start = gap.after
    }
    see(fixes[start..<leg.fixes.upperBound], spacing)
  }

  private mutating func join(_ points: [Coordinate]) {
    guard StopMatch.distance(points[0], points[1]) >= Self.least else { return }
    stretches.append(Stretch(points: points, isSeen: false))
  }

  /// The fixes at least so many metres apart, and the last.
  private mutating func see(_ fixes: ArraySlice<Fix>, _ spacing: Double) {
    guard let first = fixes.first, let last = fixes.last else { return }
    // Degrees of a great circle, near enough for what is only thinned.
    let limit = (spacing / 111_195) * (spacing / 111_195)
    var points = [first.coordinate]
    var (kept, shrink) = (first, cos(first.latitude * .pi / 180))
    for fix in fixes.dropFirst() {
      let north = fix.latitude - kept.latitude
      var turn = abs(fix.longitude - kept.longitude)
      if turn > 180 { turn = 360 - turn }
      guard north * north + turn * turn * shrink * shrink >= limit else { continue }
      points.append(fix.coordinate)
      (kept, shrink) = (fix, cos(fix.latitude * .pi / 180))
    }
    if kept != last || points.count == 1 { points.append(last.coordinate) }
    stretches.append(Stretch(points: points, isSeen: true))
  }
}
