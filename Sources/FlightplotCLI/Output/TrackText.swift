import Flightplot
import Geo
import Routes
import Tracks

/// What recorded tracks show, in words to be read in a terminal.
struct TrackText {
  let text: String

  init(_ map: TrackMap) {
    text = map.recordings.map(Self.track).joined(separator: "\n")
  }

  private static func track(_ recording: FlightRecording) -> String {
    let track = recording.track
    let source = track.source
    let origin = [source.format.title, source.maker].compactMap { $0 }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    var lines = [
      "\(heading(track)) (\(source.file): \(origin.joined(separator: ", ")))",
      times(track), counts(track),
    ].compactMap { $0 }
    lines += TrackWording.sentences(recording.findings)
    if recording.findings.isShortened {
      lines.append(
        "It has so many legs and gaps that airports were looked up for the first of them only.")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `JAL516, JA623J, B763`, each once.
  private static func heading(_ track: CleanedTrack) -> String {
    let identity = track.identity
    let callsigns = identity.callsigns.map(\.text)
    var parts = callsigns.isEmpty || callsigns.count > 6 ? [track.title] : callsigns
    for part in [
      identity.flightNumber, identity.registration, identity.address.map { "address \($0)" },
      identity.description ?? identity.typeDesignator,
    ] {
      if let part, !parts.contains(part) { parts.append(part) }
    }
    return parts.filter { $0 != track.source.file }.isEmpty
      ? "Track" : parts.filter { $0 != track.source.file }.joined(separator: ", ")
  }

  private static func times(_ track: CleanedTrack) -> String? {
    guard track.isTimed, let first = track.fixes.first, let last = track.fixes.last,
      let start = first.seconds, let end = last.seconds
    else { return "No times recorded, or none that could be right." }
    let duration = Wording.duration(.seconds(end - start))
    guard first.isDateKnown else {
      return "\(clock(start)) to \(clock(end)), of a day that the file does not name; \(duration)."
    }
    let (from, to) = (
      Wording.iso8601(unixSeconds: start, offsetSeconds: 0),
      Wording.iso8601(unixSeconds: end, offsetSeconds: 0)
    )
    return "\(from) to \(to), \(duration)."
  }

  private static func clock(_ seconds: Double) -> String {
    let text = Wording.iso8601(unixSeconds: seconds, offsetSeconds: 0)
    return String(text.dropFirst(11).dropLast())
  }

  /// `512 fixes, 496 kept; taken out: 4 fixes recorded twice, …`
  private static func counts(_ track: CleanedTrack) -> String {
    let recorded = Wording.number(Double(track.recordedCount))
    var text = track.recordedCount == 1 ? "1 fix" : "\(recorded) fixes"
    if !track.rejected.isEmpty {
      let reasons = track.rejectedCounts.map {
        "\(Wording.number(Double($0.count))) \($0.reason.words)"
      }
      text +=
        ", \(Wording.number(Double(track.fixes.count))) kept; taken out: "
        + reasons.joined(separator: ", ")
    }
    let amended = track.steps.filter { $0.amended > 0 }
      .map { "\(Wording.number(Double($0.amended))) \($0.step.words)" }
    if !amended.isEmpty { text += "; passed over: \(amended.joined(separator: ", "))" }
    let moved = track.steps.filter { $0.moved > 0 }
      .map { "\(Wording.number(Double($0.moved))) \($0.step.words)" }
    if !moved.isEmpty { text += "; \(moved.joined(separator: ", "))" }
    return text + "."
  }
}
