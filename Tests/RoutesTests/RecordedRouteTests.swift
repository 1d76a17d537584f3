import Evidence
import Geo
import Testing
import Tracks

@testable import Routes

@Suite struct RecordedRouteTests {
  private static let direct = MadeLeg(from: Field.a, to: Field.b, start: 10, end: 12)

  @Test func whatIsSeenIsConfirmed() throws {
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([Self.direct])])
    let route = try #require(flight.recordedRoute)
    #expect(route.stops.map { $0.map(\.verdict) } == [[.seen], [.seen]])
    #expect(flight.isRecorded(leg: 0) && route.bridges.isEmpty && route.unclaimed.isEmpty)
    #expect(flight.stops.map(\.certainty) == [.confirmed, .confirmed])
    #expect(flight.stops[0].sources == ["agency", "track x.csv"])
    #expect(flight.legs[0].certainty == .confirmed)
    // Nobody claims a time: the recorded one stands.
    #expect(
      flight.stops[0].departed?.value
        == .instant(unixSeconds: FlightRecording.zero + 36_000, offsetSeconds: 0))
    #expect(flight.stops[1].arrived?.sources == ["track x.csv"])
    #expect(flight.stops[1].departed == nil)
  }

  @Test func ofSeveralRotationsTheClaimedTimeChoosesOne() throws {
    let legs = [
      Self.direct, MadeLeg(from: Field.b, to: Field.a, start: 13, end: 15),
      MadeLeg(from: Field.a, to: Field.b, start: 30, end: 32),
    ]
    let day = Claim(
      ReportedTime.instant(unixSeconds: FlightRecording.zero + 30 * 3600, offsetSeconds: 0),
      certainty: .reported, sources: ["agency"])
    func flight(_ departed: Claim<ReportedTime>?) -> PlannedFlight {
      PlannedFlight([Field.a, Field.b], recorded: [FlightRecording(legs)]) {
        $0[0].departed = departed
      }
    }
    #expect(flight(day).recordedRoute?.legs[0]?.parts.map(\.leg) == [2])
    #expect(flight(day).concernedLegs(ofRecording: 0) == 2...2)
    // Without a time it is the first, and not the whole day.
    #expect(flight(nil).recordedRoute?.legs[0]?.parts.map(\.leg) == [0])
  }

  @Test func aStopBesideTheTrackIsExcluded() throws {
    let flight = PlannedFlight(
      [Field.a, Field.side, Field.b], recorded: [FlightRecording([Self.direct])])
    let sighting = try #require(flight.recordedRoute?.stops[1][0])
    #expect(sighting.verdict == .excluded && sighting.gap == nil)
    // The great circle is at arctan(tan 50° / cos 10°) = 50.43° N there; 111.2 km a degree.
    let off = try #require(sighting.nearest).distance.kilometers
    #expect(abs(off - 219) < 2)
    #expect(!flight.isRecorded(leg: 0) && !flight.isRecorded(leg: 1))
    #expect(flight.stops[1].certainty == .reported)
  }

  @Test func aGapLeavesAStopOpenOnlyIfItIsLongEnough() throws {
    // 1,423 km in two hours are 198 m/s. Unseen for 30 minutes there is no time for a landing.
    var short = Self.direct
    short.hidden = 10.76...11.24
    var flight = PlannedFlight(
      [Field.a, Field.side, Field.b], recorded: [FlightRecording([short])])
    var sighting = try #require(flight.recordedRoute?.stops[1][0])
    #expect(sighting.verdict == .excluded)
    #expect(sighting.gap?.duration == .seconds(1_800))
    // Four hours for the same way, two of them unseen over its middle half: the aircraft that was seen
    // at 99 m/s flies 712 km straight, some 800 km by the stop, which takes 135 minutes: no time.
    var long = Self.direct
    (long.end, long.hidden) = (14, 11.01...12.99)
    flight = PlannedFlight([Field.a, Field.side, Field.b], recorded: [FlightRecording([long])])
    sighting = try #require(flight.recordedRoute?.stops[1][0])
    #expect(sighting.verdict == .excluded)
  }

  @Test func aLongSilenceLeavesAStopOpen() throws {
    var recording = FlightRecording([Self.direct])
    // Unseen from 10:45 to 13:15 instead of to 11:15: two hours more over the same way.
    var fixes = recording.track.fixes.filter {
      !((FlightRecording.zero + 10.76 * 3600)...(FlightRecording.zero + 11.24 * 3600))
        .contains($0.time)
    }
    let before = 15
    for index in fixes.indices where index > before { fixes[index].time += 7_200 }
    recording.track.fixes = fixes
    recording.findings.legs[0].fixes = fixes.indices
    recording.findings.gaps = [
      TrackGap(
        before: before, start: fixes[before].coordinate, end: fixes[before + 1].coordinate,
        startTime: fixes[before].time, endTime: fixes[before + 1].time,
        distance: Geodesic.inverse(
          from: fixes[before].coordinate, to: fixes[before + 1].coordinate
        ).distance,
        speedBeside: Velocity(metersPerSecond: 198), reading: .roomForLanding)
    ]
    let flight = PlannedFlight([Field.a, Field.side, Field.b], recorded: [recording])
    let sighting = try #require(flight.recordedRoute?.stops[1][0])
    #expect(sighting.verdict == .possible)
    // 150 minutes, of which the way by the stop (2 × 282 km, by Pythagoras over 178 and 219 km) takes
    // 47.
    let spare = try #require(sighting.spare).components.seconds
    #expect(abs(Double(spare) / 60 - 103) < 2)
  }

  @Test func aRecordingThatBreaksOffIsBridgedToTheDestination() throws {
    var leg = Self.direct
    (leg.arrival, leg.seen) = (.midAir, 0...0.6)
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([leg])])
    let route = try #require(flight.recordedRoute)
    #expect(route.stops.map { $0[0].verdict } == [.seen, .notCovered])
    let bridge = try #require(route.bridges.first)
    #expect(route.bridges.count == 1 && bridge.kind == .afterLastSeen)
    #expect(bridge.to == Field.b.coordinate)
    let recorded = try #require(route.legs[0])
    let whole = Geodesic.inverse(from: Field.a.coordinate, to: Field.b.coordinate).distance
    #expect(abs(recorded.distance.observed.meters - 0.6 * whole.meters) < 1)
    #expect(abs(recorded.distance.bridged.meters - 0.4 * whole.meters) < 1)
    #expect(flight.stops.map(\.certainty) == [.confirmed, .reported])
    #expect(flight.legs[0].certainty == .reported)
  }

  @Test func aTrackThatLeadsElsewhereDoesNotStandForTheLeg() throws {
    var leg = MadeLeg(from: Field.a, to: Field.b, start: 10, end: 12)
    (leg.arrival, leg.seen) = (.midAir, 0...0.6)
    let west = Place(
      kind: .airport, name: "West", coordinate: Coordinate(latitude: 50, longitude: -20),
      icao: "WWWW")
    let flight = PlannedFlight([Field.a, west], recorded: [FlightRecording([leg])])
    #expect(!flight.isRecorded(leg: 0))
    #expect(flight.recordedRoute?.strays == [])
  }

  @Test func twoFilesThatMeetAreOneFlight() throws {
    var (first, second) = (Self.direct, Self.direct)
    (first.arrival, first.seen, first.end) = (.midAir, 0...0.4, 10.8)
    (second.departure, second.seen, second.start) = (.midAir, 0.6...1, 11.2)
    let flight = PlannedFlight(
      [Field.a, Field.side, Field.b],
      recorded: [FlightRecording([second], file: "2.csv"), FlightRecording([first], file: "1.csv")])
    let sighting = try #require(flight.recordedRoute?.stops[1][0])
    // 24 minutes between the files are no time for a landing.
    #expect(sighting.verdict == .excluded && sighting.gap?.duration == .seconds(1_440))
    let plain = PlannedFlight(
      [Field.a, Field.b],
      recorded: [FlightRecording([first], file: "1.csv"), FlightRecording([second], file: "2.csv")])
    let route = try #require(plain.recordedRoute)
    #expect(route.bridges.map(\.kind) == [.betweenFiles] && plain.isRecorded(leg: 0))
    #expect(route.legs[0]?.parts.map(\.recording) == [0, 1])
    #expect(plain.stops[0].sources == ["agency", "track 1.csv"])
    #expect(plain.stops[1].sources == ["agency", "track 2.csv"])
  }

  @Test func whatOneRecordingMissesAnotherShows() throws {
    var hidden = Self.direct
    hidden.hidden = 10.3...11.7
    let both = PlannedFlight(
      [Field.a, Field.side, Field.b],
      recorded: [
        FlightRecording([hidden], file: "1.csv"), FlightRecording([Self.direct], file: "2.csv"),
      ])
    let sighting = try #require(both.recordedRoute?.stops[1][0])
    #expect(sighting.verdict == .excluded && sighting.gap == nil)
  }

  @Test func ofADisputedStopOneVersionIsSeen() throws {
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([Self.direct])]) {
      stops in
      let other = Stop(place: Field.c, certainty: .reported, sources: ["spotter"])
      stops[1] = Stop(versions: [other, stops[1]]) ?? other
    }
    #expect(flight.recordedRoute?.stops[1].map(\.verdict) == [.excluded, .seen])
    let stop = flight.stops[1]
    #expect(stop.versions.map(\.certainty) == [.disputed, .disputed])
    #expect(stop.versions.map(\.ownCertainty) == [.reported, .confirmed])
    #expect(stop.rivals[0].sources == ["agency", "track x.csv"] && stop.sources == ["spotter"])
  }

  @Test func aLandingThatNobodyClaimsIsFound() throws {
    let flight = PlannedFlight(
      [Field.a, Field.c],
      recorded: [
        FlightRecording([
          Self.direct, MadeLeg(from: Field.b, to: Field.c, start: 13, end: 15),
        ])
      ])
    let route = try #require(flight.recordedRoute)
    #expect(route.unclaimed.map { $0.arrival?.end.airport?.icao } == ["BBBB"])
    #expect(route.stops.map { $0[0].verdict } == [.seen, .seen])
    #expect(route.legs[0]?.parts.map(\.leg) == [0, 1])
  }

  @Test func anotherFlightBelongsToNoLeg() throws {
    let flight = PlannedFlight(
      [Field.a, Field.c],
      recorded: [FlightRecording([MadeLeg(from: Field.b, to: Field.side, start: 1, end: 3)])])
    #expect(flight.recordedRoute?.strays == [0])
    #expect(flight.recordedRoute?.stops.map { $0[0].verdict } == [.notCovered, .notCovered])
    #expect(flight.stops.map(\.certainty) == [.reported, .reported])
  }

  @Test func aPieceOverTheOceanBelongsToTheLegItLiesOn() throws {
    var leg = Self.direct
    (leg.departure, leg.arrival, leg.seen) = (.midAir, .midAir, 0.3...0.7)
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([leg])])
    #expect(flight.isRecorded(leg: 0) && flight.recordedRoute?.strays == [])
    #expect(flight.recordedRoute?.bridges.map(\.kind) == [.beforeFirstSeen, .afterLastSeen])
    // The other way round it is another flight.
    let back = PlannedFlight([Field.b, Field.a], recorded: [FlightRecording([leg])])
    #expect(!back.isRecorded(leg: 0) && back.recordedRoute?.strays == [0])
  }

  @Test func anAircraftThatStoodUnseenMayHaveFlown() throws {
    // From a to b, unseen there from 12 to 20 o'clock, and on to c: it may have been at the side and
    // come back.
    let flight = PlannedFlight(
      [Field.a, Field.side, Field.c],
      recorded: [
        FlightRecording([
          Self.direct, MadeLeg(from: Field.b, to: Field.c, start: 20, end: 22),
        ])
      ])
    #expect(flight.recordedRoute?.stops[1][0].verdict == .possible)
  }

  @Test func aWaypointIsPassedOrNot() throws {
    func verdict(_ latitude: Double) -> StopSighting.Verdict? {
      let point = Place(
        kind: .coordinate, name: "P", coordinate: Coordinate(latitude: latitude, longitude: 10))
      let flight = PlannedFlight(
        [Field.a, point, Field.b], recorded: [FlightRecording([Self.direct])]
      ) { $0[1].isWaypoint = true }
      return flight.recordedRoute?.stops[1][0].verdict
    }
    #expect(verdict(50.8) == .seen)
    #expect(verdict(54) == .excluded)
  }

  @Test func anotherStoryIsNotMixedWithTheRecordedTimes() throws {
    let claimed = Claim(
      ReportedTime.instant(unixSeconds: FlightRecording.zero + 18 * 3600, offsetSeconds: 0),
      certainty: .reported, sources: ["agency"])
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([Self.direct])]) {
      $0[1].arrived = claimed
    }
    #expect(flight.stops[0].departed == nil && flight.stops[1].arrived == claimed)
  }
}
