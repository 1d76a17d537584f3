internal import Geo
public import Routes
public import Tracks

/// What recorded tracks show as JSON for scripts: every key with a unit ends in it, times are ISO 8601.
public enum TrackFactsExport {
  /// `tracks` in order, then the `files` that they were read from.
  public static func document(
    _ recordings: [FlightRecording], files: [ReadingSummary]
  ) -> JSONValue {
    .members([
      "tracks": .array(recordings.map(track)), "files": .array(files.map(file)),
    ])
  }

  private static func track(_ recording: FlightRecording) -> JSONValue {
    let (track, findings) = (recording.track, recording.findings)
    let clock = TrackClock(track)
    return .members([
      "name": .string(track.title), "file": .string(track.source.file),
      "format": .string(track.source.format.rawValue), "sha256": .string(track.source.sha256),
      "identity": identity(track.identity),
      "recordedFixCount": .integer(track.recordedCount), "fixCount": .integer(track.fixes.count),
      "rejected": .array(
        track.rejectedCounts.map {
          .members(["reason": .string($0.reason.rawValue), "count": .integer($0.count)])
        }),
      "cleaning": .array(track.steps.map(step)),
      "start": track.isTimed ? clock.value(track.fixes.first?.seconds) : nil,
      "end": track.isTimed ? clock.value(track.fixes.last?.seconds) : nil,
      "durationSeconds": findings.duration.map { seconds($0) },
      "nature": .string(findings.nature.rawValue),
      "distances": .members([
        "observedMeters": .number(findings.distance.observed.meters),
        "bridgedMeters": .number(findings.distance.bridged.meters),
        "totalMeters": .number(findings.distance.total.meters),
        "directMeters": .number(findings.direct.meters),
      ]),
      "averageSpeedMetersPerSecond": findings.averageSpeed.map { .number($0.metersPerSecond) },
      "highest": findings.highest.map(level),
      "leastGapSeconds": seconds(recording.leastGap),
      "legs": .array(findings.legs.map { leg($0, clock) }),
      "gaps": .array(findings.gaps.map { gap($0, clock) }),
      "holdings": .array(findings.holdings.map { holding($0, clock) }),
      "turnBacks": .array(findings.turnBacks.map { turnBack($0, clock) }),
      "approaches": .array(findings.approaches.map { approach($0, clock) }),
      "phases": .array(findings.phases.map { phase($0, clock) }),
      "airportsNearStart": near(findings.airportsNearStart),
      "airportsNearEnd": near(findings.airportsNearEnd),
      "isShortened": findings.isShortened ? .bool(true) : nil,
    ])
  }

  private static func identity(_ identity: TrackIdentity) -> JSONValue {
    func text(_ value: String?) -> JSONValue? { value.map { .string($0) } }
    return .members([
      "icao24": text(identity.address?.description), "registration": text(identity.registration),
      "typeDesignator": text(identity.typeDesignator), "description": text(identity.description),
      "owner": text(identity.owner),
      "callsigns": .array(
        identity.callsigns.map {
          .members(["callsign": .string($0.text), "firstFix": .integer($0.firstFix)])
        }),
      "flightNumber": text(identity.flightNumber), "name": text(identity.name),
      "statedAirports": .array(
        identity.airports.map { airport in
          .members([
            "role": .string(airport.role.rawValue), "code": text(airport.code),
            "name": text(airport.name),
            "latitudeDegrees": airport.coordinate.map { .number($0.latitude) },
            "longitudeDegrees": airport.coordinate.map { .number($0.longitude) },
          ])
        }),
    ])
  }

  private static func step(_ result: CleaningResult) -> JSONValue {
    .members([
      "step": .string(result.step.rawValue), "removed": .integer(result.removed),
      "amended": .integer(result.amended), "moved": .integer(result.moved),
      "omitted": result.omission.map { .string($0.rawValue) },
    ])
  }

  private static func leg(_ leg: TrackLeg, _ clock: TrackClock) -> JSONValue {
    .members([
      "firstFix": .integer(leg.fixes.lowerBound), "lastFix": .integer(leg.fixes.upperBound - 1),
      "departure": end(leg.departure, clock), "arrival": end(leg.arrival, clock),
      "observedMeters": .number(leg.distance.observed.meters),
      "bridgedMeters": .number(leg.distance.bridged.meters),
      "totalMeters": .number(leg.distance.total.meters),
      "directMeters": .number(leg.direct.meters), "airTimeSeconds": leg.airTime.map(seconds),
      "averageSpeedMetersPerSecond": leg.averageSpeed.map { .number($0.metersPerSecond) },
      "highest": leg.highest.map(level),
    ])
  }

  private static func end(_ end: LegEnd, _ clock: TrackClock) -> JSONValue {
    .members([
      "evidence": .string(end.evidence.rawValue), "likelihood": .string(end.likelihood.rawValue),
      "airport": end.airport.map { PlaceExport.document($0) },
      "alternatives": near(end.alternatives), "fix": .integer(end.fix),
      "latitudeDegrees": .number(end.coordinate.latitude),
      "longitudeDegrees": .number(end.coordinate.longitude),
      "distanceMeters": end.distance.map { .number($0.meters) },
      "heightMeters": end.height.map { .number($0.meters) }, "time": clock.value(end.time),
      "earliest": clock.value(end.earliest), "latest": clock.value(end.latest),
    ])
  }

