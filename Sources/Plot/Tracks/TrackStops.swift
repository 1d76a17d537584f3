internal import Evidence
internal import Geo
internal import Routes
internal import Tracks

/// The places where a recorded flight took off and landed, as stops of a map.
enum TrackStops {
  /// In order of time; what was seen in mid-air only has none.
  static func stops(_ recording: FlightRecording) -> [Stop] {
    recording.findings.legs.flatMap { leg in
      [stop(leg.departure, recording), stop(leg.arrival, recording)].compactMap { $0 }
    }
  }

  private static func stop(_ end: LegEnd, _ recording: FlightRecording) -> Stop? {
    guard end.isAirportKnown, let airport = end.airport else { return nil }
    // Recorded is confirmed; what follows from a low fix near by is worked out.
    let isCertain = end.evidence == .recorded && end.likelihood == .certain
    let certainty: Certainty = isCertain ? .confirmed : .inferred
    var stop = Stop(
      place: airport, certainty: certainty,
      hedge: end.likelihood == .probable ? .probably : nil)
    let claim = time(end, recording).map { Claim($0, certainty: certainty) }
    if end.kind == .takeOff { stop.departed = claim } else { stop.arrived = claim }
    return stop
  }

  /// The instant of an end, if the recording has its date.
  private static func time(_ end: LegEnd, _ recording: FlightRecording) -> ReportedTime? {
    guard let time = end.time, recording.track.fixes.indices.contains(end.fix) else { return nil }
    return instant(time, recording.track.fixes[end.fix])
  }

  static func instant(_ time: Double, _ fix: Fix) -> ReportedTime? {
    guard fix.isDateKnown, time.isFinite, abs(time) < 1e11 else { return nil }
    return .instant(unixSeconds: time, offsetSeconds: 0)
  }
}
