internal import Geo

/// Makes legs of flights, with their ends judged and their figures measured.
struct LegBuilder {
  let profile: TrackProfile
  let judge: EndJudge
  /// By the sample before.
  let gaps: [Int: GapJudge.Judgement]
  let meter: DistanceMeter

  func leg(_ segment: FlightSegment) throws(GeoDataError) -> TrackLeg {
    let departure = try departure(segment)
    let arrival = try arrival(segment)
    let range = fixes(segment)
    let distance = meter.distance(range)
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    let track = profile.track
    var leg = TrackLeg(
      fixes: range, departure: departure, arrival: arrival, distance: distance,
      direct: Geodesic.inverse(
        from: track.fixes[first].coordinate, to: track.fixes[last].coordinate
      ).distance, highest: LevelFinder(profile).highest(range))
    guard track.isTimed else { return leg }
    let air = segment.samples.isEmpty ? range : airFixes(segment)
    let seconds = track.fixes[air.upperBound - 1].time - track.fixes[air.lowerBound].time
    leg.airTime = .lasting(seconds)
    // Over the fixes in the air alone; taxiing and runs are slow.
    let flown = segment.samples.isEmpty || air == range ? distance : meter.distance(air)
    if seconds > 0 {
      leg.averageSpeed = Velocity(metersPerSecond: flown.total.meters / seconds)
    }
    return leg
  }

  private func airFixes(_ segment: FlightSegment) -> Range<Int> {
    let samples = profile.samples
    return samples[segment.samples.lowerBound].fix..<samples[segment.samples.upperBound - 1].fix + 1
  }

  /// With the last fix on the ground before and the first after.
  private func fixes(_ segment: FlightSegment) -> Range<Int> {
    let samples = profile.samples
    let range = segment.samples
    let first = segment.start == .ground ? range.lowerBound - 1 : range.lowerBound
    let last = segment.end == .ground ? range.upperBound : range.upperBound - 1
    return samples[first].fix..<samples[last].fix + 1
  }

  private func departure(_ segment: FlightSegment) throws(GeoDataError) -> LegEnd {
    let first = segment.samples.lowerBound
    switch segment.start {
    case .ground: return try judge.recorded(.takeOff, ground: first - 1, air: first)
    case .gap:
      if let known = gaps[first - 1]?.takeOff { return known }
      return try judge.inAir(.takeOff, sample: first)
    case .end: return try judge.inAir(.takeOff, sample: first)
    }
  }

  private func arrival(_ segment: FlightSegment) throws(GeoDataError) -> LegEnd {
    let end = segment.samples.upperBound
    switch segment.end {
    case .ground:
      // Where nothing of the flight was seen the fix on the ground before stands for it.
      return try judge.recorded(.landing, ground: end, air: end - 1)
    case .gap:
      if let known = gaps[end - 1]?.landing { return known }
      return try judge.inAir(.landing, sample: end - 1)
    case .end: return try judge.inAir(.landing, sample: end - 1)
    }
  }
}
