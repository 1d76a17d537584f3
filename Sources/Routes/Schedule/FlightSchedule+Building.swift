import Evidence
import Geo

extension FlightSchedule {
  /// Works out the times of a flight.
  ///
  /// - A stated time stays as it was said: a date stays a date, and no hour is made up for it.
  /// - Where one end of a leg is stated and the other not, the other is worked out with the block
  ///   time, as a span of instants or, from a date, of dates. It is `inferred`. From a month nothing
  ///   is worked out.
  /// - Beyond a stop nothing is worked out unless `assumptions` give a time on the ground.
  /// - Of disputed times both versions stand; what is worked out from them spans both. Where the
  ///   place of a stop is disputed, what is worked out spans the legs to each.
  ///
  /// - Parameters:
  ///   - speed: of the flight's type; `nil` where none is known, and then no block time is.
  ///   - clock: of a place; `Gazetteer.clock(of:)`.
  public init(
    _ flight: PlannedFlight, speed: CruiseSpeed?,
    assumptions: ScheduleAssumptions = ScheduleAssumptions(), clock: (Place) -> PlaceClock?
  ) {
    var clocks: [Place: PlaceClock?] = [:]
    for place in flight.allStops.map(\.place) where clocks[place] == nil {
      clocks[place] = .some(clock(place))
    }
    let stops = flight.landings.map { stop in
      var schedule = StopSchedule(stop, by: clocks[stop.place] ?? nil)
      schedule.rivals = stop.rivals.map { StopSchedule($0, by: clocks[$0.place] ?? nil) }
      return schedule
    }
    let blocks = flight.legs.map { leg in
      ([leg] + leg.versions).compactMap { version in
        speed.map { BlockTime(version.distance, at: $0, allowance: assumptions.allowance) }
      }
    }
    var inference = ScheduleInference(stops: stops, blocks: blocks, assumptions: assumptions)
    inference.run()
    self.init(
      flightID: flight.id, stops: inference.stops,
      legs: flight.legs.enumerated().map { i, leg in
        LegSchedule(leg, blocks: blocks[i], from: inference.stops[i], to: inference.stops[i + 1])
      }, assumptions: assumptions)
    findings = ScheduleCheck.findings(in: flight, clocks: stops.map(\.clock))
  }
}

extension StopSchedule {
  /// The stated times by the place's clock. A date that its calendar left out is dropped; the
  /// findings name it.
  init(_ stop: Stop, by clock: PlaceClock?) {
    func timed(_ claim: Claim<ReportedTime>?) -> Claim<ScheduledTime>? {
      claim?.compactMap { ScheduledTime($0, at: stop.place.coordinate, by: clock) }
    }
    self.init(
      stop: stop, clock: clock, arrival: timed(stop.arrived), departure: timed(stop.departed))
  }
}

extension LegSchedule {
  /// - Parameter blocks: of each version of the leg.
  init(_ leg: Leg, blocks: [BlockTime], from origin: StopSchedule, to destination: StopSchedule) {
    self.init(leg: leg, block: blocks.first)
    otherBlocks = Array(blocks.dropFirst())
    guard let departure = origin.departure, let arrival = destination.arrival else { return }
    let all = departure.times + arrival.times
    if all.allSatisfy({ !$0.isInferred && $0.resolution != .month }) {
      let least = arrival.span.lowerBound - departure.span.upperBound
      let most = arrival.span.upperBound - departure.span.lowerBound
      if most >= 0 { elapsed = .seconds(max(least, 0)) ... .seconds(most) }
    }
    if let a = origin.clock, let b = destination.clock {
      let middle = (departure.span.lowerBound + departure.span.upperBound) / 2
      dateLine = DateLineCrossing(
        from: leg.origin.place.coordinate, to: leg.destination.place.coordinate,
        offsets: (a.offset(at: middle), b.offset(at: middle)))
    }
    // From a date to what was worked out from it, nobody knows which goes with which.
    let isMixed = all.contains(where: \.isInferred) && all.contains { $0.resolution == .day }
    if !isMixed, !all.contains(where: { $0.resolution == .month }) {
      dayChange = Self.dayChange(departure.times, arrival.times)
    }
  }

  private static func dayChange(_ departures: [ScheduledTime], _ arrivals: [ScheduledTime])
    -> ClosedRange<Int>?
  {
    let (from, to) = (departures.compactMap(\.localDays), arrivals.compactMap(\.localDays))
    guard from.count == departures.count, to.count == arrivals.count,
      let firstDeparture = from.map(\.lowerBound.daysSince1970).min(),
      let lastDeparture = from.map(\.upperBound.daysSince1970).max(),
      let firstArrival = to.map(\.lowerBound.daysSince1970).min(),
      let lastArrival = to.map(\.upperBound.daysSince1970).max()
    else { return nil }
    return firstArrival - lastDeparture...lastArrival - firstDeparture
  }
}

extension Claim where Value == ScheduledTime {
  /// The value and those of its rivals.
  var times: [ScheduledTime] { versions.map(\.value) }

  /// From the first instant of any version to the last of any.
  var span: ClosedRange<Double> {
    let all = times.map(\.instants)
    let first = all.map(\.lowerBound).min() ?? value.instants.lowerBound
    return first...(all.map(\.upperBound).max() ?? value.instants.upperBound)
  }
}

extension Claim {
  /// The same evidence for values worked out from those that have one; `nil` if none has.
  func compactMap<Other: Sendable>(_ transform: (Value) -> Other?) -> Claim<Other>? {
    let mapped = versions.compactMap { version in
      transform(version.value).map { value in
        var claim = version.map { _ in value }
        claim.rivals = []
        return claim
      }
    }
    guard var first = mapped.first else { return nil }
    first.rivals = Array(mapped.dropFirst())
    return first
  }
}
