import Evidence
import Tracks

/// What a stop's own facts become by what recordings show of it.
extension Stop {
  /// The stop as known with its recordings: a place where the aircraft is recorded on the ground is
  /// confirmed, and one near which it was last seen low is at least inferred.
  ///
  /// - Parameter sightings: for each version of the stop one.
  func recorded(_ sightings: [StopSighting], _ recordings: [FlightRecording]) -> Stop {
    guard sightings.count == versions.count else { return self }
    let all = zip(versions, sightings).map { $0.recordedAlone($1, recordings) }
    var first = all[0]
    first.rivals = Array(all.dropFirst())
    return first
  }

  private func recordedAlone(
    _ sighting: StopSighting, _ recordings: [FlightRecording]
  ) -> Stop {
    guard sighting.verdict == .seen, let likelihood = sighting.likelihood,
      likelihood >= .probable, let own = ownCertainty
    else { return self }
    let witnesses =
      [sighting.arrival?.recording, sighting.departure?.recording, sighting.nearest?.recording]
      .compactMap { $0 }.flatMap { recordings[$0].sources }
    var stop = self
    stop.ownCertainty = .stronger(of: own, likelihood == .certain ? .confirmed : .inferred)
    if certainty != .disputed { stop.certainty = stop.ownCertainty }
    for id in witnesses where !stop.sources.contains(id) { stop.sources.append(id) }
    return stop
  }
}

extension PlannedFlight {
  /// The flight with what its recordings show: stops and times that they bear out are known better.
  public func withRecordings() -> PlannedFlight {
    guard !recordings.isEmpty else { return self }
    let route = RecordedRouteBuilder(stops, recordings).route()
    var flight = self
    flight.recordedRoute = route
    flight.stops = zip(stops, route.stops).map { $0.recorded($1, recordings) }
    RecordedTimes(recordings, route).fill(&flight.stops)
    flight.legs = Leg.legs(through: flight.stops)
    return flight
  }

  /// The flights of recording `index` that have to do with the claimed route, as their numbers in its
  /// findings; `nil` where all do, or nothing can be told apart.
  public func concernedLegs(ofRecording index: Int) -> ClosedRange<Int>? {
    guard let all = RecordedRouteBuilder(stops, recordings).concerned else { return nil }
    let own = all.filter { $0.recording == index }.map(\.leg)
    guard let first = own.min(), let last = own.max(),
      last - first + 1 < recordings[index].findings.legs.count
    else { return nil }
    return first...last
  }
}
