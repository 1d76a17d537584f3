import Evidence

/// Works the missing times of a flight out from those stated, forwards and then backwards.
struct ScheduleInference {
  var stops: [StopSchedule]
  /// For each leg one for each version of it.
  let blocks: [[BlockTime]]
  let assumptions: ScheduleAssumptions

  mutating func run() {
    let inner = stops.indices.dropFirst().dropLast()
    for i in stops.indices {
      if i > 0, stops[i].arrival == nil, let block = block(i - 1) {
        stops[i].arrival = time(
          after: stops[i - 1].departure, by: block, at: i, .departureAndBlockTime)
      }
      if inner.contains(i), stops[i].departure == nil, let ground = assumptions.groundTime {
        stops[i].departure = time(
          after: stops[i].arrival, by: ground, at: i, .arrivalAndGroundTime)
      }
    }
    for i in stops.indices.reversed() {
      if i < blocks.count, stops[i].departure == nil, let block = block(i) {
        stops[i].departure = time(
          before: stops[i + 1].arrival, by: block, at: i, .arrivalAndBlockTime)
      }
      if inner.contains(i), stops[i].arrival == nil, let ground = assumptions.groundTime {
        stops[i].arrival = time(
          before: stops[i].departure, by: ground, at: i, .departureAndGroundTime)
      }
    }
    for i in inner where contradictsItself(stops[i]) {
      stops[i].arrival = nil
      stops[i].departure = nil
    }
  }

  /// Whether what was worked out from before a stop and from after it has the aircraft leave before it
  /// comes: what is stated there and there leaves too little time for the legs, and so neither holds.
  private func contradictsItself(_ stop: StopSchedule) -> Bool {
    guard let arrival = stop.arrival, let departure = stop.departure,
      (arrival.times + departure.times).allSatisfy(\.isInferred)
    else { return false }
    return departure.span.upperBound < arrival.span.lowerBound
  }

  /// From the shortest version of a leg to the longest.
  private func block(_ leg: Int) -> ClosedRange<Duration>? {
    let all = blocks[leg].map(\.total)
    guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }

  private func time(
    after known: Claim<ScheduledTime>?, by duration: ClosedRange<Duration>, at stop: Int,
    _ basis: ScheduledTime.Basis
  ) -> Claim<ScheduledTime>? {
    known.flatMap { known in
      let first = known.span.lowerBound + duration.lowerBound.inSeconds
      return inferred(
        first...known.span.upperBound + duration.upperBound.inSeconds, from: known, at: stop,
        basis)
    }
  }

  private func time(
    before known: Claim<ScheduledTime>?, by duration: ClosedRange<Duration>, at stop: Int,
    _ basis: ScheduledTime.Basis
  ) -> Claim<ScheduledTime>? {
    known.flatMap { known in
      let first = known.span.lowerBound - duration.upperBound.inSeconds
      return inferred(
        first...known.span.upperBound - duration.lowerBound.inSeconds, from: known, at: stop,
        basis)
    }
  }

  /// The sources of what it was worked out from stay with it: theirs is the time behind it.
  private func inferred(
    _ span: ClosedRange<Double>, from known: Claim<ScheduledTime>, at stop: Int,
    _ basis: ScheduledTime.Basis
  ) -> Claim<ScheduledTime>? {
    let resolutions = known.times.map(\.resolution)
    guard !resolutions.contains(.month) else { return nil }
    let time = ScheduledTime(
      basis: basis, resolution: resolutions.contains(.day) ? .day : .span,
      instants: span, at: stops[stop].stop.place.coordinate, by: stops[stop].clock)
    return Claim(time, certainty: .inferred, sources: known.sources)
  }
}
