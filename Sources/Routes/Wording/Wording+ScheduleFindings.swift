extension Wording {
  /// A finding as one sentence without its full stop: `the arrival at Caracas (23 March 2019) lies
  /// before the departure from Moscow (24 March 2019)`.
  public static func finding(_ finding: ScheduleFinding, in flight: PlannedFlight) -> String {
    let zone = finding.restsOnInferredZone ? ", by the zone of the nearest airport" : ""
    let event = name(finding.event, in: flight)
    switch finding.kind {
    case .arrivalBeforeDeparture, .departureBeforeArrival, .outOfOrder:
      let earlier = finding.earlier.map { name($0, in: flight) } ?? "what comes before it"
      return "\(event) lies before \(earlier)"
        + (finding.isOfAllVersions ? "" : ", in one of the versions")
    case .offsetDiffers(let stated, let local):
      return "\(event) is given in \(Wording.zone(stated)), but clocks there showed "
        + "\(Wording.zone(local))\(zone)"
    case .dateNeverWas:
      return "\(event) falls on a date that the calendar there left out\(zone)"
    }
  }

  private static func name(_ event: ScheduleFinding.Event, in flight: PlannedFlight) -> String {
    let place =
      flight.landings.indices.contains(event.stop)
      ? flight.landings[event.stop].name : "a stop"
    let times = event.claim.versions.map { time($0.value) }.inOrderOfFirstMention
    return "the \(event.isArrival ? "arrival at" : "departure from") \(place) "
      + "(\(times.joined(separator: " or ")))"
  }
}