  private static func gap(_ gap: TrackGap, _ clock: TrackClock) -> JSONValue {
    .members([
      "lastFixBefore": .integer(gap.before), "start": clock.value(gap.startTime),
      "end": clock.value(gap.endTime), "durationSeconds": seconds(gap.duration),
      "startLatitudeDegrees": .number(gap.start.latitude),
      "startLongitudeDegrees": .number(gap.start.longitude),
      "endLatitudeDegrees": .number(gap.end.latitude),
      "endLongitudeDegrees": .number(gap.end.longitude),
      "distanceMeters": .number(gap.distance.meters),
      "meanSpeedMetersPerSecond": .number(gap.meanSpeed.metersPerSecond),
      "speedBesideMetersPerSecond": gap.speedBeside.map { .number($0.metersPerSecond) },
      "reading": .string(gap.reading.rawValue), "spareSeconds": gap.spare.map(seconds),
      "reachableAirportCount": gap.reachable?.count.map { .integer($0) },
      "reachableAirports": gap.reachable.map { near($0.nearest, "detourMeters") },
    ])
  }

  private static func holding(_ holding: Holding, _ clock: TrackClock) -> JSONValue {
    .members([
      "turns": .number(holding.turns), "side": .string(holding.side.rawValue),
      "latitudeDegrees": .number(holding.centre.latitude),
      "longitudeDegrees": .number(holding.centre.longitude),
      "radiusMeters": .number(holding.radius.meters), "start": clock.value(holding.startTime),
      "end": clock.value(holding.endTime), "durationSeconds": seconds(holding.duration),
    ])
  }

  private static func turnBack(_ back: TurnBack, _ clock: TrackClock) -> JSONValue {
    .members([
      "leg": .integer(back.leg + 1), "time": clock.value(back.time),
      "latitudeDegrees": .number(back.coordinate.latitude),
      "longitudeDegrees": .number(back.coordinate.longitude),
      "farthestMeters": .number(back.farthest.meters),
      "returnedMeters": .number(back.returned.meters),
    ])
  }

  private static func approach(_ approach: LowApproach, _ clock: TrackClock) -> JSONValue {
    .members([
      "kind": .string(approach.kind.rawValue), "time": clock.value(approach.time),
      "airport": PlaceExport.document(approach.airport),
      "distanceMeters": .number(approach.distance.meters),
      "heightMeters": approach.height.map { .number($0.meters) },
      "likelihood": .string(approach.likelihood.rawValue),
    ])
  }

  private static func phase(_ span: PhaseSpan, _ clock: TrackClock) -> JSONValue {
    .members([
      "phase": .string(span.phase.rawValue), "firstFix": .integer(span.fixes.lowerBound),
      "lastFix": .integer(span.fixes.upperBound), "start": clock.value(span.startTime),
      "end": clock.value(span.endTime), "durationSeconds": seconds(span.duration),
    ])
  }

  private static func level(_ highest: HighestLevel) -> JSONValue {
    .members([
      "altitudeMeters": .number(highest.altitude.meters),
      "isPressureAltitude": .bool(highest.isPressureAltitude),
      "flightLevel": highest.flightLevel.map { .integer($0) },
    ])
  }

  private static func near(
    _ places: [NearbyPlace], _ key: String = "distanceMeters"
  ) -> JSONValue {
    .array(
      places.map { near in
        .object([
          .init("name", .string(near.place.name)),
          .init("code", near.place.code.map { .string($0) } ?? .null),
          .init(key, .number(near.distance.meters)),
        ])
      })
  }

  private static func file(_ summary: ReadingSummary) -> JSONValue {
    .members([
      "file": .string(summary.source.file), "format": .string(summary.format.rawValue),
      "sha256": .string(summary.source.sha256),
      "maker": summary.source.maker.map { .string($0) },
      "recordCount": .integer(summary.recordCount), "fixCount": .integer(summary.fixCount),
      "skipped": .array(
        summary.skipped.map { skipped in
          .members([
            "reason": .string(skipped.reason.rawValue), "count": .integer(skipped.count),
            "first": .string(skipped.first.description),
          ])
        }),
      "notes": .array(
        summary.notes.map {
          .members(["kind": .string($0.kind.rawValue), "text": .string($0.text)])
        }),
    ])
  }

  private static func seconds(_ duration: Duration) -> JSONValue {
    let parts = duration.components
    return .number(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
}

/// Times of a track as text: with their date where the recording has it.
struct TrackClock {
  private let isDateKnown: Bool

  init(_ track: CleanedTrack) { isDateKnown = track.fixes.first?.isDateKnown ?? false }

  /// `2019-03-23T14:30:00Z`, or `14:30:00` of a day that nobody names; `nil` for no time.
  func value(_ seconds: Double?) -> JSONValue? {
    guard let seconds, seconds.isFinite, abs(seconds) < 1e11 else { return nil }
    let text = Wording.iso8601(unixSeconds: seconds.rounded(.down), offsetSeconds: 0)
    return .string(isDateKnown ? text : String(text.dropFirst(11).dropLast()))
  }
}
