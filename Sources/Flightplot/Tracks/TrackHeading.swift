internal import Geo
internal import Routes
internal import Tracks

/// The title and subtitle of a map of tracks: whose they are, from where to where, and when.
struct TrackHeading {
  let title: String
  let subtitle: String?

  init(_ recordings: [FlightRecording]) {
    guard let first = recordings.first, recordings.count == 1 else {
      title = recordings.isEmpty ? "No track" : Self.title(of: recordings)
      subtitle = Self.subtitle(of: recordings)
      return
    }
    let name = first.name
    let places = Self.places(first.findings)
    let legs = first.findings.legs.count
    title =
      !places.isEmpty
      ? "\(name): \(places.joined(separator: " to "))"
      : legs > 1 ? "\(name): \(legs) flights" : name
    let facts = [
      Self.day(first), Self.distance(first.findings),
      first.findings.duration.flatMap {
        $0 >= .seconds(60) ? Wording.duration($0) : nil
      },
    ].compactMap { $0 }
    subtitle = facts.isEmpty ? nil : facts.joined(separator: " · ")
  }

  /// Towns of take-offs and landings, no town twice in a row; none where one of them is not known.
  private static func places(_ findings: TrackFindings) -> [String] {
    var names: [String] = []
    for end in findings.legs.flatMap({ [$0.departure, $0.arrival] }) {
      guard end.evidence != .midAir, end.likelihood >= .probable, let name = end.airport?.shortName
      else { return [] }
      if names.last != name { names.append(name) }
    }
    // A title lists no more than can be read at a glance.
    return (2...4).contains(names.count) ? names : []
  }

  private static func day(_ recording: FlightRecording) -> String? {
    guard recording.track.isTimed, let fix = recording.track.fixes.first, fix.isDateKnown,
      let time = fix.seconds
    else { return nil }
    return Wording.english.clockThenDay(.instant(unixSeconds: time, offsetSeconds: 0))?.day
  }

  private static func distance(_ findings: TrackFindings) -> String? {
    let whole = findings.distance.total
    guard whole.meters >= 100 else { return nil }
    let text = Wording.distance(whole)
    guard findings.distance.bridged.meters >= 100 else {
      return findings.legs.isEmpty ? text : "\(text) flown"
    }
    return "\(text), \(Wording.distance(findings.distance.bridged)) of them not seen"
  }

  private static func title(of recordings: [FlightRecording]) -> String {
    let names = recordings.map(\.name)
    let unique = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if unique.count == 1 { return "\(unique[0]): \(recordings.count) tracks" }
    return unique.count <= 6
      ? unique.joined(separator: ", ") : "\(recordings.count) recorded tracks"
  }

  private static func subtitle(of recordings: [FlightRecording]) -> String? {
    let days = recordings.compactMap(day).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !days.isEmpty, days.count <= 4 else { return nil }
    return days.joined(separator: ", ")
  }
}
