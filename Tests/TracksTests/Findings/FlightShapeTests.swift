import Geo
import Testing
import Tracks

@Suite("Shapes of flights")
struct FlightShapeTests {
  private func findings(_ fixes: [Fix], format: TrackFormat = .readsbTrace) throws -> TrackFindings
  {
    let track = TrackBuilder.track(fixes, format: format)
    return try TrackFindings(of: TrackCleaner().clean(track), in: Gazetteer())
  }

  /// Flies on from a place by so many degrees a step of 10 s at 120 m/s.
  private func turning(_ changes: [Double], from start: Coordinate, course: Double = 0) -> [Fix] {
    var (position, course) = (start, course)
    return changes.enumerated().map { index, change in
      course += change
      position =
        Geodesic.direct(
          from: position, azimuth: Angle(degrees: course), distance: Length(meters: 1_200)
        ).coordinate
      var fix = Fix(
        time: TrackBuilder.start + Double(index) * 10, latitude: position.latitude,
        longitude: position.longitude)
      fix.pressureAltitude = Length(meters: 3_000)
      return fix
    }
  }

  @Test(arguments: [(1.0, Holding.Side.right), (-1.0, .left)])
  func aHoldingIsCountedInTurns(_ sign: Double, _ side: Holding.Side) throws {
    let straight = [Double](repeating: 0, count: 30)
    let racetrack = [Double](repeating: 30 * sign, count: 6) + [Double](repeating: 0, count: 6)
    let laps = (0..<6).flatMap { _ in racetrack }
    // Across the antimeridian.
    let start = Coordinate(latitude: 52, longitude: 179.98)
    let found = try findings(turning(straight + laps + straight, from: start, course: 90))
    #expect(found.holdings.count == 1)
    let holding = try #require(found.holdings.first)
    #expect(abs(holding.turns - 3) < 0.1)
    #expect(holding.side == side)
    #expect(holding.radius.kilometers < 12)
    #expect(abs(abs(holding.centre.longitude) - 179.5) < 0.6)
    #expect(abs(holding.duration / .seconds(60) - 12) < 1.5)
    #expect(
      TrackWording.holding(holding).hasPrefix("Turned full circle to the \(side.rawValue) 3 times"))
  }

  @Test func aSnakingCourseIsNoHolding() throws {
    let changes = (0..<200).map { $0 / 10 % 2 == 0 ? 18.0 : -18 }
    let found = try findings(turning(changes, from: Coordinate(latitude: 45, longitude: 10)))
    #expect(found.holdings.isEmpty)
  }

  @Test func turningBackIsToldWithItsDistances() throws {
    let out = [Double](repeating: 0, count: 200)
    let half = [Double](repeating: 30, count: 6)
    let back = [Double](repeating: 0, count: 180)
    let found = try findings(
      turning(out + half + back, from: Coordinate(latitude: 45, longitude: 10)))
    let turn = try #require(found.turnBacks.first)
    #expect(abs(turn.farthest.kilometers - 241) < 3)
    #expect(abs(turn.returned.kilometers - 24) < 3)
    #expect(turn.leg == 0)
    let onward = try findings(turning(out + out, from: Coordinate(latitude: 45, longitude: 10)))
    #expect(onward.turnBacks.isEmpty)
  }

  /// Towards Zürich from the south, down to 60 m above it, and up again.
  @Test func aGoAroundIsFoundAtItsAirport() throws {
    let zurich = Coordinate(latitude: 47.464722, longitude: 8.549167)
    let start = Geodesic.direct(
      from: zurich, azimuth: Angle(degrees: 180), distance: Length(kilometers: 50)
    ).coordinate
    var fixes = TrackBuilder.level(from: start, azimuth: 0, speed: 75, count: 270, spacing: 5)
    for index in fixes.indices {
      let away = abs(Double(index) * 375 - 49_500)
      fixes[index].pressureAltitude = Length(meters: 432 + 60 + away * 0.052)
    }
    let found = try findings(fixes)
    let approach = try #require(found.approaches.first)
    #expect(found.approaches.count == 1)
    #expect(approach.kind == .goAround)
    #expect(approach.airport.icao == "LSZH")
    #expect(approach.likelihood == .probable)
    #expect(approach.fix == 132)
    #expect(abs((approach.height?.meters ?? 0) - 60) < 1)
    #expect(found.legs.count == 1)
    #expect(found.phases.map(\.phase) == [.descent, .climb])
  }

  /// The same, with ten seconds on the runway.
  @Test func aTouchAndGoDoesNotSplitTheLeg() throws {
    let zurich = Coordinate(latitude: 47.464722, longitude: 8.549167)
    let start = Geodesic.direct(
      from: zurich, azimuth: Angle(degrees: 180), distance: Length(kilometers: 50)
    ).coordinate
    var fixes = TrackBuilder.level(from: start, azimuth: 0, speed: 75, count: 270, spacing: 5)
    for index in fixes.indices {
      let away = max(0, abs(Double(index) * 375 - 49_500) - 400)
      fixes[index].pressureAltitude = Length(meters: 432 + away * 0.052)
      fixes[index].isOnGround = away == 0
    }
    let found = try findings(fixes)
    #expect(found.legs.count == 1)
    #expect(found.approaches.map(\.kind) == [.touchAndGo])
    #expect(found.approaches.first?.airport.icao == "LSZH")
  }

  @Test func phasesFollowTheProfile() throws {
    var fixes = TrackBuilder.level(
      from: Coordinate(latitude: 50, longitude: 0), azimuth: 100, count: 400)
    let profile: [(until: Int, meters: Double)] = [
      (0, 3_000), (60, 9_000), (160, 9_000), (180, 11_000), (300, 11_000), (350, 6_000),
      (380, 6_000), (400, 4_000),
    ]
    for index in fixes.indices {
      let next = profile.firstIndex { $0.until > index } ?? profile.count - 1
      let (from, to) = (profile[next - 1], profile[next])
      let share = Double(index - from.until) / Double(to.until - from.until)
      fixes[index].pressureAltitude = Length(
        meters: from.meters + (to.meters - from.meters) * share)
    }
    let found = try findings(fixes)
    #expect(
      found.phases.map(\.phase) == [.climb, .level, .climb, .cruise, .descent, .level, .descent])
    for (before, after) in zip(found.phases, found.phases.dropFirst()) {
      #expect(before.fixes.upperBound == after.fixes.lowerBound)
    }
    #expect(
      found.phases.map(\.fixes.lowerBound).enumerated().allSatisfy {
        abs($1 - [0, 60, 160, 180, 300, 350, 380][$0]) <= 3
      })
  }

  // MARK: What is no flight

  @Test func aRideIsNotTakenForAFlight() throws {
    var fixes = TrackBuilder.level(
      from: Coordinate(latitude: 47.45, longitude: 8.55), azimuth: 30, speed: 33, count: 300)
    for index in fixes.indices {
      fixes[index].pressureAltitude = nil
      fixes[index].geometricAltitude = Length(meters: 450 + Double(index))
    }
    let found = try findings(fixes, format: .gpx)
    #expect(found.nature == .unclear)
    #expect(found.legs.isEmpty)
    #expect(found.airportsNearStart.first?.place.icao == "LSZH")
    #expect(
      TrackWording.sentences(found).first?.contains("does not show that this was a flight") == true)
    // What is as fast as that over minutes is one.
    let jet = TrackBuilder.level(
      from: Coordinate(latitude: 47.45, longitude: 8.55), azimuth: 30, speed: 200, count: 60)
    #expect(try findings(jet, format: .gpx).nature == .flight)
  }

  @Test func withoutTimesPlacesAndDistancesRemain() throws {
    var fixes = TrackBuilder.level(
      from: Coordinate(latitude: 47.45, longitude: 8.55), azimuth: 30, count: 50)
    for index in fixes.indices { fixes[index].time = .nan }
    let found = try findings(fixes, format: .kml)
    #expect(found.nature == .flight)
    #expect(found.duration == nil)
    #expect(found.legs.first?.airTime == nil)
    #expect(abs(found.distance.observed.meters - 49 * 2_300) < 1)
    #expect(found.gaps.isEmpty && found.phases.isEmpty)
  }

  @Test func nothingAndNoiseGiveAnswers() throws {
    #expect(try findings([]).nature == .unclear)
    let one = [Fix(time: TrackBuilder.start, latitude: 10, longitude: 20)]
    #expect(try findings(one).legs.isEmpty)
    var random = SeededRandom(seed: 11)
    let noise = (0..<2_000).map { index in
      var fix = Fix(
        time: TrackBuilder.start + Double(index) * 400, latitude: random.number(-90...90),
        longitude: random.number(-180...180))
      fix.pressureAltitudeMeters = Float(random.number(-900...30_000))
      fix.isOnGround = random.chance(0.3)
      return fix
    }
    // As it stands, with figures that no recording should hold.
    var worse = noise
    worse[1_999].time = .infinity
    #expect(!TrackCleaner(.none).clean(TrackBuilder.track(worse)).isTimed)
    #expect(try findings(worse).gaps.isEmpty == false)
    for index in noise.indices.prefix(200) {
      worse[index].pressureAltitudeMeters = .infinity
      worse[index].groundSpeedMetersPerSecond = -.infinity
      worse[index].latitude = index % 2 == 0 ? .nan : 1e300
    }
    worse[1_999].time = worse[1_998].time
    // What is no position goes even where every step is switched off.
    let raw = TrackCleaner(.none).clean(TrackBuilder.track(worse, format: .sbs))
    #expect(raw.rejected.count == 200)
    #expect(!TrackWording.sentences(try TrackFindings(of: raw, in: Gazetteer())).isEmpty)
    let cleaned = TrackCleaner(.none).clean(TrackBuilder.track(noise, format: .sbs))
    let found = try TrackFindings(of: cleaned, in: Gazetteer())
    #expect(!found.gaps.isEmpty)
    #expect(TrackWording.sentences(found).allSatisfy { !$0.isEmpty })
  }
}
