import Evidence
import Routes

/// Schedules as tables to be read, one a flight, each after an empty line; empty for none.
struct ScheduleText {
  let text: String

  init(_ schedules: [FlightSchedule], of plan: FlightPlan) {
    text = zip(schedules, plan.flights).map { schedule, flight in
      let isOnly = plan.flights.count == 1
      let title = isOnly ? "" : Self.title(flight) + "\n"
      return "\n" + title + Self.table(schedule) + Self.remarks(schedule, of: flight)
    }.joined()
  }

  private static func title(_ flight: PlannedFlight) -> String {
    flight.stops.map(name).joined(separator: " – ")
  }

  private static func table(_ schedule: FlightSchedule) -> String {
    var table = TextTable([
      ("stop", .left), ("", .left), ("UTC", .left), ("local", .left), ("light", .left),
      ("known", .left),
    ])
    for (number, stop) in schedule.stops.enumerated() {
      let isInner = number > 0 && number < schedule.stops.count - 1
      if number > 0 { table.add(row(stop, "arrives", stop.arrival)) }
      if number == 0 || isInner { table.add(row(stop, "departs", stop.departure)) }
      if number < schedule.legs.count {
        let leg = schedule.legs[number]
        table.add(["", "block time", leg.block.map { Wording.duration($0.total) } ?? "not known"])
      }
    }
    return table.text
  }

  private static func row(_ stop: StopSchedule, _ verb: String, _ claim: Claim<ScheduledTime>?)
    -> [String]
  {
    guard let time = claim?.value else { return [name(stop.stop), verb, "not stated"] }
    let light = [
      Wording.light(time.light),
      time.resolution == .month ? nil : Wording.sunTimes(time.light),
    ]
    return [
      name(stop.stop), verb, Wording.utc(time) ?? "–", Wording.local(time) ?? "no zone known",
      light.compactMap { $0 }.joined(separator: "; "),
      time.isInferred ? "worked out" : "given",
    ]
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
