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
    let ends = recording.findings.legs.flatMap { [$0.departure, $0.arrival] }
      .compactMap { end($0, of: recording) }
    guard let longest = recording.findings.gaps.max(by: { $0.duration < $1.duration }) else {
      return [shows] + ends.prefix(Self.mostEnds) + [book("recording.noGaps")]
    }
    let gaps = book(
      "recording.gaps",
      [
        "n": wording.number(Double(recording.findings.gaps.count)),
        "time": wording.duration(longest.duration),
        "distance": wording.distance(distance.bridged),
      ])
    return [shows] + ends.prefix(Self.mostEnds) + [gaps] + [reading(of: longest)].compactMap { $0 }
  }

  /// Beyond four take-offs and landings the table of stops tells them better.
  private static let mostEnds = 8

  /// A take-off or landing that was recorded; `nil` for one of which only something near it was.
  private func end(_ end: LegEnd, of recording: FlightRecording) -> String? {
    guard end.evidence == .recorded, recording.span != nil, let time = end.time else { return nil }
    let place =
      end.airport.map { wording.place(Stop(place: $0)) } ?? CoordinateFormat.label(end.coordinate)
    let minute = (time / 60).rounded(.down) * 60
    return book(
      end.kind == .takeOff ? "recording.takeOff" : "recording.landing",
      [
        "place": place, "time": wording.time(.instant(unixSeconds: minute, offsetSeconds: 0)),
      ])
  }

  /// What the mean speed over a gap tells.
  private func reading(of gap: TrackGap) -> String? {
    let spare = gap.spare.map { wording.duration($0) } ?? ""
    switch gap.reading {
    case .straight: return book("recording.gapStraight")
    case .detour: return book("recording.gapDetour", ["time": spare])
    case .roomForLanding: return book("recording.gapRoom", ["time": spare])
    case .landing: return book("recording.gapLanding")
    case .unknown: return nil
    }
  }

  /// The row of a leg as it was flown: length in two units, time, how it is known.
  func flownCells(_ leg: RecordedLegReport) -> [String] {
    let total = leg.distance.total
    return [
      book("leg.flown"), wording.distanceFigure(total),
      wording.distanceFigure(total, unit: .nauticalMiles),
      leg.airTime.map { book("leg.airTime", ["time": wording.duration($0)]) } ?? book("notKnown"),
      leg.distance.bridged.meters < 1_000
        ? wording.word(.confirmed) : book("leg.flownInPart"), "–",
    ]
  }

  /// What lies under each leg: under the line recorded, or under the shortest way.
  func overflown(_ flight: FlightReport) -> [[OverflightSegment]] {
    zip(flight.overflight ?? [], flight.recordedLegs).map { shortest, recorded in
      recorded?.overflight.map { $0.map(\.segment) } ?? shortest
    }
  }

  /// Which line the table of what lies under the legs goes by, where that is a recorded one.
  func overflightNote(_ flight: FlightReport) -> [String] {
    let stretches = flight.recordedLegs.compactMap { $0?.overflight }.flatMap { $0 }
    guard !stretches.isEmpty else { return [] }
    let unseen = stretches.filter { !$0.isSeen }.reduce(0) { $0 + $1.segment.length.meters }
    return unseen < 1_000
      ? [book("overflight.recordedWhole")]
      : [book("overflight.recorded", ["distance": wording.distance(Length(meters: unseen))])]
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
