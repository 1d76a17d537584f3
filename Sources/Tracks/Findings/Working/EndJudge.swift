internal import Geo

/// Judges where a flight began or ended.
struct EndJudge {
  let profile: TrackProfile
  let airports: AirportFinder
  /// Whether the aircraft is fast enough that it needs a runway of an airport with codes.
  let needsRunway: Bool

  /// A border with the aircraft on the ground on one side and in the air on the other.
  func recorded(
    _ kind: LegEnd.Kind, ground: Int, air: Int
  ) throws(GeoDataError) -> LegEnd {
    let stand = profile.samples[ground]
    let flying = profile.samples[air]
    // Of a flight that was not seen at all only the ground was.
    let nearest = flying.isOnGround ? ground : air
    let airport = try airports.onGround(at: profile.fix(ground).coordinate)
    let seconds = abs(flying.time - stand.time)
    let isTimed = profile.track.isTimed
    let likelihood: Likelihood =
      seconds > 1_800 && isTimed
      ? .probable : stand.flag == true || airport != nil ? .certain : .probable
    var end = LegEnd(
      kind: kind, evidence: .recorded, likelihood: likelihood, airport: airport?.place,
      fix: profile.samples[nearest].fix, coordinate: profile.fix(nearest).coordinate)
    describe(&end, altitude: profile.samples[nearest].altitude)
    guard isTimed else { return end }
    (end.earliest, end.latest) = (min(stand.time, flying.time), max(stand.time, flying.time))
    end.time = moment(flying, height: end.height?.meters, seconds: seconds, kind)
    return end
  }

  /// When the wheels left or touched the ground: the fix in the air, less the way up to it at its
  /// climb where fixes are farther apart; `nil` where neither tells.
  private func moment(
    _ flying: TrackSample, height: Double?, seconds: Double, _ kind: LegEnd.Kind
  ) -> Double? {
    if seconds <= 20 { return flying.time }
    let climb = kind == .takeOff ? flying.climb : -flying.climb
    guard seconds <= 900, let height, climb > 1 else { return seconds <= 60 ? flying.time : nil }
    let way = min(max(height / climb, 0), seconds)
    return kind == .takeOff ? flying.time - way : flying.time + way
  }

  /// A border in the air.
  func inAir(_ kind: LegEnd.Kind, sample: Int) throws(GeoDataError) -> LegEnd {
    try end(kind, sample: sample, of: candidates(kind, sample))
  }

  /// A border in the air, with the airports that fit it, the best first.
  func end(
    _ kind: LegEnd.Kind, sample: Int, of candidates: [Candidate]
  ) throws(GeoDataError) -> LegEnd {
    let flying = profile.samples[sample]
    let coordinate = profile.fix(sample).coordinate
    var end = LegEnd(
      kind: kind, evidence: .midAir, likelihood: .unknown, fix: flying.fix, coordinate: coordinate)
    if profile.track.isTimed {
      if kind == .landing { end.earliest = flying.time } else { end.latest = flying.time }
    }
    guard let best = candidates.first else {
      describe(&end, altitude: flying.altitude)
      end.alternatives = try airports.nearest(to: coordinate)
      return end
    }
    end.evidence = .lowNearAirport
    end.airport = best.place.place
    let rivals = candidates.dropFirst().filter { $0.cost < best.cost + 1 }
    end.alternatives = rivals.prefix(3).map(\.place)
    end.likelihood = best.isNear && rivals.isEmpty ? .probable : .possible
    describe(&end, altitude: flying.altitude)
    return end
  }

  /// A border in the air, at one of the airports that fit it.
  func end(
    _ kind: LegEnd.Kind, sample: Int, at airport: Place, of candidates: [Candidate]
  ) throws(GeoDataError) -> LegEnd {
    let others = candidates.filter { $0.place.place != airport }
    return try end(
      kind, sample: sample, of: candidates.filter { $0.place.place == airport } + others)
  }

  private func describe(_ end: inout LegEnd, altitude: Double) {
    if !altitude.isNaN { end.altitude = Length(meters: altitude) }
    guard let airport = end.airport else { return }
    end.distance = Geodesic.inverse(from: end.coordinate, to: airport.coordinate).distance
    if let elevation = airport.elevation, !altitude.isNaN {
      end.height = Length(meters: altitude - elevation.meters)
    }
  }
}

extension EndJudge {
  /// An airport that a fix in the air may have come from or gone to.
  struct Candidate {
    var place: NearbyPlace
    /// The less, the better it fits.
    var cost: Double
    /// Whether the fix is low and near.
    var isNear: Bool
  }

  /// Airports that fit a flight that came down to them, or climbed away: the best first.
  ///
  /// Within 60 km and 3,000 m above, and going there, or away from it. The better, the nearer the slope
  /// to it lies to those that are flown: 3 to 7 % coming down (an approach has 5.2 %: ICAO Doc 8168), 4
  /// to 16 % climbing. Near is within 25 km and 1,200 m: where an approach
  /// is in its last minutes and another airport seldom as near.
  func candidates(_ kind: LegEnd.Kind, _ sample: Int) throws(GeoDataError) -> [Candidate] {
    let flying = profile.samples[sample]
    guard !flying.altitude.isNaN else { return [] }
    let climb = kind == .takeOff ? flying.climb : -flying.climb
    let isTimed = profile.track.isTimed
    let reach = isTimed ? (needsRunway ? 60.0 : 15) : 8
    var found: [Candidate] = []
    for near in try airports.around(profile.fix(sample).coordinate, kilometers: reach) {
      let height = flying.altitude - (near.place.elevation?.meters ?? 0)
      let way = near.distance.meters
      guard height > -350, height < 3_000, height < 700 + way * 0.12 else { continue }
      let isLow = height <= 450 && way <= 8_000
      // Coming down, or up; close to the ground also level.
      guard climb > 1.5 || (isLow && !(climb < -1.5)) else { continue }
      let off = turned(kind, sample, to: near)
      guard way < 10_000 || off < 100 else { continue }
      let slopes = kind == .landing ? 0.03...0.07 : 0.04...0.16
      let nearest = min(max(height, way * slopes.lowerBound), way * slopes.upperBound)
      let slope = abs(height - nearest) / 400
      let slight = near.place.slightness * (needsRunway ? 2 : 0.3)
      found.append(
        Candidate(
          place: near, cost: slope + (way > 3_000 ? off / 45 : 0) + slight + way / 30_000,
          isNear: isTimed && way <= 25_000 && height <= 1_200))
    }
    return found.sorted { ($0.cost, $0.place.distance) < ($1.cost, $1.place.distance) }
  }

  /// Degrees between the course and the way to the airport, or from it; 0 where no course is known.
  private func turned(_ kind: LegEnd.Kind, _ sample: Int, to near: NearbyPlace) -> Double {
    let course = profile.samples[sample].course
    let fix = profile.fix(sample)
    guard !course.isNaN else { return 0 }
    let there = Fix(
      time: 0, latitude: near.place.coordinate.latitude, longitude: near.place.coordinate.longitude)
    let wanted =
      SphericalDistance.azimuth(fix, there) + (kind == .takeOff ? 180 : 0)
    return abs((course - wanted).remainder(dividingBy: 360))
  }
}
