extension Wording {
  /// A finding as one sentence without its full stop: `the arrival at Caracas (23 March 2019) lies
  /// before the departure from Moscow (24 March 2019)`.
  public func finding(_ finding: ScheduleFinding, in flight: PlannedFlight) -> String {
    let event = name(finding.event, in: flight)
    let sentence: String
    switch finding.kind {
    case .arrivalBeforeDeparture, .departureBeforeArrival, .outOfOrder:
      let earlier = finding.earlier.map { name($0, in: flight) } ?? book("finding.whatComesBefore")
      sentence = book(
        finding.isOfAllVersions ? "finding.before" : "finding.beforeInOneVersion",
        ["event": event, "earlier": earlier])
    case .offsetDiffers(let stated, let local):
      sentence = book(
        "finding.offset", ["event": event, "stated": zone(stated), "local": zone(local)])
    case .dateNeverWas:
      sentence = book("finding.dateNeverWas", ["event": event])
    }
    guard finding.restsOnInferredZone else { return sentence }
    switch finding.kind {
    case .offsetDiffers, .dateNeverWas:
      return book("finding.byInferredZone", ["finding": sentence])
    case .arrivalBeforeDeparture, .departureBeforeArrival, .outOfOrder: return sentence
    }
  }

  private func name(_ event: ScheduleFinding.Event, in flight: PlannedFlight) -> String {
    let place =
      flight.landings.indices.contains(event.stop)
      ? name(flight.landings[event.stop]) : book("finding.aStop")
    let times = event.claim.versions.map { time($0.value) }.inOrderOfFirstMention
    return book(
      event.isArrival ? "finding.arrival" : "finding.departure",
      ["place": place, "times": versions(times)])
  }
}
