import Diagnostics
import Evidence
import Tracks

/// Finds claimed times that differ from the take-off or landing that was recorded.
///
/// A claim is taken as exact as it is written, and as a time at the stand: aircraft leave it up to 40
/// minutes before they take off, and come to it up to 30 minutes after they landed.
enum RecordedTimesCheck {
  private static let taxiOut = 2_400.0
  private static let taxiIn = 1_800.0

  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.flights.flatMap { report -> [Diagnostic] in
      let flight = report.flight
      guard let route = flight.recordedRoute else { return [] }
      return flight.stops.indices.flatMap { index -> [Diagnostic] in
        let stop = flight.stops[index]
        let schedule =
          report.schedule.stops.indices.contains(index)
          ? report.schedule.stops[index] : nil
        let clocks = [schedule?.clock] + (schedule?.rivals.map(\.clock) ?? [])
        return zip(stop.versions, route.stops[index]).enumerated().flatMap { number, pair in
          let (version, sighting) = pair
          let clock = clocks.indices.contains(number) ? clocks[number] : nil
          return findings(version.arrived, sighting.arrival, version, clock, flight, subject)
            + findings(version.departed, sighting.departure, version, clock, flight, subject)
        }
      }
    }
  }

  private static func findings(
    _ claim: Claim<ReportedTime>?, _ seen: StopSighting.End?, _ stop: Stop, _ clock: PlaceClock?,
    _ flight: PlannedFlight, _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let claim, let seen else { return [] }
    let recording = flight.recordings[seen.recording]
    guard recording.span != nil, let window = window(of: seen.end) else { return [] }
    return claim.versions.compactMap { version -> Diagnostic? in
      guard version.sources != recording.sources,
        let stated = version.value.instants(by: clock)
      else { return nil }
      let isArrival = seen.end.kind == .landing
      let slack = Self.slack(version.value)
      let earliest = stated.lowerBound - slack - (isArrival ? taxiIn : 0)
      let latest = stated.upperBound + slack + (isArrival ? 0 : taxiOut)
      guard window.upperBound < earliest || window.lowerBound > latest else { return nil }
      let isLater = window.lowerBound > latest
      let apart =
        isLater ? window.lowerBound - stated.upperBound : stated.lowerBound - window.upperBound
      let by = version.sources.isEmpty ? "" : " (\(version.sources.joined(separator: ", ")))"
      let verb = isArrival ? "arrival at" : "departure from"
      let words = RecordedWords(flight)
      return subject.finding(
        .warning, .timeDiffers,
        "flight \(flight.id): the \(verb) \(stop.name) is said to have been "
          + "\(Wording.time(version.value))\(by), and the recording has the "
          + "\(isArrival ? "landing" : "take-off")\(words.moment(of: seen)): "
          + "\(Wording.duration(.seconds(apart))) \(isLater ? "later" : "earlier")",
        at: version.position ?? stop.position,
        hint: "check the day and the time zone of the claim")
    }
  }

  /// Between which instants it took place; `nil` where the recording tells neither.
  private static func window(of end: LegEnd) -> ClosedRange<Double>? {
    if let time = end.time { return time...time }
    guard end.earliest != nil || end.latest != nil else { return nil }
    let from = end.earliest ?? -.infinity
    return from...max(from, end.latest ?? .infinity)
  }

  /// By how much a time may be off as it is written: a full hour or half an hour is seldom meant to the
  /// minute.
  private static func slack(_ time: ReportedTime) -> Double {
    guard case .instant(let seconds, _) = time else { return 0 }
    if seconds.truncatingRemainder(dividingBy: 3_600) == 0 { return 1_800 }
    if seconds.truncatingRemainder(dividingBy: 1_800) == 0 { return 900 }
    return seconds.truncatingRemainder(dividingBy: 300) == 0 ? 300 : 180
  }
}
