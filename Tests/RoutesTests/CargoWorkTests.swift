import Evidence
import Geo
import Routes
import Testing

@Suite struct CargoWorkTests {
  typealias F = CargoFixture
  /// Kilometres of a degree of the equator: 6,378.137 km × π / 180.
  static let degree = 111.319490793

  private func work(_ figures: CargoFigures) -> Hedged<Double>? {
    figures.work?.map { ($0.tonneKilometers * 1e3).rounded() / 1e3 }
  }

  private func tonneKilometers(_ tonnes: Double, degrees: Double) -> Double {
    (tonnes * degrees * Self.degree * 1e3).rounded() / 1e3
  }

  @Test func workIsMassTimesTheWholeRoute() {
    let breakdown = F.breakdown(
      [F.flight("a", degrees: 10), F.flight("b", degrees: 20)],
      [F.load("x", .exact(35), on: ["a"]), F.load("y", .about(2), on: ["b"])])
    #expect(work(breakdown.flights[0].figures) == .exact(tonneKilometers(35, degrees: 10)))
    #expect(work(breakdown.flights[1].figures) == .about(tonneKilometers(2, degrees: 20)))
    let sum = tonneKilometers(35, degrees: 10) + tonneKilometers(2, degrees: 20)
    #expect(breakdown.total.work?.isApproximate == true)
    #expect(abs((breakdown.total.work?.upperFigure?.tonneKilometers ?? 0) - sum) < 0.01)
  }

