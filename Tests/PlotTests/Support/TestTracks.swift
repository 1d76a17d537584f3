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

  /// From Helsinki to Prague in an hour, not seen for 14 minutes on the way, with two positions taken
  /// out.
  static var overBaltic: FlightPlan {
    var fixes = flight(
      from: Coordinate(latitude: 60.3172, longitude: 24.9633),
      to: Coordinate(latitude: 50.1064, longitude: 14.2600))
    let astray = [(58.9, 27.5), (59.1, 28.2)].enumerated().map { index, place in
      RejectedFix(
        fix: Fix(
          time: fixes[10 + index].time + 30, latitude: place.0, longitude: place.1), index: 11,
        reason: .jumps)
    }
    fixes.removeSubrange(25..<39)
    let findings = TrackFindings(
      nature: .flight, legs: [leg(fixes, from: TestPlaces.hel, to: TestPlaces.prg)],
      gaps: [gap(fixes, before: 24)])
    return plan(
      recording(track(fixes, callsign: "TEST12", rejected: astray), findings),
      title: "Helsinki to Prague")
  }

  /// From Fiji to Samoa, first and last seen in mid-air.
  static var overDateLine: FlightPlan {
    let fixes = flight(
      from: Coordinate(latitude: -17.5, longitude: 177.9),
      to: Coordinate(latitude: -13.9, longitude: -172.2))
    return plan(recording(track(fixes, callsign: "TEST34")), title: "Fiji to Samoa")
  }
}
