import Diagnostics
import Tracks

/// Finds recordings that have nothing to do with the claimed route, landings in them that nobody
/// claims, and flights of theirs that were left out.
enum RecordedRouteCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.plan.flights.flatMap { flight -> [Diagnostic] in
      guard let route = flight.recordedRoute else { return [] }
      return strays(flight, route, subject) + unclaimed(flight, route, subject)
        + omitted(flight, subject)
    }
  }

  private static func strays(
    _ flight: PlannedFlight, _ route: RecordedRoute, _ subject: CheckSubject
  ) -> [Diagnostic] {
    // Of a route that nobody knows a recording need not show a leg.
    guard !flight.legs.isEmpty else { return [] }
    let words = RecordedWords(flight)
    return route.strays.map { index in
      let recording = flight.recordings[index]
      return subject.finding(
        .warning, .recordingOfNoLeg,
        "flight \(flight.id): the recording \(recording.track.source.file) shows none of its legs: "
          + words.course(of: recording), at: recording.position,
        hint: "is it another flight, another day, or the wrong file?")
    }
  }

  private static func unclaimed(
    _ flight: PlannedFlight, _ route: RecordedRoute, _ subject: CheckSubject
  ) -> [Diagnostic] {
    let words = RecordedWords(flight)
    return route.unclaimed.compactMap { stop in
      guard let end = stop.arrival ?? stop.departure else { return nil }
      let recording = flight.recordings[end.recording]
      let likelihood = [stop.arrival, stop.departure].compactMap { $0?.end.likelihood }.max()
      let verb = stop.arrival == nil ? "take-off" : "landing"
      let shows =
        switch likelihood ?? .unknown {
        case .certain: "shows a \(verb)"
        case .probable: "probably shows a \(verb)"
        case .possible, .unknown: "may show a \(verb)"
        }
      return subject.finding(
        likelihood == .certain || likelihood == .probable ? .warning : .note, .stopUnclaimed,
        "flight \(flight.id): the recording \(recording.track.source.file) \(shows) "
          + "\(words.place(of: end.end))\(words.moment(of: end)), which the route does not have",
        at: recording.position, hint: "add the stop to “route”")
    }
  }

  private static func omitted(_ flight: PlannedFlight, _ subject: CheckSubject) -> [Diagnostic] {
    flight.recordings.filter { $0.omittedLegs > 0 }.map { recording in
      let count = recording.omittedLegs
      return subject.finding(
        .note, .recordingOfNoLeg,
        "flight \(flight.id): the recording \(recording.track.source.file) holds \(count) "
          + "more \(count == 1 ? "flight" : "flights") before or after the route, left out here",
        at: recording.position)
    }
  }
}
