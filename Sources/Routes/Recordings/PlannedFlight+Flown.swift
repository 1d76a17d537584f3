public import Geo
public import Tracks

extension PlannedFlight {
  /// For each leg what it comes to as recorded; `nil` for one that no recording shows from end to end.
  ///
  /// - Parameter countries: what lies under the lines is looked up in it, if it is wanted.
  public func recordedLegs(over countries: Overflight?) -> [RecordedLegReport?] {
    guard let route = recordedRoute, route.legs.count == legs.count else {
      return legs.map { _ in nil }
    }
    return route.legs.enumerated().map { number, leg in
      leg.map { leg in
        RecordedLegReport(
          distance: leg.distance, airTime: airTime(ofLeg: number),
          overflight: countries.map { overflight(of: leg, $0) })
      }
    }
  }

  /// Flown on all legs together, where recordings show each of them from end to end.
  public var flownDistance: FlownDistance? {
    guard let all = recordedRoute?.legs, !all.isEmpty, all.count == legs.count else { return nil }
    var sum = FlownDistance()
    for leg in all {
      guard let leg else { return nil }
      sum.observed = sum.observed + leg.distance.observed
      sum.bridged = sum.bridged + leg.distance.bridged
    }
    return sum
  }

  /// Whether a recording shows the aircraft elsewhere than at a stop that is claimed.
  public var hasExcludedStop: Bool {
    recordedRoute?.stops.contains { $0.first?.verdict == .excluded } ?? false
  }

  /// From the take-off to the landing, both recorded.
  private func airTime(ofLeg number: Int) -> Duration? {
    guard let route = recordedRoute, route.unclaimed.isEmpty else { return nil }
    let landings = stops.indices.filter { !stops[$0].isWaypoint }
    guard landings.indices.contains(number + 1),
      let departure = route.stops[landings[number]].first?.departure?.end,
      let arrival = route.stops[landings[number + 1]].first?.arrival?.end,
      departure.evidence == .recorded, arrival.evidence == .recorded, let start = departure.time,
      let end = arrival.time, end > start
    else { return nil }
    return .seconds((end - start).rounded())
  }

  private func overflight(
    of leg: RecordedLeg, _ countries: Overflight
  ) -> [RecordedOverflight] {
    let stretches = RecordedLine(leg, recordings).stretches
    let all = stretches.map { (countries.segments(through: $0.points), $0.isSeen) }
    func length(isSeen: Bool) -> Double {
      all.filter { $0.1 == isSeen }.compactMap { $0.0.last?.exitDistance.meters }.reduce(0, +)
    }
    // What was thinned is a little shorter than what was flown.
    let scales = [
      (true, leg.distance.observed), (false, leg.distance.bridged),
    ].map { isSeen, flown in
      let length = length(isSeen: isSeen)
      return length > 0 ? min(max(flown.meters / length, 0.8), 1.25) : 1
    }
    var (found, flown) = ([RecordedOverflight](), 0.0)
    let total = max(leg.distance.total.meters, 1)
    for (segments, isSeen) in all {
      let scale = scales[isSeen ? 0 : 1]
      for var segment in segments {
        segment.entryDistance.meters = flown + segment.entryDistance.meters * scale
        segment.exitDistance.meters = flown + segment.exitDistance.meters * scale
        segment.shareOfLeg = segment.length.meters / total
        found.append(RecordedOverflight(segment: segment, isSeen: isSeen))
      }
      flown = found.last?.segment.exitDistance.meters ?? flown
    }
    return zip(found, found.map(\.segment).markingCoasts()).map { recorded, segment in
      RecordedOverflight(segment: segment, isSeen: recorded.isSeen)
    }
  }
}
