import Evidence
import Geo
import Testing

@testable import Routes

@Suite struct FeasibilityWordsTests {
  private func assess(
    kilometers: Double, cargo: [CargoItem], types: [AircraftType] = [Sample.type()],
    aircraft: String = "X-1", others: [String] = []
  ) throws -> LegFeasibility {
    let stops = [Sample.stop(0), Sample.stop(kilometers / 111.319491)]
    let flights = (["a"] + others).map { Sample.flight($0, aircraft, stops: stops) }
    let all = Feasibility.assess(Sample.plan(flights, cargo: cargo, types: types))
    return try #require(all.first)
  }

  /// With 20 t the line says 9,000 km, and no diagram through the figures more than 9,333 km.
  @Test(
    arguments: [
      (
        9_200, FeasibilityBand.marginal,
        "might fly this leg without a stop, but no figure bears it out: the leg is about 9,200 km "
          + "long, and by the figures there are, its range is at least about 9,000 km and at most "
          + "about 9,300 km."
      ),
      (
        9_600, .implausible,
        "could not fly this leg without a stop: the leg is about 9,600 km long, and there is no "
          + "figure for that load; by those for other loads it flies no more than about 9,400 km."
      ),
      (
        9_340, .implausible,
        "could not fly this leg without a stop: the leg is 9,340 km long, and there is no "
          + "figure for that load; by those for other loads it flies no more than about 9,334 km."
      ),
    ] as [(Double, FeasibilityBand, String)])
  func aLoadBetweenFigures(_ kilometers: Double, _ band: FeasibilityBand, _ words: String) throws {
    let leg = try assess(kilometers: kilometers, cargo: [Sample.cargo(mass: .exact(20))])
    #expect(leg.band == band)
    #expect(Wording.sentence(leg) == "An X-1 with 20 t " + words)
  }

  /// One load makes figures disagree; an open one makes the range differ by load too.
  @Test func onlyOneLoadMakesFiguresDisagree() throws {
    let type = Sample.type(points: [Sample.point(100, 4_000, 5_000), Sample.point(40, 8_000)])
    let one = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(mass: .exact(100))], types: [type])
    #expect(Wording.sentence(one).hasSuffix("(range figures disagree: 4,000–5,000 km)."))
    let open = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(mass: .range(40, 100))], types: [type])
    #expect(Wording.sentence(open).hasSuffix("(range, by load and by source: 4,000–8,000 km)."))
  }

  /// 40 t and less: at least 8,000 km by the only figure, which bears 7,900 km out, without reserves.
  @Test func anOpenRangeIsNotCalledItsLeast() throws {
    let type = Sample.type(points: [Sample.point(40, 6_000), Sample.point(30, 8_000)], ferry: [])
    let leg = try assess(
      kilometers: 7_900, cargo: [Sample.cargo(mass: .range(20, 40))], types: [type])
    #expect(leg.band == .marginal)
    #expect(
      Wording.sentence(leg).hasSuffix(
        "the leg is about 7,900 km long, and its range is, by load, from about 6,000 km to at least "
          + "about 8,000 km."))
  }

  @Test func aLimitThatIsOpenIsNeverExceeded() throws {
    var type = Sample.type(seats: [])
    type.maxPayload[0].isOpenAbove = true
    let leg = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(mass: .exact(101))], types: [type])
    #expect(leg.payload.verdict == .mayExceed && leg.payload.isLimitOpen)
    #expect(Wording.payloadWarning(leg) == nil)
    #expect(AircraftFigure(Hedged.atLeast(5.0), sources: [])?.amount == .atLeast(5))
    #expect(AircraftFigure(Hedged.upTo(5.0), sources: []) == nil)
  }

  /// The limit is 80 seats: `about 88` is within a tenth of it, `about 89` and an exact 81 are beyond.
  @Test(
    arguments: [
      (Hedged.about(88), "about 88 people may be more than an X-1 seats (80)"),
      (.about(89), "about 89 people are more than an X-1 seats (80)"),
      (.exact(81), "81 people are more than an X-1 seats (80)"),
      (.atLeast(81), "at least 81 people are more than an X-1 seats (80)"),
      (.about(80), nil),
    ] as [(Hedged<Double>, String?)])
  func peopleInTheClaimsOwnWords(_ people: Hedged<Double>, _ words: String?) throws {
    let leg = try assess(kilometers: 3_000, cargo: [Sample.cargo(people: people)])
    #expect(Wording.seatsWarning(leg) == words)
  }

  /// 95 t and 60 people of 100 kg are 101 t.
  @Test func peopleInALoadAreNamed() throws {
    let leg = try assess(
      kilometers: 3_000,
      cargo: [Sample.cargo(mass: .exact(95)), Sample.cargo(people: .exact(60))])
    #expect(
      Wording.payloadWarning(leg)
        == "at least 101 t, with people at 100 kg each, an assumption, is "
        + "more than an X-1 lifts (100 t)")
    #expect(
      Wording.sentence(leg).hasSuffix(
        "lifts more than 100 t, and it is more with people at 100 kg each, an assumption."))
    let near = try assess(kilometers: 3_000, cargo: [Sample.cargo(mass: .about(105))])
    #expect(Wording.payloadWarning(near) == "about 105 t may be more than an X-1 lifts (100 t)")
  }

  /// 35 t for one flight and 10 t for two together: 35 to 45 t here, not none to all.
  @Test func whatIsNotSharedIsSaid() throws {
    let leg = try assess(
      kilometers: 3_000,
      cargo: [Sample.cargo(mass: .exact(35)), Sample.cargo(people: .exact(50), ["a", "b"])],
      others: ["b"])
    #expect(Wording.sentence(leg).hasPrefix("An X-1 with at least 35 t and up to 44 t, people"))
    let lines = Wording.assumptions(leg)
    #expect(
      lines.contains(
        "Part of the load is claimed for a and b together, and how that was split is not known: a "
          + "had at least 35 t by what is claimed for it alone and by what the others lift."))
    #expect(!lines.contains { $0.contains("none to all") })
  }

  @Test(arguments: [
    (AircraftKind.bomber, true), (.freighter, true), (.tanker, true), (.transport, false),
  ])
  func peopleWhereNoSourceGivesSeats(_ kind: AircraftKind, _ isNamed: Bool) throws {
    var type = Sample.type(seats: [])
    type.kind = kind
    let leg = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(people: .about(100))], types: [type])
    #expect(
      Wording.seatsUnknown(leg)
        == (isNamed
          ? "about 100 people are claimed for it, and no source gives seats for an X-1" : nil))
    type.seats = Sample.type().seats
    let seated = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(people: .about(100))], types: [type])
    #expect(Wording.seatsUnknown(seated) == nil)
  }
}
