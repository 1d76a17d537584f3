internal import Evidence
internal import Routes

extension BriefingWriter {
  /// The stops with their times in UTC and by the clock of the place, and the light there.
  func stopTable(_ schedule: FlightSchedule) -> Table {
    var table = Table([
      .init("Stop", .natural(most: 96)), .init("", .natural(most: 50)),
      .init("UTC", .natural(most: 84)), .init("Local time", .natural(most: 96)),
      .init("Light", .share(1)), .init("Time is", .natural(most: 84)),
    ])
    for (number, stop) in schedule.stops.enumerated() {
      let isInner = number > 0 && number < schedule.stops.count - 1
      for (version, place) in ([stop] + stop.rivals).enumerated() {
        let or = version == 0 ? "" : "or "
        if place.stop.isWaypoint {
          let passed = place.stop.passed.map { Wording.time($0.value) } ?? "not stated"
          table.add([or + FlightNames.place(place.stop), "passed", passed])
          continue
        }
        var rows: [[String]] = []
        if number > 0 { rows += self.rows("arrives", place.arrival) }
        if number == 0 || isInner { rows += self.rows("departs", place.departure) }
        for (index, row) in rows.enumerated() {
          table.add([index == 0 ? or + FlightNames.place(place.stop) : ""] + row)
        }
      }
    }
    return table
  }

  /// A row a version of the time.
  private func rows(_ verb: String, _ claim: Claim<ScheduledTime>?) -> [[String]] {
    guard let claim else { return [[verb, "not stated", "not stated", "–", "–"]] }
    return claim.versions.enumerated().map { number, version in
      let time = version.value
      let light = [
        Wording.light(time.light),
        time.resolution == .month ? nil : Wording.sunTimes(time.light),
      ]
      return [
        number == 0 ? verb : "or " + verb, Wording.utc(time) ?? "–",
        Wording.local(time) ?? "no zone known",
        light.compactMap { $0 }.joined(separator: "; "),
        time.isInferred
          ? "worked out"
          : [version.ownCertainty.rawValue, plan.references(version.sources)]
            .filter { !$0.isEmpty }.joined(separator: " "),
      ]
    }
  }

  /// What is to be said of a schedule: the calendar, time zones, how block times come about, what
  /// cannot be.
  func remarks(_ schedule: FlightSchedule, of flight: PlannedFlight) -> [String] {
    let legs = schedule.legs.compactMap { leg -> String? in
      let dates = leg.dayChange.flatMap { $0 == 0...0 && leg.dateLine != .eastward ? nil : $0 }
      let words = [leg.dateLine.flatMap(Wording.dateLine), dates.map(Wording.dayChange)]
        .compactMap { $0 }
      return words.isEmpty ? nil : "\(Self.name(leg.leg)): \(words.joined(separator: "; "))."
    }
    var zones: [String] = []
    for stop in schedule.stops {
      let text = stop.clock.flatMap(Wording.zoneBasis).map { "\(stop.stop.shortName): \($0)." }
      if let text, !zones.contains(text) { zones.append(text) }
    }
    let basis = schedule.legs.compactMap(\.block).first.map {
      "Block time: \(Wording.blockBasis($0.speed, schedule.assumptions))."
    }
    let findings = schedule.findings.map {
      "Cannot be: \(Wording.finding($0, in: flight))."
    }
    return findings
      + [(legs + zones + [basis].compactMap { $0 }).joined(separator: " ")]
      .filter { !$0.isEmpty }
  }
}