  @Test func ofASharedLoadItIsOpenHowFarItWent() {
    let breakdown = F.breakdown(
      [F.flight("a", degrees: 10), F.flight("b", degrees: 20)],
      [F.load("x", .exact(35), on: ["a", "b"])])
    #expect(work(breakdown.flights[0].figures) == .upTo(tonneKilometers(35, degrees: 10)))
    #expect(
      work(breakdown.total)
        == .range(tonneKilometers(35, degrees: 10), tonneKilometers(35, degrees: 20)))
    let alike = F.breakdown(
      [F.flight("a", degrees: 10), F.flight("b", degrees: 10)],
      [F.load("x", .exact(35), on: ["a", "b"])])
    #expect(work(alike.total) == .exact(tonneKilometers(35, degrees: 10)))
  }

  @Test func workIsKnownNoBetterThanTheRoute() {
    let breakdown = F.breakdown(
      [F.flight("a", .inferred)], [F.load("x", .exact(35), on: ["a"], .confirmed)])
    #expect(breakdown.total.certainty == .confirmed)
    #expect(breakdown.total.workCertainty == .inferred)
  }

  @Test func anOpenLoadIsOpenWorkAndNothingIsNothing() {
    let open = F.breakdown([F.flight("a")], [F.load("x", .atLeast(3), on: ["a"])])
    #expect(work(open.total) == .atLeast(tonneKilometers(3, degrees: 10)))
    let none = F.breakdown([F.flight("a")], [F.load("x", .exact(0), on: ["a"])])
    #expect(work(none.total) == .exact(0))
    #expect(none.total.mass == .exact(Mass(kilograms: 0)))
  }

  /// A short ton is 0.90718474 t, a statute mile 1.609344 km: a ton-mile 1.45997230 t-km.
  @Test func tonMiles() {
    let work = TransportWork(tonneKilometers: 348_533.4)
    #expect(abs(work.tonMiles - 348_533.4 / 1.459972301) < 0.01)
    #expect(Wording.work(.exact(work)) == "349,000 t-km")
    #expect(Wording.work(.about(work), style: .words, units: .us) == "about 239,000 ton-miles")
    #expect(Wording.work(.upTo(TransportWork(tonneKilometers: 0))) == "≤0 t-km")
    #expect(Wording.work(.exact(TransportWork(tonneKilometers: 5.432))) == "5.43 t-km")
  }

  @Test(
    "The share of the payload",
    arguments: [
      (.exact(35), .exact(120), "29.2 %"), (.about(35), .exact(120), "about 29 %"),
      (.exact(35), .range(120, 150), "23.3 to 29.2 %"),
      (.exact(35), .about(120), "about 29 %"), (.upTo(35), .exact(120), "up to 29.2 %"),
      (.atLeast(35), .range(120, 150), "at least 23.3 %"), (.exact(0), .exact(120), "0 %"),
      (.exact(150), .exact(120), "125 %"), (.atLeastAbout(60), .exact(120), "at least about 50 %"),
    ] as [(Hedged<Double>, Hedged<Double>, String)])
  func shares(_ load: Hedged<Double>, _ limit: Hedged<Double>, _ words: String) throws {
    let breakdown = F.breakdown(
      [F.flight("a")], [F.load("x", load, on: ["a"])], limits: ["a": limit])
    let share = try #require(breakdown.flights[0].figures.payloadShare)
    #expect(Wording.share(share, style: .words) == words)
  }

  @Test func aSharedLoadIsAShareOfAllItsFlights() throws {
    let flights = [F.flight("a"), F.flight("b"), F.flight("empty")]
    let items = [F.load("x", .exact(35), on: ["a", "b"])]
    let both = F.breakdown(
      flights, items, limits: ["a": .exact(120), "b": .exact(20), "empty": .exact(50)])
    let first = try #require(both.flights[0].figures.payloadShare)
    #expect(Wording.share(first, style: .words) == "up to 29.2 %")
    // 35 of 140 t: the third flight is said to have carried nothing.
    let total = try #require(both.total.payloadShare)
    #expect(Wording.share(total, style: .words) == "25 %")
    #expect(both.total.payloadLimit == .exact(Mass(tonnes: 140)))
    let one = F.breakdown(flights, items, limits: ["a": .exact(120)])
    #expect(one.total.payloadShare == nil)
    #expect(one.total.flightsWithoutLimit == ["b"])
    #expect(one.flights[0].figures.payloadShare == .upTo(35.0 / 120))
  }

  @Test func ofAnOpenLoadAnyAmountCanBeOnOneFlight() {
    let breakdown = F.breakdown(
      [F.flight("a"), F.flight("b")], [F.load("x", .atLeast(35), on: ["a", "b"])])
    #expect(
      Wording.portion(breakdown.flights[0].portions[0])
        == "x: at least 35 t shared with b, any amount of it here")
  }

  @Test func limitsComeFromTheCatalogueAndThePlansOwnTypes() throws {
    var flight = F.flight("a")
    flight.aircraft = Claim("Zeppelin NT", certainty: .reported)
    var plan = FlightPlan(
      flights: [flight], cargo: [F.load("x", .exact(1), on: ["a"])], hasClaims: true)
    #expect(CargoBreakdown(plan).total.payloadShare == nil)
    let limit = AircraftFigure(lowest: Mass(tonnes: 2), highest: Mass(tonnes: 4))
    plan.aircraftTypes = [AircraftType(name: "Zeppelin NT", maxPayload: [limit])]
    #expect(CargoBreakdown(plan).total.payloadShare == .range(0.25, 0.5))
    // A disputed type has the limits of all its versions, or none.
    plan.flights[0].aircraft?.rivals = [Claim("Balloon", certainty: .reported)]
    #expect(CargoBreakdown(plan).total.payloadShare == nil)
    let known = try #require(
      PlannedFlight(id: "b", aircraft: Claim("An-124", certainty: .reported), stops: [], legs: [])
        .payloadLimit())
    #expect(known.lower.tonnes >= 100)
  }

  @Test func aLimitOfNothingGivesNoShare() {
    let breakdown = F.breakdown(
      [F.flight("a")], [F.load("x", .exact(35), on: ["a"])], limits: ["a": .exact(0)])
    #expect(breakdown.total.payloadShare == nil)
  }

  @Test func massesInUSUnits() {
    func words(_ kilograms: Double) -> String {
      Wording.mass(.exact(Mass(kilograms: kilograms)), style: .words, unit: .us)
    }
    // 500 kg are 1,102.3 lb; 35 t 38.58 short tons; 907.18474 kg one.
    #expect(words(500) == "1,102 lb")
    #expect(words(35_000) == "38.6 short tons")
    #expect(words(907.1848) == "1 short ton")
    #expect(
      Wording.mass(.about(Mass(tonnes: 120)), unit: .us) == "≈132 short tons")
  }
}
