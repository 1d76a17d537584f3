import Dossiers
import Evidence
import Geo
import Routes
import Testing

@Suite struct FactWalkTests {
  static let text = """
    flightplot: 1
    title: {is: T, by: m}
    subtitle: S
    dateline: {place: Caracas, date: 2019-03-25}
    sources:
      m: Mayorca
      n: {name: Sputnik}
    flights:
      - id: a
        aircraft: {is: An-124, by: m}
        operator: Air Force
        route:
          - Moscow
          - {place: SVMI, by: m, arrived: 2019-03-23,
             departed: {is: 2019-03-24, by: n}}
    cargo:
      - {item: equipment, mass: 35 t, by: m}
    events:
      - {text: E, by: n, date: 2019-03-24}
    map:
      points: [{place: Madrid, text: P, by: n, hedge: possibly}]
    """

  private var plan: FlightPlan { get throws { try resolve(Self.text) } }

  @Test func everyFactIsWalkedInOrder() throws {
    #expect(
      try plan.facts.map { "\($0.path) = \($0.value)" } == [
        "title = T", "subtitle = S", "dateline = Caracas, 25 March 2019",
        "flight a: operator = Air Force", "flight a: aircraft = An-124",
        "flight a: stop 1 = Moscow",
        "flight a: stop 2 = Simón Bolívar International Airport (SVMI)",
        "flight a: stop 2: arrived = 23 March 2019",
        "flight a: stop 2: departed = 24 March 2019", "cargo 1 = equipment",
        "cargo 1: mass = 35 t", "event 1 = E", "event 1: date = 24 March 2019",
        "point Madrid = P",
      ])
  }

  @Test func eachStandsWhereItIsWritten() throws {
    let places = try plan.facts.map { record in
      record.position.map { "\($0.line):\($0.column)" } ?? "-"
    }
    #expect(
      places == [
        "2:8", "3:11", "4:11", "11:15", "10:15", "13:9", "14:9", "14:39", "15:20", "17:5",
        "17:29", "19:5", "19:28", "21:20",
      ])
    #expect(try plan.file == "d.yaml")
    #expect(try plan.sources.map(\.position?.line) == [6, 7])
    #expect(try plan.flights.map(\.position?.line) == [9])
  }

  @Test func theEvidenceOfEachIsItsOwn() throws {
    let plan = try plan
    let certainties = plan.facts.map { $0.certainty?.rawValue ?? "-" }
    #expect(
      certainties == [
        "reported", "-", "-", "unstated", "reported", "unstated", "reported", "reported",
        "reported", "reported", "reported", "reported", "reported", "reported",
      ])
    #expect(
      plan.facts.filter(\.isInherited).map(\.path) == [
        "flight a: stop 2: arrived", "cargo 1: mass", "event 1: date",
      ])
    #expect(plan.facts.last?.hedge == .possibly)
  }

  @Test func aPlanBuiltInCodeIsWalkedToo() {
    let item = CargoItem(
      item: "tents", mass: .about(Mass(tonnes: 3)), flights: ["a"], certainty: .reported,
      sources: ["m"], hedge: .possibly)
    let facts = FlightPlan(flights: [], cargo: [item], hasClaims: true).facts
    #expect(facts.map(\.path) == ["cargo 1", "cargo 1: mass"])
    #expect(facts.map(\.value) == ["tents", "about 3 t"])
    #expect(facts.map(\.hedge) == [.possibly, nil])
  }

  /// Two figures of one source for one load are versions of it, not two loads.
  @Test(
    arguments: [
      "[{is: 35 t, by: m}, {is: 50 t, by: m}]", "[35 t, 50 t]",
      "[{is: 35 t, by: [m, n]}, {is: 50 t, by: n}]",
    ])
  func versionsOfOneFigureNeverAdd(_ mass: String) throws {
    let plan = try resolve(dossier("cargo: [{item: equipment, mass: \(mass)}]"))
    #expect(plan.cargoSummary.totalMass?.map(\.tonnes) == .range(35, 50))
    #expect(plan.cargoSummary.lines.map(\.certainty) == [.disputed])
  }
}
