internal import Geo

/// Finds approaches after which the flight went on.
struct ApproachFinder {
  let profile: TrackProfile
  let airports: AirportFinder

  /// Metres down before and up after: more than a step of an approach, less than a missed approach
  /// climbs (its first altitude is seldom under 1,000 ft above the field).
  private static let least = 300.0

  /// Touch-and-goes, by the ground times between.
  func touchAndGo(_ touch: Range<Int>) throws(GeoDataError) -> LowApproach? {
    let middle = (touch.lowerBound + touch.upperBound) / 2
    let fix = profile.fix(middle)
    guard let airport = try airports.onGround(at: fix.coordinate) else { return nil }
    return approach(.touchAndGo, middle, airport, height: nil, .certain)
  }

  /// Go-arounds of a flight: lows within 10 km of an airport and less than 600 m above it.
  ///
  /// Probable up to 350 m and 8 km; possible beyond, where it may have been a way past.
  func goArounds(in segment: FlightSegment) throws(GeoDataError) -> [LowApproach] {
    guard profile.track.isTimed else { return [] }
    var found: [LowApproach] = []
    for sample in lows(segment.samples) {
      let height = profile.samples[sample].altitude
      let fix = profile.fix(sample)
      let near = try airports.around(fix.coordinate, kilometers: 10).filter {
        let above = height - ($0.place.elevation?.meters ?? 0)
        return $0.place.isListed && above > -350 && above < 600
      }
      guard let airport = near.min(by: { rank($0) < rank($1) }) else { continue }
      let above = height - (airport.place.elevation?.meters ?? 0)
      let likelihood: Likelihood =
        above <= 350 && airport.distance.kilometers <= 8 ? .probable : .possible
      if let low = approach(.goAround, sample, airport, height: above, likelihood) {
        found.append(low)
      }
    }
    return found
  }

  private func rank(_ near: NearbyPlace) -> Double {
    near.distance.kilometers + near.place.slightness * 1.5
  }

  private func approach(
    _ kind: LowApproach.Kind, _ sample: Int, _ airport: NearbyPlace, height: Double?,
    _ likelihood: Likelihood
  ) -> LowApproach? {
    let fix = profile.fix(sample)
    return LowApproach(
      kind: kind, fix: profile.samples[sample].fix, coordinate: fix.coordinate,
      time: profile.track.isTimed ? fix.time : nil, airport: airport.place,
      distance: airport.distance, height: height.map { Length(meters: $0) },
      likelihood: likelihood)
  }

  /// Samples lower by 300 m than one before and one after, between which it is not higher again.
  private func lows(_ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var top = -Double.infinity
    var low: (sample: Int, altitude: Double)?
    for index in range {
      let altitude = profile.samples[index].altitude
      guard !altitude.isNaN, !profile.samples[index].isOnGround else {
        // A touch of the ground is told as one.
        if profile.samples[index].isOnGround { (top, low) = (-.infinity, nil) }
        continue
      }
      if let known = low {
        if altitude <= known.altitude {
          low = (index, altitude)
        } else if altitude >= known.altitude + Self.least {
          found.append(known.sample)
          (top, low) = (altitude, nil)
        }
      } else if altitude <= top - Self.least {
        low = (index, altitude)
      } else {
        top = max(top, altitude)
      }
    }
    return found
  }
}
