internal import Evidence
public import Routes

/// A flight's schedule as JSON for scripts: every key with a unit ends in it.
///
/// A span has `least` and `most`, or `earliest` and `latest`. A time that is only a date has its
/// first and last instant at the place and no hour of its own.
public enum ScheduleExport {
  /// - Parameter hasClaims: whether the plan comes from a dossier, and stated times have evidence.
  public static func document(_ schedule: FlightSchedule, hasClaims: Bool) -> JSONValue {
    .members([
      "flight": .string(schedule.flightID),
      "stops": .array(schedule.stops.map { stop($0, hasClaims: hasClaims) }),
      "legs": .array(schedule.legs.map(leg)),
      "allowanceSeconds": seconds(schedule.assumptions.allowance),
      "groundTimeSeconds": schedule.assumptions.groundTime.map(seconds),
    ])
  }

  private static func stop(_ stop: StopSchedule, hasClaims: Bool) -> JSONValue {
    var airport: (code: String, meters: Double)?
    if case .nearestAirport(let code, let distance)? = stop.clock?.basis {
      airport = (code, distance.meters)
    }
    return .members([
      "name": .string(stop.stop.name), "icao": stop.stop.place.icao.map { .string($0) },
      "timeZone": stop.clock.map { .string($0.zone) },
      "timeZoneIsInferred": stop.clock.map { .bool($0.isInferred) },
      "timeZoneAirport": airport.map { .string($0.code) },
      "timeZoneAirportDistanceMeters": airport.map { .number($0.meters) },
      "arrival": stop.arrival.map { time($0, hasClaims: hasClaims) },
      "departure": stop.departure.map { time($0, hasClaims: hasClaims) },
      "versions": stop.rivals.isEmpty
        ? nil : .array(stop.rivals.map { Self.stop($0, hasClaims: hasClaims) }),
    ])
  }

  private static func leg(_ leg: LegSchedule) -> JSONValue {
    let speed = leg.block?.speed
    return .members([
      "distanceMeters": .number(leg.leg.distance.meters),
      "blockSeconds": leg.block.map { seconds($0.total) },
      "otherBlockSeconds": leg.otherBlocks.isEmpty
        ? nil : .array(leg.otherBlocks.map { seconds($0.total) }),
      "cruiseSeconds": leg.block.map { seconds($0.cruise) },
      "cruiseKilometersPerHour": speed.map {
        .members([
          "least": .number($0.kilometersPerHour.lowerBound),
          "most": .number($0.kilometersPerHour.upperBound),
        ])
      },
      "cruiseSource": speed.map { .string($0.source) },
      "elapsedSeconds": leg.elapsed.map(seconds),
      "dateLine": leg.dateLine.map { .string($0.rawValue) },
      "localDateChangeDays": leg.dayChange.map {
        .members(["least": .integer($0.lowerBound), "most": .integer($0.upperBound)])
      },
    ])
  }

  private static func time(_ claim: Claim<ScheduledTime>, hasClaims: Bool) -> JSONValue {
    let time = claim.value
    let isClaim = hasClaims || time.isInferred
    return .members([
      "stated": time.stated.map { .string(Wording.iso8601($0)) },
      "resolution": .string(time.resolution.rawValue), "basis": .string(time.basis.rawValue),
      "isInferred": .bool(time.isInferred),
      "earliestUTC": .string(iso(time.instants.lowerBound, 0)),
      "latestUTC": .string(iso(time.instants.upperBound, 0)),
      "earliestLocal": time.offsets.map { .string(iso(time.instants.lowerBound, $0.atFirst)) },
      "latestLocal": time.offsets.map { .string(iso(time.instants.upperBound, $0.atLast)) },
      "offsetSeconds": time.offsets.map { .integer($0.atFirst) },
      "latestOffsetSeconds": time.offsets.map { .integer($0.atLast) },
      "firstLocalDate": time.localDays.map { .string(Wording.iso8601($0.lowerBound)) },
      "lastLocalDate": time.localDays.map { .string(Wording.iso8601($0.upperBound)) },
      "light": light(time.light),
      "certainty": isClaim ? .string(claim.certainty.rawValue) : nil,
      "sources": JSONValue.strings(claim.sources),
      "hedge": claim.hedge.map { .string($0.rawValue) },
      "quote": claim.quote.map { .string($0) }, "note": claim.note.map { .string($0) },
      "line": claim.position.map { .integer($0.line) },
      "column": claim.position.map { .integer($0.column) },
      "versions": claim.rivals.isEmpty
        ? nil : .array(claim.rivals.map { Self.time($0, hasClaims: hasClaims) }),
    ])
  }

  private static func light(_ light: LightConditions) -> JSONValue {
    func texts(_ times: [Double]?) -> JSONValue? {
      JSONValue.strings((times ?? []).map { iso($0, 0) })
    }
    return .members([
      "knowledge": .string(light.knowledge.rawValue),
      "phases": JSONValue.strings(light.stages.map(\.phase.rawValue)),
      "text": .string(Wording.light(light)),
      "sun": light.sun.map { .string($0.kind.rawValue) },
      "sunrisesUTC": texts(light.sun?.sunrises), "sunsetsUTC": texts(light.sun?.sunsets),
    ])
  }

  private static func seconds(_ range: ClosedRange<Duration>) -> JSONValue {
    .members([
      "least": .number(range.lowerBound.inSeconds), "most": .number(range.upperBound.inSeconds),
    ])
  }

  private static func iso(_ seconds: Double, _ offset: Int) -> String {
    Wording.iso8601(unixSeconds: seconds, offsetSeconds: offset)
  }
}
