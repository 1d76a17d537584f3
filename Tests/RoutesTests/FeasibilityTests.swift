import Evidence
import Geo
import Testing

@testable import Routes

@Suite struct FeasibilityTests {
  /// One flight on the equator; 0.0089832 degrees are a kilometre there.
  private func assess(
    kilometers: Double, cargo: [CargoItem] = [], types: [AircraftType] = [Sample.type()],
    aircraft: String? = "X-1"
  ) throws -> LegFeasibility {
    let stops = [Sample.stop(0), Sample.stop(kilometers / 111.319491)]
    let plan = Sample.plan([Sample.flight("a", aircraft, stops: stops)], cargo: cargo, types: types)
    let all = Feasibility.assess(plan)
    #expect(all.count == 1)
    return try #require(all.first)
  }

  /// 40 t fly 8,000 km. With reserves of 5 % and 370.4 km that is enough for 7,266 km.
  @Test(
    arguments: [
      (7_200, FeasibilityBand.plausible, 69.6), (7_300, .marginal, -35.4),
      (7_990, .marginal, -759.9),
      (8_010, .implausible, -780.9), (9_990, .implausible, -2_859.9),
    ] as [(Double, FeasibilityBand, Double)])
  func bandsOfAKnownLoad(_ kilometers: Double, _ band: FeasibilityBand, _ spare: Double) throws {
    let leg = try assess(kilometers: kilometers, cargo: [Sample.cargo(mass: .exact(40))])
    #expect(leg.range.band == band)
    #expect(abs((leg.range.marginWithReserveMeters ?? 0) / 1000 - spare) < 0.2)
    #expect(abs((leg.range.marginWithoutReserveMeters ?? 0) / 1000 - (8_000 - kilometers)) < 0.2)
    #expect(leg.load.kind == .stated)
    #expect(leg.payload.verdict == .within)
  }

  /// With 40–70 t it flies 8,000 to 6,000 km; with at least 70 t as little as its limit's 4,000.
  @Test func aHedgeMakesABand() throws {
    let range = try assess(kilometers: 7_000, cargo: [Sample.cargo(mass: .range(40, 70))])
    #expect(range.range.band == .marginal)
    #expect(range.range.shortest?.kilometers.rounded() == 6_000)
    #expect(range.range.longest?.kilometers.rounded() == 8_000)
    #expect(!range.range.figuresDisagree)
    let open = try assess(kilometers: 5_000, cargo: [Sample.cargo(mass: .atLeast(70))])
    #expect(open.range.shortest?.kilometers.rounded() == 4_000)
    #expect(open.range.longest?.kilometers.rounded() == 8_000)
    #expect(open.payload.verdict == .mayExceed)
  }

  /// 100 people are 10 to 18 t by the assumption of 100 to 180 kg each.
  @Test func peopleHaveAMass() throws {
    let leg = try assess(
      kilometers: 3_000,
      cargo: [Sample.cargo(mass: .exact(40)), Sample.cargo(people: .about(100))])
    #expect(abs(leg.load.lowest.tonnes - 50) < 1e-9)
    #expect(abs((leg.load.highest?.tonnes ?? 0) - 58) < 1e-9)
    #expect(leg.seats.verdict == .exceeds)
    #expect(Wording.seatsWarning(leg) == "about 100 people are more than an X-1 seats (80)")
  }

  @Test func aLoadOfNothingKnownSpansAll() throws {
    let leg = try assess(kilometers: 5_000)
    #expect(leg.load.kind == .unknown)
    #expect(leg.range.shortest?.kilometers.rounded() == 4_000)
    #expect(leg.range.longest?.kilometers.rounded() == 10_000)
    #expect(leg.range.band == .marginal)
    #expect(leg.payload.verdict == .noFigure && leg.seats.verdict == .noFigure)
  }

