internal import Geo
internal import Phrases
internal import Routes
internal import Tracks

extension BriefingWriter {
  /// What was recorded of a flight: the files, what they show and what they do not.
  func recordings(of flight: PlannedFlight) -> [Block] {
    guard !flight.recordings.isEmpty else { return [] }
    let strays = flight.recordedRoute?.strays ?? []
    let files = flight.recordings.enumerated().map { index, recording in
      cited(
        sentences(told(recording) + (strays.contains(index) ? [book("recording.ofNoLeg")] : [])),
        plan.references(recording.sources))
    }
    return [.heading(book("part.recording"), .part)]
      + (files + [sentences(verdicts(of: flight))]).filter { !$0.isEmpty }
      .map { .paragraph($0, .body) }
  }

  private func told(_ recording: FlightRecording) -> [String] {
    let source = recording.track.source
    let name = book.clauses([source.file, source.maker ?? source.format.title])
    let distance = recording.findings.distance
    let seen = wording.distance(distance.observed)
    let shows =
      recording.span.map {
        book(
          "recording.shows",
          [
            "file": name, "span": wording.utc(from: $0.lowerBound, to: $0.upperBound),
            "distance": seen,
          ])
      } ?? book("recording.showsUndated", ["file": name, "distance": seen])
    guard let longest = recording.findings.gaps.max(by: { $0.duration < $1.duration }) else {
      return [shows, book("recording.noGaps")]
    }
    return [
      shows,
      book(
        "recording.gaps",
        [
          "n": wording.number(Double(recording.findings.gaps.count)),
          "time": wording.duration(longest.duration),
          "distance": wording.distance(distance.bridged),
        ]),
    ]
  }

  /// What the recordings bear out, exclude and leave open, by the names of the stops.
  private func verdicts(of flight: PlannedFlight) -> [String] {
    guard let route = flight.recordedRoute else { return [] }
    var names: [PhraseKey: [String]] = [:]
    for (stop, sightings) in zip(flight.stops, route.stops) {
      for (version, sighting) in zip(stop.versions, sightings) {
        let key = Self.key(of: sighting)
        let name = wording.place(version)
        if names[key]?.contains(name) != true { names[key, default: []].append(name) }
      }
    }
    for stop in route.unclaimed {
      guard let end = (stop.arrival ?? stop.departure)?.end else { continue }
      let name =
        end.airport.map { wording.place(Stop(place: $0)) }
        ?? CoordinateFormat.label(end.coordinate)
      names["recording.unclaimed", default: []].append(name)
    }
    return Self.verdictKeys.compactMap { key in
      names[key].map { book(key, ["places": book.list($0)]) }
    }
  }

  private static let verdictKeys: [PhraseKey] = [
    "recording.confirmed", "recording.likely", "recording.excluded", "recording.open",
    "recording.notReached", "recording.unclaimed",
  ]

  private static func key(of sighting: StopSighting) -> PhraseKey {
    switch sighting.verdict {
    case .seen where sighting.likelihood == .certain: "recording.confirmed"
    case .seen where sighting.likelihood == .probable: "recording.likely"
    case .seen, .possible: "recording.open"
    case .excluded: "recording.excluded"
    case .notCovered: "recording.notReached"
    }
  }

  /// The checksums by which a recording can be told to be the same, for the notes.
  var recordingNotes: [Block] {
    var lines: [String] = []
    for recording in plan.flights.flatMap(\.recordings) {
      let source = recording.track.source
      let line = book("recording.checksum", ["file": source.file, "sum": source.sha256])
      if !lines.contains(line) { lines.append(line) }
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(book("part.recordings"), .part)] + lines.map { .paragraph($0, .aside) }
  }
}
