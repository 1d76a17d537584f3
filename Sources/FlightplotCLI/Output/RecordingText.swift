import Geo
import Routes
import Tracks

/// What was recorded of a flight, in words, for reading in a terminal.
struct RecordingText {
  let text: String

  init(_ flight: PlannedFlight) {
    let files = flight.recordings.map(Self.recording)
    let stops = flight.recordedRoute.map { route in
      zip(flight.stops, route.stops).flatMap { stop, sightings in
        zip(stop.versions, sightings).map { Self.stop($0, $1, flight) }
      }
    }
    text = (files + (stops ?? [])).map { $0 + "\n" }.joined()
  }

  private static func recording(_ recording: FlightRecording) -> String {
    let (track, findings) = (recording.track, recording.findings)
    let identity = track.identity
    let who = [
      identity.address.map { "address \($0)" }, identity.registration, identity.typeDesignator,
      identity.callsigns.isEmpty
        ? nil : "callsign " + Wording.versions(Self.distinct(identity.callsigns.map(\.text))),
    ].compactMap { $0 }.joined(separator: ", ")
    let distance = findings.distance
    let bridged =
      distance.bridged.meters > 0 ? ", \(Wording.distance(distance.bridged)) bridged" : ""
    let parts = [
      "Recorded: \(Wording.english.recording(recording))",
      [track.source.maker ?? track.source.format.title, who].filter { !$0.isEmpty }
        .joined(separator: ", "),
      "\(Wording.number(Double(track.fixes.count))) fixes, \(track.rejected.count) rejected; "
        + "\(Wording.distance(distance.observed)) seen\(bridged)",
      Self.gaps(findings.gaps),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  private static func gaps(_ gaps: [TrackGap]) -> String {
    guard let longest = gaps.max(by: { $0.duration < $1.duration }) else { return "no gaps" }
    return "\(gaps.count) \(gaps.count == 1 ? "gap" : "gaps"), the longest "
      + "\(Wording.duration(longest.duration)) and \(Wording.distance(longest.distance))"
  }

  private static func stop(
    _ stop: Stop, _ sighting: StopSighting, _ flight: PlannedFlight
  ) -> String {
    let words = RecordedWords(flight)
    let name = "\(stop.name): "
    switch sighting.verdict {
    case .seen:
      let sure = sighting.likelihood.map { " (\($0.rawValue))" } ?? ""
      let ends = [sighting.arrival, sighting.departure].compactMap { $0 }.map { end in
        "\(end.end.kind == .landing ? "landing" : "take-off") \(words.place(of: end.end))"
          + words.moment(of: end)
      }
      return name + (ends.isEmpty ? "passed" : ends.joined(separator: ", "))
        + " as recorded\(sure)."
    case .possible: return name + "left open: \(words.room(of: sighting))."
    case .excluded:
      return name + "excluded: \(words.reasons(of: sighting, isWaypoint: stop.isWaypoint))."
    case .notCovered: return name + "not reached by the recording."
    }
  }

  private static func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
