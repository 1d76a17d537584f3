import Diagnostics
import Evidence

/// Finds flights that seem to be written down twice.
///
/// Two flights are taken for one where aircraft, registration, callsign, stops and times are all the
/// same, or where one registration is in the air twice at the same time.
enum RepeatedFlightCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    var firsts: [Signature: PlannedFlight] = [:]
    return subject.plan.flights.compactMap { flight in
      let signature = Signature(flight)
      guard let first = firsts[signature] else {
        firsts[signature] = flight
        return nil
      }
      let line = first.position.map { " on line \($0.line)" } ?? ""
      return subject.finding(
        .warning, .sameFlightTwice,
        "“\(flight.id)” says the same as “\(first.id)”\(line): one flight twice?",
        at: flight.position,
        hint: "if there were two, say what tells them apart: registration, callsign, time, note")
    }
  }

  private struct Signature: Hashable {
    var texts: [String?]
    var stops: [String]
    var times: [ReportedTime?]

    init(_ flight: PlannedFlight) {
      texts = [
        flight.aircraft?.value, flight.operator?.value, flight.registration?.value,
        flight.callsign?.value, flight.note,
      ]
      stops = flight.stops.map { $0.place.code ?? $0.place.name }
      times = flight.stops.flatMap { [$0.arrived?.value, $0.departed?.value] }
    }
  }
}
