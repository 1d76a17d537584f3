import Evidence
import Geo
import Routes
import Testing

/// Metres of the equator to a degree: 6,378,137 π / 180.
private let equatorDegree = 111_319.490793

private func stop(
  _ longitude: Double, _ certainty: Certainty? = nil, latitude: Double = 0, isWaypoint: Bool = false
) -> Stop {
  let at = Coordinate(latitude: latitude, longitude: longitude)
  return Stop(
    place: Place(kind: .coordinate, name: "\(longitude)", coordinate: at), certainty: certainty,
    isWaypoint: isWaypoint)
}

@Suite struct WaypointTests {
  @Test func aLegRunsThroughItsWaypoints() throws {
    let stops = [
      stop(0), stop(30, isWaypoint: true), stop(10, isWaypoint: true), stop(40), stop(50),
    ]
    let legs = Leg.legs(through: stops)
    try #require(legs.count == 2)
    #expect(legs[0].waypoints.map(\.name) == ["30.0", "10.0"])
    // There, back and there again: 30° + 20° + 30°.
    #expect(abs(legs[0].distance.meters - 80 * equatorDegree) < 0.01)
    #expect(legs[0].sections.map(\.initialAzimuth.degrees) == [90, 270, 90])
    #expect(legs[0].initialAzimuth.degrees == 90 && legs[0].finalAzimuth.degrees == 90)
    // Halfway, 40°, lies 10° back from 30°.
    #expect(abs(legs[0].midpoint.longitude - 20) < 1e-9)
    #expect(legs[1].waypoints.isEmpty && legs[1].sections.count == 1)
  }

  @Test func aRoundFlightGoesSomewhere() {
    let legs = Leg.legs(through: [stop(0), stop(30, isWaypoint: true), stop(0)])
    #expect(legs.count == 1 && !legs[0].isStanding)
    #expect(Leg(from: stop(0), to: stop(0)).isStanding)
  }

  @Test func aLegIsKnownNoBetterThanItsWaypoints() {
    func certainty(_ waypoint: Certainty?) -> Certainty? {
      Leg(from: stop(0, .confirmed), to: stop(9, .reported), through: [stop(5, waypoint)]).certainty
    }
    #expect(certainty(.confirmed) == .reported)
    #expect(certainty(.inferred) == .inferred)
    #expect(certainty(.disputed) == .disputed)
    #expect(certainty(nil) == nil)
  }

  @Test func eachRivalOfAWaypointMakesAVersion() throws {
    var first = stop(10, .reported, isWaypoint: true)
    var second = stop(10, .reported, latitude: 10, isWaypoint: true)
    first.sources = ["a"]
    second.sources = ["b"]
    let waypoint = try #require(Stop(versions: [first, second]))
    let leg = try #require(
      Leg.legs(through: [stop(0, .reported), waypoint, stop(20, .reported)]).first)
    #expect(leg.certainty == .disputed)
    try #require(leg.versions.count == 1)
    #expect(leg.versions[0].waypoints.first?.place.coordinate.latitude == 10)
    #expect(leg.versions[0].distance > leg.distance)
  }

  @Test func overflightRunsThroughWaypoints() throws {
    let stops = [
      stop(15, latitude: 50), stop(10, latitude: 50, isWaypoint: true), stop(10, latitude: 43),
    ]
    let leg = try #require(Leg.legs(through: stops).first)
    let overflight = try Overflight(Atlas())
    let whole = overflight.segments(of: leg)
    let parts = leg.sections.map {
      overflight.segments(
        from: $0.origin.place.coordinate, to: $0.destination.place.coordinate)
    }
    // Germany lies on both sides of the waypoint and is one segment.
    #expect(whole.count == parts[0].count + parts[1].count - 1)
    let germany = try #require(whole.first { $0.ground.area?.code == "DE" })
    let lengths = [parts[0].last, parts[1].first].compactMap { $0?.length.meters }
    #expect(abs(germany.length.meters - lengths.reduce(0, +)) < 1e-6)
    #expect(abs(whole.reduce(0) { $0 + $1.shareOfLeg } - 1) < 1e-12)
    #expect(abs((whole.last?.exitDistance.meters ?? 0) - leg.distance.meters) < 1e-6)
    for (a, b) in zip(whole, whole.dropFirst()) { #expect(a.exitDistance == b.entryDistance) }
  }
}