  @Test func aLoadBeyondTheLimit() throws {
    let leg = try assess(kilometers: 3_000, cargo: [Sample.cargo(mass: .exact(120))])
    #expect(leg.payload.verdict == .exceeds)
    #expect(leg.range.band == .noFigure)
    #expect(leg.band == .implausible)
    #expect(Wording.payloadWarning(leg) == "120 t is more than an X-1 lifts (100 t)")
    #expect(
      Wording.sentence(leg) == "An X-1 with 120 t could not fly this leg: no source says that it "
        + "lifts more than 100 t.")
    // No heavier load flies farther than the heaviest point says.
    let far = try assess(kilometers: 4_100, cargo: [Sample.cargo(mass: .exact(120))])
    #expect(far.range.band == .implausible)
  }

  @Test func withoutAFigureThereIsNone() throws {
    let bare = AircraftType(name: "X-2", isOfDossier: true)
    let none = try assess(kilometers: 3_000, types: [bare], aircraft: "X-2")
    #expect(none.range.band == .noFigure && none.range.figures.isEmpty)
    #expect(
      Wording.sentence(none) == "No figure: no source that was read gives the range of an X-2.")
    let unknown = try assess(kilometers: 3_000, aircraft: "An-142")
    #expect(unknown.range.band == .noFigure)
    #expect(
      Wording.sentence(unknown)
        == "No figure: the catalogue has no aircraft called “An-142” (did you mean An-124?).")
    let unstated = try assess(kilometers: 3_000, aircraft: nil)
    #expect(Wording.sentence(unstated) == "No figure: the aircraft is not stated.")
  }

  /// A range whose load nobody states bears a leg with cargo out no better than marginally.
  @Test func aRangeWithoutItsLoadIsNoProof() throws {
    let type = Sample.type(points: [], ferry: [], nominal: [Sample.distance(8_000)])
    let cargo = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(mass: .exact(40))], types: [type])
    #expect(cargo.range.band == .marginal && cargo.range.isLoadUnstated)
    let people = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(people: .exact(50))], types: [type])
    #expect(people.range.band == .plausible)
  }

  /// Of 60 t on two flights each carried 0 to 60 t; but what the other cannot lift was here.
  @Test func aSharedLoadIsABand() throws {
    let stops = [Sample.stop(0), Sample.stop(50)]
    func plan(_ other: String) -> FlightPlan {
      Sample.plan(
        [Sample.flight("a", stops: stops), Sample.flight("b", other, stops: stops)],
        cargo: [Sample.cargo(mass: .exact(60), ["a", "b"])],
        types: [Sample.type(), Sample.type("X-9", payload: [20])])
    }
    let free = Feasibility.assess(plan("X-1"))
    #expect(free.map(\.load.kind) == [.shared, .shared])
    #expect(free[0].load.sharedWith == ["b"])
    #expect(free[0].load.lowest.tonnes == 0 && free[0].load.highest?.tonnes == 60)
    #expect(free[0].range.longest?.kilometers.rounded() == 10_000)
    #expect(free[0].range.shortest?.kilometers.rounded() == 6_667)
    let forced = Feasibility.assess(plan("X-9"))
    #expect(abs(forced[0].load.lowest.tonnes - 40) < 1e-9)
    // X-1 lifts all of it, so X-9 may have flown empty.
    #expect(forced[1].load.lowest.tonnes == 0)
    #expect(forced[1].payload.verdict == .mayExceed)
  }

  /// A share is no more than the type lifts: of 150 t an X-1 had 0 to 100 t. Where sources differ on
  /// that, the heaviest load with a range figure counts, if one of them bears it out.
  @Test func aShareIsNoMoreThanTheTypeLifts() throws {
    let stops = [Sample.stop(0), Sample.stop(20)]
    func shortest(_ payload: [Double]) throws -> Double? {
      let plan = Sample.plan(
        [Sample.flight("a", stops: stops), Sample.flight("b", "X-9", stops: stops)],
        cargo: [Sample.cargo(mass: .exact(150), ["a", "b"])],
        types: [Sample.type(payload: payload), Sample.type("X-9")])
      return try #require(Feasibility.assess(plan).first).range.shortest?.kilometers.rounded()
    }
    #expect(try shortest([100]) == 4_000)
    #expect(try shortest([95, 110]) == 4_000)
    #expect(try shortest([105, 110]) == nil)
  }

  /// Lighter than any load with a figure: the range is at least 4,000 km, and how much more is open.
  @Test func belowTheLightestPointTheFiguresAreNamed() throws {
    let type = Sample.type(points: [Sample.point(100, 4000)], ferry: [])
    let leg = try assess(
      kilometers: 6_000, cargo: [Sample.cargo(mass: .exact(40))], types: [type])
    #expect(leg.range.band == .noFigure)
    #expect(
      Wording.sentence(leg) == "No figure: no source that was read gives the range of an X-1 with "
        + "that load (given: 4,000 km with 100 t).")
    let near = try assess(
      kilometers: 3_000, cargo: [Sample.cargo(mass: .exact(40))], types: [type])
    #expect(near.range.band == .plausible)
  }

  @Test func aPartIsNotCountedTwice() throws {
    let stops = [Sample.stop(0), Sample.stop(50)]
    let plan = Sample.plan(
      [Sample.flight("a", stops: stops), Sample.flight("b", stops: stops)],
      cargo: [
        Sample.cargo(mass: .exact(60), ["a", "b"]), Sample.cargo(mass: .exact(20), ["a"]),
      ])
    let load = try #require(Feasibility.assess(plan).first?.load)
    #expect(load.lowest.tonnes == 20 && load.highest?.tonnes == 60)
  }

  @Test func waypointsAreNoLandings() throws {
    let stops = [
      Sample.stop(0), Sample.stop(20, isWaypoint: true), Sample.stop(40), Sample.stop(60),
    ]
    let legs = Feasibility.assess(Sample.plan([Sample.flight(stops: stops)]))
    #expect(legs.map(\.index) == [0, 1])
    #expect(legs.map { ($0.leg.distance.kilometers / 111.319491).rounded() } == [40, 20])
  }

  @Test func aFamilySpansItsTypes() throws {
    let leg = try assess(
      kilometers: 4_500, cargo: [Sample.cargo(mass: .exact(50))], types: [], aircraft: "Il-76")
    // 52 t over 3,600 km by one figure, 50 t of 60 over 5,000 to 6,500 km by another.
    #expect(leg.range.band == .marginal)
    #expect(leg.range.figuresDisagree)
    #expect(leg.payload.verdict == .mayExceed)
    #expect(leg.range.missing == ["Il-76TD-90VD", "Il-76MD"])
    #expect(Wording.assumptions(leg).contains { $0.hasPrefix("Il-76 is said of Il-76TD") })
  }

  @Test func disputedTypesSpanTogether() throws {
    let stops = [Sample.stop(0), Sample.stop(50)]
    var flight = Sample.flight(stops: stops)
    flight.aircraft?.rivals = [Claim("X-9", certainty: .reported)]
    let plan = Sample.plan(
      [flight], types: [Sample.type(), Sample.type("X-9", ferry: [Sample.distance(12_000)])])
    let leg = try #require(Feasibility.assess(plan).first)
    #expect(leg.isAircraftDisputed)
    #expect(leg.range.longest?.kilometers == 12_000)
    #expect(Wording.sentence(leg).hasPrefix("An X-1 or X-9 with a load not stated"))
  }

  /// 120 t over 4,500 and 5,400 km, empty 16,000 and 16,500: with 35 t 12,645.8 and 13,262.5 km.
  /// UUMU–SVMI takes 9,958.096 km, with reserves 10,826.4.
  @Test func theSentenceForPrint() throws {
    let stops = [
      Stop(place: Sample.place("UUMU", 55.8783, 38.0617)),
      Stop(place: Sample.place("SVMI", 10.60312, -66.99059)),
    ]
    let plan = Sample.plan(
      [Sample.flight("a", "An-124", stops: stops)], cargo: [Sample.cargo(mass: .exact(35))],
      types: [])
    let leg = try #require(Feasibility.assess(plan).first)
    #expect(
      Wording.sentence(leg) == "An An-124 with 35 t could fly this leg without a stop, with about "
        + "1,800 km to spare (range figures disagree: 12,600–13,300 km).")
    #expect(abs((leg.range.marginWithReserveMeters ?? 0) - 1_819_400) < 200)
    let heavy = Sample.plan(
      plan.flights, cargo: [Sample.cargo(mass: .exact(120))], types: [])
    #expect(
      Wording.sentence(try #require(Feasibility.assess(heavy).first))
        == "An An-124 with 120 t could not fly this leg without a stop: the leg is about "
        + "10,000 km long, and no range figure for that load is above 5,400 km.")
  }

  @Test(
    arguments: [
      ("An-124", "An"), ("Il-76", "An"), ("C-17", "A"), ("A400M", "An"), ("MD-11F", "An"),
      ("UH-60", "A"), ("Tu-160", "A"), ("Mi-8", "A"), ("RC-135", "An"), ("747-400F", "A"),
      ("H-6", "An"), ("Falcon 7X", "A"), ("Y-20", "A"), ("E-3", "An"),
    ])
  func theArticleGoesByTheSound(_ name: String, _ article: String) {
    #expect(Wording.english.named(name) == "\(article.lowercased()) \(name)")
  }

  @Test func twoHundredFlightsAreQuick() {
    let stops = [Sample.stop(0), Sample.stop(50)]
    let ids = (0..<200).map { "f\($0)" }
    let plan = Sample.plan(
      ids.map { Sample.flight($0, stops: stops) },
      cargo: ids.map { Sample.cargo(mass: .exact(40), [$0]) })
    #expect(Feasibility.assess(plan).count == 200)
  }

  /// 1,000 entries that no flight is named for are one load between all: 1 t + 2 t + … = 500,500 t.
  @Test func aLoadOfAllFlightsIsThatOfEach() {
    let stops = [Sample.stop(0), Sample.stop(50)]
    let cargo = (1...1000).map { tonnes in
      CargoItem(
        item: "item \(tonnes)", mass: .exact(Mass(tonnes: Double(tonnes))), flights: [],
        certainty: .reported)
    }
    let plan = Sample.plan(
      (0..<200).map { Sample.flight("f\($0)", "X-1", stops: stops) }, cargo: cargo)
    let legs = Feasibility.assess(plan)
    #expect(legs.allSatisfy { $0.load.claimedMass?.lower.tonnes.rounded() == 500_500 })
    #expect(legs.allSatisfy { $0.load.sharedWith.count == 199 })
    // The other 199 lift 100 t each: 500,500 t less 19,900 t.
    #expect(legs.allSatisfy { $0.load.lowest.tonnes.rounded() == 480_600 })
  }

  /// 8,000 km with 40 t, which limits 84.5 t too: rounded down, or where rounding hides which is more,
  /// the sentence would be untrue.
  @Test func roundingNeverContradicts() throws {
    func words(_ kilometers: Double, _ tonnes: Double) throws -> String {
      let leg = try assess(kilometers: kilometers, cargo: [Sample.cargo(mass: .exact(tonnes))])
      #expect(leg.band == .implausible)
      return Wording.sentence(leg)
    }
    #expect(
      try words(8_010, 40).hasSuffix(
        "the leg is 8,010 km long, and no range figure for that load is above 8,000 km."))
    #expect(
      try words(9_000, 84.5).hasSuffix(
        "the leg is about 9,000 km long, and there is no figure for that load; by those for other "
          + "loads it flies no more than about 8,000 km."))
  }

  @Test func aRangeThatIsOpenAboveSaysSo() throws {
    let type = Sample.type(points: [Sample.point(100, 4000)], ferry: [])
    let leg = try assess(
      kilometers: 3_800, cargo: [Sample.cargo(mass: .exact(40))], types: [type])
    #expect(leg.band == .marginal)
    #expect(Wording.sentence(leg).hasSuffix("its range is given as about 4,000 km or more."))
  }

  /// 42,000 lb are 19,050.88 kg: the range with 19.05 t is that with the most it lifts.
  @Test(arguments: [Hedged.upTo(30), .exact(19.0508), .exact(19.05)])
  func aLoadInAnotherUnitIsTheSameLoad(_ tonnes: Hedged<Double>) throws {
    let type = Sample.type(
      points: [Sample.point(19.05, 3300)], ferry: [], payload: [Mass(pounds: 42_000).tonnes])
    let leg = try assess(
      kilometers: 2_000, cargo: [Sample.cargo(mass: tonnes, ["a", "b"])], types: [type])
    #expect(leg.range.shortest == Length(kilometers: 3300))
    #expect(leg.band == .plausible)
  }

  /// 10 and 30 degrees of the equator: 1,113 and 3,340 km.
  @Test func aDisputedStopIsToldWithTheLengthsNotJudged() throws {
    var end = Sample.stop(50)
    end.rivals = [Sample.stop(10), Sample.stop(30)]
    let plan = Sample.plan([Sample.flight(stops: [Sample.stop(0), end])])
    let leg = try #require(Feasibility.assess(plan).first)
    let name = leg.leg.destination.name
    #expect(
      Wording.assumptions(leg).contains(
        "Sources differ on the stops: this is of \(leg.leg.origin.name) to \(name) only; by other "
          + "versions the leg is about 1,100–3,300 km long."))
  }

  @Test func anUnknownVersionOfTheTypeIsTold() throws {
    var flight = Sample.flight(stops: [Sample.stop(0), Sample.stop(50)])
    flight.aircraft?.rivals = [Claim("Zeppelin", certainty: .reported)]
    let leg = try #require(Feasibility.assess(Sample.plan([flight])).first)
    #expect(leg.range.missing == ["Zeppelin"])
    #expect(
      Wording.assumptions(leg).contains("No range figure for that load is known of Zeppelin."))
  }
}
