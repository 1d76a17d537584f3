import Evidence
import Geo
import Routes
import Testing

private func stop(_ latitude: Double, _ longitude: Double, _ certainty: Certainty?) -> Stop {
  let place = Place(
    kind: .coordinate, name: "x",
    coordinate: Coordinate(latitude: latitude, longitude: longitude))
  return Stop(place: place, certainty: certainty)
}

@Suite struct LegTests {
  /// UUMU to SVMI: GeographicLib's inverse solution, 9,958,095.86 m to 0.01 m.
  @Test func aLegIsMeasuredOnTheEllipsoid() throws {
    let leg = Leg(
      from: stop(55.8783, 38.0617, .inferred), to: stop(10.60312, -66.99059, .reported))
    #expect(abs(leg.distance.meters - 9_958_095.86) < 0.01)
    #expect(leg.certainty == .inferred)
    let half = Geodesic.inverse(from: leg.origin.place.coordinate, to: leg.midpoint)
    #expect(abs(half.distance.meters - leg.distance.meters / 2) < 0.001)
    // 9,958.096 km at 865 and at 800 km/h: 11.5122 h and 12.4476 h.
    let speed = try #require(AircraftSpeed.find("An-124"))
    #expect(speed.time(for: leg.distance) == .seconds(41_444)...Duration.seconds(44_811))
  }

  @Test func aRouteHasOneLegLessThanStops() {
    let stops = [
      stop(0, 0, .reported), stop(0, 10, .confirmed), stop(10, 10, .unstated),
      stop(20, 20, .disputed),
    ]
    let legs = Leg.legs(through: stops)
    #expect(legs.map(\.certainty) == [.reported, .unstated, .disputed])
    #expect(legs.allSatisfy { !$0.isStanding })
    #expect(Leg.legs(through: [stops[0]]).isEmpty)
  }

  @Test func withoutADossierThereIsNoCertainty() {
    #expect(Leg(from: stop(0, 0, nil), to: stop(1, 1, .reported)).certainty == nil)
  }

  @Test func aLegToTheSamePlaceStands() {
    #expect(Leg(from: stop(10, 180, nil), to: stop(10, -180, nil)).isStanding)
  }

  @Test(
    arguments: [
      ("An-124", "A124"), ("Antonov An‑124", "A124"), ("AN124", "A124"), ("A124", "A124"),
      ("An-124-100", "A124"), ("Antonov-124", "A124"), ("Ruslan", "A124"),
      ("Ilyushin Il-76TD", "IL76"), ("Il-76", "IL76"), ("Tu-160", "T160"),
      ("Boeing C-17", "C17"), ("Lockheed Martin C-130J", "C30J"), ("C-5M Super Galaxy", "C5M"),
      ("Il-62", "IL62"), ("747-400F", "B744"), ("B-1B", nil), ("Il-77", nil), ("", nil),
    ] as [(String, String?)])
  func aircraftAreFoundHoweverSpelt(_ name: String, _ designator: String?) {
    #expect(AircraftSpeed.find(name)?.designator == designator)
  }
}
