import Geo
import Routes
import Tracks

/// Small recordings for tests, made of round figures.
enum TestTracks {
  /// 12:00 UTC on 23 March 2019.
  static let noon = 1_553_342_400.0

  static func track(
    _ fixes: [Fix], callsign: String? = nil, file: String = "track.csv",
    rejected: [RejectedFix] = []
  ) -> CleanedTrack {
    CleanedTrack(
      identity: TrackIdentity(
        callsigns: callsign.map { [RecordedCallsign($0, firstFix: 0)] } ?? []),
      source: TrackSource(
        file: file, sha256: String(repeating: "0", count: 64), format: .csv), fixes: fixes,
      rejected: rejected, recordedCount: fixes.count + rejected.count,
      isTimed: !(fixes.first?.time.isNaN ?? true))
  }

  /// Along the geodesic, a fix for each step of `seconds`, climbing to 11,000 m and down again.
  static func flight(
    from: Coordinate, to: Coordinate, count: Int = 61, seconds: Double = 60,
    start: Double = noon, hasHeights: Bool = true
  ) -> [Fix] {
    Geodesic.points(from: from, to: to, count: count).enumerated().map { index, point in
      var fix = Fix(
        time: start + Double(index) * seconds, latitude: point.latitude,
        longitude: point.longitude)
      let share = Double(index) / Double(count - 1)
      if hasHeights {
        fix.pressureAltitude = Length(meters: 11_000 * min(1, 5 * min(share, 1 - share)))
      }
      fix.groundSpeed = Velocity(metersPerSecond: 80 + 150 * min(1, 5 * min(share, 1 - share)))
      return fix
    }
  }

  static func recording(
    _ track: CleanedTrack, _ findings: TrackFindings = TrackFindings(nature: .flight)
  ) -> FlightRecording {
    FlightRecording(
      track: track, findings: findings, summary: ReadingSummary(source: track.source))
  }

  static func plan(_ recordings: FlightRecording..., title: String? = nil) -> FlightPlan {
    var plan = FlightPlan(title: title, flights: [], hasClaims: false)
    plan.recordings = recordings
    return plan
  }

  /// A silence between two fixes.
  static func gap(_ fixes: [Fix], before: Int) -> TrackGap {
    let (a, b) = (fixes[before], fixes[before + 1])
    return TrackGap(
      before: before, start: a.coordinate, end: b.coordinate, startTime: a.time, endTime: b.time,
      distance: Geodesic.inverse(from: a.coordinate, to: b.coordinate).distance,
      reading: .straight)
  }

  /// Taken off and landed as recorded.
  static func leg(_ fixes: [Fix], from: Place, to: Place) -> TrackLeg {
    let last = fixes.count - 1
    return TrackLeg(
      fixes: 0..<fixes.count,
      departure: LegEnd(
        kind: .takeOff, evidence: .recorded, likelihood: .certain, airport: from, fix: 0,
        coordinate: fixes[0].coordinate, time: fixes[0].time),
      arrival: LegEnd(
        kind: .landing, evidence: .recorded, likelihood: .certain, airport: to, fix: last,
        coordinate: fixes[last].coordinate, time: fixes[last].time),
      distance: FlownDistance(), direct: Length(meters: 0))
  }
}
