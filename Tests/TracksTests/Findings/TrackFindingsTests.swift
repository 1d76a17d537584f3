import Geo
import Testing
import Tracks

/// Small tracks of which the truth can be worked out by hand.
@Suite("Findings")
struct TrackFindingsTests {
  private let zurich = Coordinate(latitude: 47.464722, longitude: 8.549167)

  private func findings(
    _ fixes: [Fix], format: TrackFormat = .readsbTrace, options: FindingsOptions = .standard
  ) throws -> TrackFindings {
    let track = TrackBuilder.track(fixes, format: format)
    return try TrackFindings(of: TrackCleaner().clean(track), in: Gazetteer(), options: options)
  }

  /// The track flown backwards in time.
  private func reversed(_ fixes: [Fix]) -> [Fix] {
    fixes.indices.map { index in
      var fix = fixes[fixes.count - 1 - index]
      fix.time = fixes[index].time
      fix.track = fix.track.map {
        Angle(degrees: ($0.degrees + 180).truncatingRemainder(dividingBy: 360))
      }
      return fix
    }
  }

  /// Out of Zürich to the north at 100 m/s, climbing 8 m/s from 500 m above it, not seen before.
  private func climbOut(count: Int = 200) -> [Fix] {
    let start = Geodesic.direct(
      from: zurich, azimuth: Angle(degrees: 0), distance: Length(kilometers: 5)
    ).coordinate
    var fixes = TrackBuilder.level(from: start, azimuth: 0, speed: 100, count: count, spacing: 5)
    for index in fixes.indices {
      fixes[index].pressureAltitude = Length(meters: 432 + 500 + min(Double(index) * 40, 5_000))
    }
    return fixes
  }

  // MARK: Ends

