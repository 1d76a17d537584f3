internal import Geo
internal import Routes
internal import Tracks

/// The recordings of a flight as JSON, and what they show of its route.
enum RecordingExport {
  static func documents(_ flight: PlannedFlight) -> JSONValue? {
    guard !flight.recordings.isEmpty else { return nil }
    let strays = flight.recordedRoute?.strays ?? []
    return .array(
      flight.recordings.enumerated().map { document($1, isStray: strays.contains($0)) })
  }

  private static func document(_ recording: FlightRecording, isStray: Bool) -> JSONValue {
    let (track, findings) = (recording.track, recording.findings)
    let identity = track.identity
    let isDated = recording.span != nil
    return .members([
      "file": .string(track.source.file), "sha256": .string(track.source.sha256),
      "format": .string(track.source.format.rawValue),
      "packing": track.source.packing.map { .string($0.rawValue) },
      "maker": .text(track.source.maker), "sources": .strings(recording.sources),
      "note": .text(recording.note), "line": recording.position.map { .integer($0.line) },
      "address": identity.address.map { .string($0.description) },
      "registration": .text(identity.registration),
      "typeDesignator": .text(identity.typeDesignator),
      "callsigns": .strings(
        identity.callsigns.map(\.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }),
      "flightNumber": .text(identity.flightNumber),
      "recordCount": .integer(recording.summary.recordCount),
      "skippedRecordCount": .integer(recording.summary.skippedCount),
      "fixCount": .integer(track.fixes.count), "rejectedCount": .integer(track.rejected.count),
      "firstSeen": recording.span.map { time($0.lowerBound) },
      "lastSeen": recording.span.map { time($0.upperBound) },
      "observedMeters": .rounded(findings.distance.observed.meters, places: 1),
      "bridgedMeters": .rounded(findings.distance.bridged.meters, places: 1),
      "highestMeters": findings.highest.map { .rounded($0.altitude.meters, places: 1) },
      "isOfNoLeg": isStray ? .bool(true) : nil,
      "omittedLegCount": recording.omittedLegs > 0 ? .integer(recording.omittedLegs) : nil,
      "legs": .array(findings.legs.map { leg($0, isDated) }),
      "gaps": .array(findings.gaps.map { gap($0, isDated) }),
    ])
  }

  private static func leg(_ leg: TrackLeg, _ isDated: Bool) -> JSONValue {
    .members([
      "takeOff": end(leg.departure, isDated), "landing": end(leg.arrival, isDated),
      "observedMeters": .rounded(leg.distance.observed.meters, places: 1),
      "bridgedMeters": .rounded(leg.distance.bridged.meters, places: 1),
      "directMeters": .rounded(leg.direct.meters, places: 1),
      "airSeconds": leg.airTime.map { seconds($0) },
    ])
  }

  static func end(_ end: LegEnd, _ isDated: Bool) -> JSONValue {
    func moment(_ seconds: Double?) -> JSONValue? { isDated ? seconds.map(time) : nil }
    return .members([
      "evidence": .string(end.evidence.rawValue), "likelihood": .string(end.likelihood.rawValue),
      "airport": end.airport.map { PlaceExport.document($0) },
      "latitudeDegrees": .rounded(end.coordinate.latitude, places: 7),
      "longitudeDegrees": .rounded(end.coordinate.longitude, places: 7),
      "time": moment(end.time), "earliest": moment(end.earliest), "latest": moment(end.latest),
    ])
  }

  private static func gap(_ gap: TrackGap, _ isDated: Bool) -> JSONValue {
    .members([
      "from": isDated ? time(gap.startTime) : nil, "to": isDated ? time(gap.endTime) : nil,
      "seconds": seconds(gap.duration), "distanceMeters": .rounded(gap.distance.meters, places: 1),
      "reading": .string(gap.reading.rawValue),
      "spareSeconds": gap.spare.map { seconds($0) },
    ])
  }

  /// What the recordings show of the route, stop by stop and leg by leg.
  static func route(_ report: FlightReport) -> JSONValue? {
    let flight = report.flight
    guard let route = flight.recordedRoute else { return nil }
    let dated = flight.recordings.map { $0.span != nil }
    let stops = zip(flight.stops, route.stops).enumerated().flatMap { index, pair in
      zip(pair.0.versions, pair.1).enumerated().map { version, known in
        stop(known.0, known.1, number: index + 1, version: version + 1, dated)
      }
    }
    return .members([
      "stops": .array(stops),
      "legs": .array(report.recordedLegs.enumerated().map { leg($1, number: $0 + 1) }),
      "unclaimedStops": route.unclaimed.isEmpty
        ? nil
        : .array(
          route.unclaimed.map { stop in
            .members([
              "landing": stop.arrival.map { end($0.end, dated[$0.recording]) },
              "takeOff": stop.departure.map { end($0.end, dated[$0.recording]) },
            ])
          }),
    ])
  }

  private static func leg(_ leg: RecordedLegReport?, number: Int) -> JSONValue {
    .members([
      "number": .integer(number), "isRecorded": .bool(leg != nil),
      "observedMeters": leg.map { .rounded($0.distance.observed.meters, places: 1) },
      "bridgedMeters": leg.map { .rounded($0.distance.bridged.meters, places: 1) },
      "totalMeters": leg.map { .rounded($0.distance.total.meters, places: 1) },
      "airSeconds": leg?.airTime.map { seconds($0) },
      "overflight": leg?.overflight.map { stretches in
        .array(stretches.map { SurveyExport.overflight($0.segment, isSeen: $0.isSeen) })
      },
    ])
  }

  private static func stop(
    _ stop: Stop, _ sighting: StopSighting, number: Int, version: Int, _ dated: [Bool]
  ) -> JSONValue {
    .members([
      "number": .integer(number), "version": version > 1 ? .integer(version) : nil,
      "name": .string(stop.name), "verdict": .string(sighting.verdict.rawValue),
      "likelihood": sighting.likelihood.map { .string($0.rawValue) },
      "landing": sighting.arrival.map { end($0.end, dated[$0.recording]) },
      "takeOff": sighting.departure.map { end($0.end, dated[$0.recording]) },
      "nearestMeters": sighting.nearest.map { .rounded($0.distance.meters, places: 1) },
      "spareSeconds": sighting.spare.map { seconds($0) },
    ])
  }

  private static func time(_ seconds: Double) -> JSONValue {
    .string(Wording.iso8601(unixSeconds: seconds, offsetSeconds: 0))
  }

  private static func seconds(_ duration: Duration) -> JSONValue {
    let (whole, rest) = duration.components
    return .rounded(Double(whole) + Double(rest) * 1e-18, places: 0)
  }
}
