import Evidence

/// Looks for stated times that cannot be right.
///
/// A date spans the place's day; where the zone is not known, or only inferred, the whole time in
/// which it is that date anywhere on Earth. So a date only counts as before another if it is in
/// every zone it could be.
enum ScheduleCheck {
  typealias Event = ScheduleFinding.Event

  static func findings(in flight: PlannedFlight, clocks: [PlaceClock?]) -> [ScheduleFinding] {
    let events = flight.landings.enumerated().flatMap { i, stop in
      [
        stop.arrived.map { Event(stop: i, isArrival: true, claim: $0) },
        stop.departed.map { Event(stop: i, isArrival: false, claim: $0) },
      ].compactMap { $0 }
    }
    return events.flatMap { alone($0, by: clocks[$0.stop]) } + order(of: events, clocks)
  }

  /// What is wrong with one time by itself.
  private static func alone(_ event: Event, by clock: PlaceClock?) -> [ScheduleFinding] {
    guard let clock else { return [] }
    let versions = event.claim.versions
    let faults = versions.compactMap { fault(of: $0, by: clock).map { (kind: $0.0, $0.1) } }
    // Each version has its own line.
    return faults.map { kind, claim in
      ScheduleFinding(
        kind: kind, event: Event(stop: event.stop, isArrival: event.isArrival, claim: claim),
        isOfAllVersions: faults.count == versions.count, restsOnInferredZone: clock.isInferred)
    }
  }

  private static func fault(of claim: Claim<ReportedTime>, by clock: PlaceClock)
    -> (ScheduleFinding.Kind, Claim<ReportedTime>)?
  {
    switch claim.value {
    case .instant(let seconds, let stated):
      let local = clock.offset(at: seconds)
      // UTC is how times are written that are nobody's local time.
      guard stated != 0, stated != local else { return nil }
      return (.offsetDiffers(statedSeconds: stated, localSeconds: local), claim)
    case .day where claim.value.instants(by: clock) == nil: return (.dateNeverWas, claim)
    case .day, .month: return nil
    }
  }

  /// Each event against the one among those before it that begins last.
  private static func order(of events: [Event], _ clocks: [PlaceClock?]) -> [ScheduleFinding] {
    var findings: [ScheduleFinding] = []
    var latest: (event: Event, spans: [ClosedRange<Double>])?
    for event in events {
      let spans = spans(of: event, by: clocks[event.stop])
      guard !spans.isEmpty else { continue }
      if let latest, let all = contradiction(spans, after: latest.spans) {
        findings.append(
          ScheduleFinding(
            kind: kind(latest.event, event), event: event, earlier: latest.event,
            isOfAllVersions: all, restsOnInferredZone: false))
      }
      let mine = spans.map(\.lowerBound).min() ?? 0
      if latest.map({ mine >= ($0.spans.map(\.lowerBound).min() ?? mine) }) ?? true {
        latest = (event, spans)
      }
    }
    return findings
  }

  private static func spans(of event: Event, by clock: PlaceClock?) -> [ClosedRange<Double>] {
    let sure = clock.flatMap { $0.isInferred ? nil : $0 }
    return event.claim.versions.compactMap { $0.value.instants(by: sure) }
  }

  /// Whether all versions contradict one another, or only some; `nil` for none.
  private static func contradiction(
    _ later: [ClosedRange<Double>], after earlier: [ClosedRange<Double>]
  ) -> Bool? {
    let pairs = later.flatMap { late in
      earlier.map { late.upperBound < $0.lowerBound }
    }
    return pairs.contains(true) ? !pairs.contains(false) : nil
  }

  private static func kind(_ earlier: Event, _ later: Event) -> ScheduleFinding.Kind {
    if later.stop == earlier.stop { return .departureBeforeArrival }
    if later.stop == earlier.stop + 1, later.isArrival, !earlier.isArrival {
      return .arrivalBeforeDeparture
    }
    return .outOfOrder
  }
}