  @Test func aTakeOffNotRecordedIsProbableWhereItIsFirstSeenLowAndClimbing() throws {
    let found = try findings(climbOut())
    #expect(found.legs.count == 1)
    let departure = try #require(found.legs.first?.departure)
    #expect(departure.evidence == .lowNearAirport)
    #expect(departure.airport?.icao == "LSZH")
    #expect(departure.likelihood == .probable)
    #expect(abs((departure.distance?.meters ?? 0) - 5_000) < 20)
    #expect(abs((departure.height?.meters ?? 0) - 500) < 1)
    #expect(departure.latest == TrackBuilder.start)
    #expect(departure.time == nil)
    #expect(
      TrackWording.end(departure)
        == "Take-off not recorded: first seen 5 km from Zurich (LSZH), 500 m above it and "
        + "climbing; probably took off there.")
    // It ends in the air, 5,000 m higher.
    let arrival = try #require(found.legs.first?.arrival)
    #expect(arrival.evidence == .midAir)
    #expect(arrival.likelihood == .unknown)
    #expect(arrival.airport == nil)
    #expect(!arrival.alternatives.isEmpty)
    #expect(TrackWording.end(arrival).contains("where it landed is not known"))
  }

  @Test func aLandingNotRecordedIsProbableWhereItIsLastSeenLowAndComingDown() throws {
    let arrival = try #require(try findings(reversed(climbOut())).legs.first?.arrival)
    #expect(arrival.evidence == .lowNearAirport)
    #expect(arrival.airport?.icao == "LSZH")
    #expect(arrival.likelihood == .probable)
    #expect(arrival.earliest == TrackBuilder.start + 199 * 5)
    #expect(TrackWording.end(arrival).hasPrefix("Landing not recorded: last seen 5 km from Zurich"))
  }

  @Test func passingOverAnAirportIsNoLanding() throws {
    var fixes = TrackBuilder.level(from: zurich, azimuth: 80, speed: 230, count: 100)
    for index in fixes.indices { fixes[index].pressureAltitude = Length(meters: 2_000) }
    let leg = try #require(try findings(fixes).legs.first)
    #expect(leg.departure.likelihood == .unknown)
    #expect(leg.departure.airport == nil)
    #expect(leg.departure.alternatives.first?.place.icao == "LSZH")
    #expect(try findings(fixes).approaches.isEmpty)
  }

  @Test func aRecordedTakeOffIsCertainAndTimed() throws {
    var fixes = TrackBuilder.level(from: zurich, azimuth: 0, speed: 100, count: 200, spacing: 5)
    for index in fixes.indices {
      let isGround = index < 20
      fixes[index].isOnGround = isGround
      if isGround {
        (fixes[index].latitude, fixes[index].longitude) = (zurich.latitude, zurich.longitude)
        fixes[index].groundSpeed = Velocity(metersPerSecond: 1)
        fixes[index].pressureAltitude = nil
      } else {
        fixes[index].pressureAltitude = Length(meters: 432 + Double(index - 19) * 40)
      }
    }
    // The first twenty stood: the rest follows on them.
    for index in 20..<200 {
      let place = Geodesic.direct(
        from: zurich, azimuth: Angle(degrees: 0), distance: Length(meters: Double(index - 19) * 500)
      )
      (fixes[index].latitude, fixes[index].longitude) = (
        place.coordinate.latitude, place.coordinate.longitude
      )
    }
    let found = try findings(fixes)
    let departure = try #require(found.legs.first?.departure)
    #expect(departure.evidence == .recorded)
    #expect(departure.likelihood == .certain)
    #expect(departure.airport?.icao == "LSZH")
    #expect(departure.time == TrackBuilder.start + 100)
    #expect(departure.earliest == TrackBuilder.start + 95)
    #expect(found.phases.map(\.phase) == [.ground, .climb])
    #expect(TrackWording.end(departure) == "Took off from Zurich (LSZH).")
  }

  // MARK: Gaps

  /// Two stretches of level flight along one geodesic with so many seconds of silence, in which it would
  /// have flown so many metres.
  private func gapped(seconds: Double, meters: Double) -> [Fix] {
    let start = Coordinate(latitude: 40, longitude: -30)
    let first = TrackBuilder.level(from: start, azimuth: 70, count: 100)
    let last = first[99]
    let next = Geodesic.direct(
      from: last.coordinate, azimuth: last.track ?? Angle(degrees: 70),
      distance: Length(meters: meters))
    return first
      + TrackBuilder.level(
        from: next.coordinate, azimuth: next.azimuth.degrees, count: 100,
        startingAt: last.time + seconds)
  }

  @Test func aGapFlownStraightIsTold() throws {
    let found = try findings(gapped(seconds: 3_000, meters: 690_000))
    #expect(found.legs.count == 1)
    let gap = try #require(found.gaps.first)
    #expect(found.gaps.count == 1)
    #expect(gap.before == 99)
    #expect(gap.after == 100)
    #expect(gap.duration == .seconds(3_000))
    #expect(abs(gap.distance.meters - 690_000) < 1)
    #expect(abs(gap.meanSpeed.metersPerSecond - 230) < 0.01)
    #expect(gap.reading == .straight)
    #expect(gap.reachable == nil)
    #expect(abs(found.distance.bridged.meters - 690_000) < 1)
    #expect(abs(found.distance.observed.meters - 2 * 99 * 2_300) < 5)
    #expect(
      TrackWording.gap(gap)
        == "Not seen for 50 min over 690 km: 828 km/h on average, which fits a flight straight on.")
  }

  @Test func aSlowGapIsADetour() throws {
    let gap = try #require(try findings(gapped(seconds: 3_000, meters: 430_000)).gaps.first)
    #expect(gap.reading == .detour)
  }

  @Test func aGapWithRoomForALandingNamesAirports() throws {
    // Mid-Atlantic, between the Azores: two hours for what takes an hour.
    let found = try findings(gapped(seconds: 7_200, meters: 828_000))
    let gap = try #require(found.gaps.first)
    #expect(gap.reading == .roomForLanding)
    #expect(gap.spare.map { abs($0 / .seconds(1) - 3_600) < 30 } ?? false)
    #expect(gap.reachable?.count ?? 0 > 0)
    #expect(gap.reachable?.nearest.isEmpty == false)
    // That it could have landed does not make two legs of it.
    #expect(found.legs.count == 1)
    #expect(TrackWording.gap(gap).contains("leaves 1 h for a landing"))
  }

  @Test func aNightUnseenIsALanding() throws {
    let found = try findings(gapped(seconds: 36_000, meters: 828_000))
    #expect(found.legs.count == 2)
    #expect(found.legs.first?.arrival.likelihood == .unknown)
    #expect(found.legs.first?.arrival.latest == found.legs.last?.departure.latest)
  }

  @Test func comingDownAndClimbingAwayMakesALanding() throws {
    let down = reversed(climbOut())
    let up = climbOut().map { fix in
      var later = fix
      later.time += 199 * 5 + 1_500
      return later
    }
    let found = try findings(down + up)
    #expect(found.legs.count == 2)
    #expect(found.gaps.first?.reading == .landing)
    #expect(found.legs.first?.arrival.airport?.icao == "LSZH")
    #expect(found.legs.last?.departure.airport?.icao == "LSZH")
    #expect(found.legs.first?.arrival.likelihood == .probable)
  }

  @Test func aParkedAircraftHasNoGapAndNoHolding() throws {
    var fixes = (0..<400).map {
      Fix(time: TrackBuilder.start + Double($0) * 60, latitude: 47.4647, longitude: 8.5492)
    }
    for index in fixes.indices {
      fixes[index].isOnGround = true
      fixes[index].groundSpeed = Velocity(metersPerSecond: 0)
      fixes[index].track = Angle(degrees: Double(index * 73 % 360))
    }
    fixes.removeSubrange(100..<300)
    let found = try findings(fixes)
    #expect(found.gaps.isEmpty)
    #expect(found.holdings.isEmpty)
    #expect(found.legs.isEmpty)
    #expect(found.phases.map(\.phase) == [.ground])
    #expect(found.distance.total.meters == 0)
  }

  @Test func theStatedGapIsGoneBy() throws {
    let fixes = gapped(seconds: 200, meters: 46_000)
    #expect(try findings(fixes).gaps.isEmpty)
    #expect(
      try findings(fixes, options: FindingsOptions(leastGap: .seconds(120))).gaps.count == 1)
  }

  // MARK: Figures

  @Test func distancesAreTheGeodesics() throws {
    for (latitude, longitude, azimuth) in [(50.0, 178.0, 90.0), (84, 20, 10), (-17, -179, 270)] {
      let fixes = TrackBuilder.level(
        from: Coordinate(latitude: latitude, longitude: longitude), azimuth: azimuth, count: 400)
      let found = try findings(fixes)
      #expect(abs(found.distance.observed.meters / (399 * 2_300) - 1) < 1e-6)
      #expect(abs(found.direct.meters - 399 * 2_300) < 0.01)
      #expect(found.averageSpeed.map { abs($0.metersPerSecond - 230) < 0.001 } ?? false)
      #expect(found.highest?.flightLevel == 328)
      #expect(found.highest?.altitude.meters == 10_000)
      #expect(found.duration == .seconds(3_990))
    }
  }

  @Test func theScatterOfAParkedReceiverIsNoDistance() throws {
    var random = SeededRandom(seed: 3)
    let fixes = (0..<2_000).map {
      Fix(
        time: TrackBuilder.start + Double($0), latitude: 47.4647 + random.number(-5e-5...5e-5),
        longitude: 8.5492 + random.number(-5e-5...5e-5))
    }
    #expect(try findings(fixes, format: .gpx).distance.total.meters < 50)
  }
}
