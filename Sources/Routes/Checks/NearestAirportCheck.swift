import Diagnostics
import Geo

/// Finds stops with no airport near them.
enum NearestAirportCheck {
  /// A town's airport is nearer than this.
  static let farthest = Length(kilometers: 60)

  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.plan.flights.flatMap { flight in
      flight.landings.compactMap { stop -> Diagnostic? in
        guard stop.place.kind != .airport, !flight.isRecordedEnd(stop) else { return nil }
        let nearest = subject.nearestAirports[stop.place.coordinate]
        if let nearest, nearest.distance <= farthest { return nil }
        let remark = nearest.map {
          "the nearest, \($0.place.name)\($0.place.code.map { " (\($0))" } ?? ""), is "
            + "\(Wording.distance($0.distance)) away"
        }
        return subject.finding(
          .warning, .noAirportNear, "there is no airport near \(stop.name)", at: stop.position,
          hint: remark)
      }
    }
  }
}
