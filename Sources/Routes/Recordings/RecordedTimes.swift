import Evidence
import Tracks

/// The recorded times of take-off and landing, for stops of which nobody claims a time.
struct RecordedTimes {
  private let recordings: [FlightRecording]
  private let route: RecordedRoute

  init(_ recordings: [FlightRecording], _ route: RecordedRoute) {
    self.recordings = recordings
    self.route = route
  }

  /// A claim that is farther than this from the recording tells another story, in seconds.
  private static let farOff = 5_400.0

  /// Puts them in, confirmed, unless what is claimed of the other times contradicts the recording: two
  /// stories are not mixed into one schedule.
  func fill(_ stops: inout [Stop]) {
    guard !hasContradiction(stops) else { return }
    var filled = stops
    for index in filled.indices where !filled[index].isWaypoint && filled[index].rivals.isEmpty {
      let sighting = route.stops[index][0]
      guard sighting.verdict == .seen, sighting.likelihood == .certain else { continue }
      filled[index].arrived = filled[index].arrived ?? time(sighting.arrival)
      filled[index].departed = filled[index].departed ?? time(sighting.departure)
    }
    if Self.isInOrder(filled) { stops = filled }
  }

  private func hasContradiction(_ stops: [Stop]) -> Bool {
    zip(stops, route.stops).contains { stop, sightings in
      zip(stop.versions, sightings).contains { version, sighting in
        isFarOff(version.arrived, sighting.arrival)
          || isFarOff(version.departed, sighting.departure)
      }
    }
  }

  private func isFarOff(_ claim: Claim<ReportedTime>?, _ end: StopSighting.End?) -> Bool {
    guard let claim, let end, recordings[end.recording].span != nil, let seen = end.end.time else {
      return false
    }
    return claim.versions.contains { version in
      version.value.instants(by: nil).map {
        seen < $0.lowerBound - Self.farOff || seen > $0.upperBound + Self.farOff
      } ?? false
    }
  }

  /// Whether no time lies before one that comes earlier in the route, as far as dates without a zone
  /// tell.
  private static func isInOrder(_ stops: [Stop]) -> Bool {
    var latest = -Double.infinity
    for stop in stops {
      for claim in [stop.arrived, stop.passed, stop.departed].compactMap({ $0 }) {
        for version in claim.versions {
          guard let instants = version.value.instants(by: nil) else { continue }
          if instants.upperBound < latest { return false }
          latest = max(latest, instants.lowerBound)
        }
      }
    }
    return true
  }

  /// The instant of a take-off or landing that was seen, to the minute; `nil` where it was not seen or
  /// no date is known.
  private func time(_ end: StopSighting.End?) -> Claim<ReportedTime>? {
    guard let end, end.end.evidence == .recorded, let seconds = end.end.time,
      recordings[end.recording].span != nil
    else { return nil }
    return Claim(
      .instant(unixSeconds: (seconds / 60).rounded(.down) * 60, offsetSeconds: 0),
      certainty: .confirmed, sources: recordings[end.recording].sources,
      position: recordings[end.recording].position)
  }
}
