import Evidence
import Routes

/// Schedules as tables to be read, one a flight, each after an empty line; empty for none.
struct ScheduleText {
  let text: String

  init(_ schedules: [FlightSchedule], of plan: FlightPlan) {
    text = schedules.map { schedule in
      guard let flight = plan.flights.first(where: { $0.id == schedule.flightID }) else {
        return ""
      }
      let isOnly = plan.flights.count == 1
      let title = isOnly ? "" : Self.title(flight) + "\n"
      return "\n" + title + Self.table(schedule, hasClaims: plan.hasClaims)
        + Self.remarks(schedule, of: flight)
    }.joined()
  }

  private static func title(_ flight: PlannedFlight) -> String {
    flight.stops.map(name).joined(separator: " – ")
  }

  private static func table(_ schedule: FlightSchedule, hasClaims: Bool) -> String {
    var table = TextTable([
      ("stop", .left), ("", .left), ("UTC", .left), ("local", .left), ("light", .left),
      ("known", .left),
    ])
    for (number, stop) in schedule.stops.enumerated() {
      let isInner = number > 0 && number < schedule.stops.count - 1
      // The places of a disputed stop one after another, each with what is said of it.
      for (version, place) in ([stop] + stop.rivals).enumerated() {
        let or = version == 0 ? "" : "or "
        if number > 0 {
          for row in rows(place, or + "arrives", place.arrival, hasClaims) { table.add(row) }
        }
        if number == 0 || isInner {
          for row in rows(place, or + "departs", place.departure, hasClaims) { table.add(row) }
        }
      }
      if number < schedule.legs.count {
        table.add(["", "block time", blockTime(schedule.legs[number])])
      }
    }
    return table.text
  }

  /// Over every version of the leg where its stops are disputed.
  private static func blockTime(_ leg: LegSchedule) -> String {
    let blocks = ([leg.block] + leg.otherBlocks).compactMap { $0?.total }
    guard let least = blocks.map(\.lowerBound).min(), let most = blocks.map(\.upperBound).max()
    else { return "not known" }
    return Wording.duration(least...most) + (blocks.count > 1 ? ", by version" : "")
  }

  /// A row a version of the time.
  private static func rows(
    _ stop: StopSchedule, _ verb: String, _ claim: Claim<ScheduledTime>?, _ hasClaims: Bool
  ) -> [[String]] {
    guard let claim else { return [[name(stop.stop), verb, "not stated"]] }
    return claim.versions.enumerated().map { number, version in
      let time = version.value
      let light = [
        Wording.light(time.light),
        time.resolution == .month ? nil : Wording.sunTimes(time.light),
      ]
      return [
        name(stop.stop), number == 0 ? verb : "or " + verb, Wording.utc(time) ?? "–",
        Wording.local(time) ?? "no zone known",
        light.compactMap { $0 }.joined(separator: "; "), known(version, hasClaims),
      ]
    }
  }

  /// `worked out`, `given`, `reported, probably: mayorca`.
  private static func known(_ claim: Claim<ScheduledTime>, _ hasClaims: Bool) -> String {
    if claim.value.isInferred { return "worked out" }
    guard hasClaims else { return "given" }
    return KnownText.of(claim.ownCertainty, by: claim.sources, hedges: [claim.hedge])
  }

  private static func remarks(_ schedule: FlightSchedule, of flight: PlannedFlight) -> String {
    let legs = schedule.legs.flatMap { leg in
      // Which date it is by arrival goes without saying where it is the same.
      let dates = leg.dayChange.flatMap { $0 == 0...0 && leg.dateLine != .eastward ? nil : $0 }
      let words = [leg.dateLine.flatMap(Wording.dateLine), dates.map(Wording.dayChange)]
        .compactMap { $0 }
      return words.isEmpty
        ? []
        : [
          "\(name(leg.leg.origin)) to \(name(leg.leg.destination)): "
            + words.joined(separator: "; ")
        ]
    }
    var zones: [String] = []
    for stop in schedule.stops {
      let text = stop.clock.flatMap(Wording.zoneBasis).map { "\(name(stop.stop)): \($0)" }
      if let text, !zones.contains(text) { zones.append(text) }
    }
    let basis = schedule.legs.first?.block.map {
      "Block time: \(Wording.blockBasis($0.speed, schedule.assumptions))"
    }
    let findings = schedule.findings.map { "Cannot be: " + Wording.finding($0, in: flight) }
    return (legs + zones + [basis].compactMap { $0 } + findings).map { $0 + ".\n" }.joined()
  }

  private static func name(_ stop: Stop) -> String { stop.place.code ?? stop.name }
}
