internal import Phrases
internal import Routes

extension BriefingWriter {
  /// What plausibility and block times rest on, each sentence once with the flights that it is said
  /// of; for the notes, so that no flight's page need repeat it.
  var assumptions: [String] {
    var flights: [String: [String]] = [:]
    var order: [String] = []
    for flight in report.flights {
      for line in assumptions(of: flight) + [blockBasis(of: flight.schedule)].compactMap({ $0 }) {
        if flights[line] == nil { order.append(line) }
        flights[line, default: []].append(flight.flight.id)
      }
    }
    return order.map { line in
      let ids = (flights[line] ?? []).distinct
      guard ids.count < report.flights.count else { return line }
      let about = ids.count == 1 ? names.mention(ids[0]) : names.about(ids)
      return wording.capital(book("leg.sentence", ["leg": about, "sentence": line]))
    }
  }

  /// A sentence each, each once. With whom a load was shared stands in the table of facts.
  func assumptions(of flight: FlightReport) -> [String] {
    flight.feasibility.flatMap {
      wording.assumptions($0, flightName: names.mention, namesSharers: false)
    }.distinct
  }

  /// How block times come about; `nil` where there are none.
  func blockBasis(of schedule: FlightSchedule) -> String? {
    schedule.legs.compactMap(\.block).first.map {
      book("remark.blockTime", ["basis": wording.blockBasis($0.speed, schedule.assumptions)])
    }
  }
}
