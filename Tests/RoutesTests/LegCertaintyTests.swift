import Evidence
import Geo
import Routes
import Testing

/// The rule of `Leg.certainty(from:to:)`, as its documentation tables it.
@Suite struct LegCertaintyTests {
  private func stop(_ certainty: Certainty?, longitude: Double = 0, _ sources: [String] = [])
    -> Stop
  {
    let at = Coordinate(latitude: 0, longitude: longitude)
    return Stop(
      place: Place(kind: .coordinate, name: "\(longitude)", coordinate: at), certainty: certainty,
      sources: sources)
  }

  @Test(
    arguments: [
      (.confirmed, .confirmed, .confirmed), (.confirmed, .reported, .reported),
      (.confirmed, .inferred, .inferred), (.confirmed, .unstated, .unstated),
      (.confirmed, .disputed, .disputed), (.reported, .reported, .reported),
      (.reported, .inferred, .inferred), (.reported, .unstated, .unstated),
      (.reported, .disputed, .disputed), (.inferred, .inferred, .inferred),
      (.inferred, .unstated, .unstated), (.inferred, .disputed, .disputed),
      (.unstated, .unstated, .unstated), (.unstated, .disputed, .disputed),
      (.disputed, .disputed, .disputed),
    ] as [(Certainty, Certainty, Certainty)])
  func aLegIsKnownNoBetterThanItsWorseEnd(
    _ from: Certainty, _ to: Certainty, _ leg: Certainty
  ) throws {
    #expect(Leg.certainty(from: stop(from), to: stop(to)) == leg)
    #expect(Leg.certainty(from: stop(to), to: stop(from)) == leg)
    // Whatever the ends are worth by themselves, an end with rivals makes the leg disputed.
    let split = try #require(Stop(versions: [stop(from), stop(.confirmed, longitude: 10)]))
    let legs = Leg.legs(through: [split, stop(to, longitude: 20)])
    #expect(legs.map(\.certainty) == [.disputed])
    #expect(legs[0].versions.map(\.certainty) == [.disputed])
  }

  @Test func withoutClaimsThereIsNone() {
    for other in Certainty.allCases {
      #expect(Leg.certainty(from: stop(nil), to: stop(other)) == nil)
      #expect(Leg.certainty(from: stop(other), to: stop(nil)) == nil)
    }
  }

  private func names(_ leg: Leg) -> String { "\(leg.origin.name)-\(leg.destination.name)" }

  @Test func eachVersionOfAnEndMakesALeg() throws {
    let middle = try #require(
      Stop(versions: [
        stop(.reported, longitude: 10, ["a"]), stop(.reported, longitude: 11, ["b"]),
        stop(.inferred, longitude: 12),
      ]))
    let legs = Leg.legs(through: [stop(.reported), middle, stop(.confirmed, longitude: 20)])
    #expect(legs.map(names) == ["0.0-10.0", "10.0-20.0"])
    #expect(legs[0].versions.map(names) == ["0.0-11.0", "0.0-12.0"])
    #expect(legs[1].versions.map(names) == ["11.0-20.0", "12.0-20.0"])
    // A degree of the equator is 111,319.4908 m on WGS 84.
    #expect(abs(legs[0].versions[0].distance.meters - 11 * 111_319.4908) < 0.01)
  }

  @Test func twoDisputedEndsAreJoinedAsTheirSourcesSay() throws {
    let from = try #require(
      Stop(versions: [
        stop(.reported, longitude: 0, ["a"]), stop(.reported, longitude: 1, ["b"]),
      ]))
    let to = try #require(
      Stop(versions: [
        stop(.reported, longitude: 10, ["a"]), stop(.reported, longitude: 11, ["b"]),
        stop(.reported, longitude: 12, ["c"]),
      ]))
    let leg = try #require(Leg.legs(through: [from, to]).first)
    #expect(leg.versions.map(names) == ["0.0-12.0", "1.0-11.0", "1.0-12.0"])
  }

  @Test func aVersionFromAPlaceToItselfIsNoLeg() throws {
    let from = try #require(
      Stop(versions: [stop(.reported, ["a"]), stop(.reported, longitude: 10, ["b"])]))
    let leg = try #require(Leg.legs(through: [from, stop(.reported, longitude: 10)]).first)
    #expect(leg.versions.isEmpty)
    #expect(leg.certainty == .disputed)
  }

  @Test func thePlaceThatAllNameIsNotDisputed() throws {
    let both = try #require(
      Stop(versions: [stop(.inferred, ["a"]), stop(.reported, ["b", "a"])]))
    #expect(both.certainty == .reported)
    #expect(both.sources == ["a", "b"])
    #expect(both.rivals.isEmpty)
  }
}
