internal import Geo
internal import Routes
internal import Tracks

/// What is known of a recording beside its fixes, as names and values.
enum TrackFacts {
  static func members(_ recording: FlightRecording) -> [JSONValue.Member] {
    let identity = recording.track.identity
    let source = recording.track.source
    return JSONValue.list([
      "kind": .string("track"), "name": .string(recording.track.title),
      "icao24": identity.address.map { .string($0.description) },
      "registration": .text(identity.registration),
      "typeDesignator": .text(identity.typeDesignator),
      "callsign": .text(identity.callsigns.first?.text),
      "certainty": .string("confirmed"), "file": .string(source.file),
      "maker": .text(source.maker), "sha256": .string(source.sha256),
      "altitude": altitude(recording).map { .string($0) },
      "fixCount": .integer(recording.track.fixes.count),
      "gapCount": .integer(recording.findings.gaps.count),
      "observedMeters": .rounded(recording.findings.distance.observed.meters, places: 1),
      "bridgedMeters": .rounded(recording.findings.distance.bridged.meters, places: 1),
    ])
  }

  /// Which height stands in a format that has room for one.
  static func altitude(_ recording: FlightRecording) -> String? {
    let fixes = recording.track.fixes
    let isGeometric = fixes.contains { !$0.geometricAltitudeMeters.isNaN }
    if fixes.contains(where: {
      $0.geometricAltitudeMeters.isNaN && !$0.pressureAltitudeMeters.isNaN
    }) {
      return isGeometric
        ? "by satellites, and pressure altitude where none is" : "pressure altitude"
    }
    return isGeometric ? "by satellites" : nil
  }

  /// The recording in a line: `day.json: 22 March 2019, 09:52–13:20 UTC; readsb trace`.
  static func line(_ recording: FlightRecording) -> String {
    let source = recording.track.source
    return [
      Wording.english.recording(recording), source.maker ?? source.format.title,
      altitude(recording).map { "height: \($0)" }, "SHA-256 \(source.sha256)",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
