import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Disputes on the map")
struct DisputeTests {
  private static let sources = [
    Source(id: "a", name: "Source A"), Source(id: "b", name: "Source B"),
    Source(id: "c", name: "Source C"), Source(id: "d", name: "Source D"),
  ]

  private static func claim<Value>(
    _ first: (Value, String), _ second: (Value, String)
  ) -> Claim<Value>? where Value: Equatable {
    Claim(versions: [
      Claim(first.0, certainty: .reported, sources: [first.1]),
      Claim(second.0, certainty: .reported, sources: [second.1]),
    ])
  }

  /// One flight of which two sources tell everything differently.
  private static let plan: FlightPlan = {
    let origin = [
      Stop(place: TestPlaces.svo, certainty: .inferred),
      Stop(place: TestPlaces.mad, certainty: .reported, sources: ["b"], hedge: .reportedly),
    ]
    let days = (
      ReportedTime.day(year: 2019, month: 3, day: 23),
      ReportedTime.day(year: 2019, month: 3, day: 24)
    )
    let end = Stop(
      place: TestPlaces.ccs, name: "Maiquetía", certainty: .reported, sources: ["a", "b"],
      arrived: claim((days.0, "a"), (days.1, "b")))
    let stops = [Stop(versions: origin) ?? end, end]
    var flight = PlannedFlight(
      id: "one", aircraft: claim(("An-124", "a"), ("Il-76", "b")),
      operator: claim(("Air Force", "a"), ("An Airline", "c")),
      registration: claim(("RA-1", "a"), ("RA-2", "d")),
      callsign: claim(("X 1", "a"), ("X 2", "b")),
      stops: stops, legs: Leg.legs(through: stops))
    flight.note = "told in two ways"
    let cargo = CargoStatement(
      item: Claim("equipment", certainty: .reported, sources: ["a"]),
      mass: claim((.exact(Mass(tonnes: 35)), "a"), (.about(Mass(tonnes: 50)), "b")),
      people: claim((.about(100), "a"), (.atLeast(200), "b")), flights: ["one"]
    ).items(entry: 0)
    return FlightPlan(
      title: "Two ways", sources: sources, flights: [flight], cargo: cargo,
      cargoSummary: .build(cargo), hasClaims: true)
  }()

  private func map(_ plan: FlightPlan = plan) async throws -> MapFindings {
    try MapFindings(await Drawings.map(plan, MapRequest(size: PageSizes.wide)))
  }

  @Test("Each version of a stop has its symbol, name and source; each line is dotted and measured")
  func stops() async throws {
    let found = try await map()
    #expect(found.routes.count == 2)
    #expect(
      found.routes.allSatisfy { ($0.stroke?.dash.first ?? 1) < 0.1 && $0.stroke?.cap == .round })
    #expect(found.symbols.count == 3)
    #expect(found.texts("route-labels").count == 2)
    let words = found.words("place-labels")
    #expect(words.contains("Moscow"))
    #expect(words.contains("origin disputed, inferred"))
    #expect(words.contains("Madrid"))
    #expect(words.contains("reportedly · origin disputed [2]"))
    #expect(words.contains("SVMI/CCS"))
    let panel = found.words("panel")
    #expect(panel.contains("route disputed: sources differ"))
    #expect(panel.contains("airport disputed: sources differ"))
    #expect(!panel.contains("route inferred"))
  }

  @Test("Every version of aircraft, owner, marks and times stands with its own source's number")
  func facts() async throws {
    let found = try await map()
    let panel = found.words("panel")
    #expect(panel.contains("An-124 or Il-76"))
    #expect(panel.contains("type disputed: An-124 [1] or Il-76 [2]"))
    #expect(panel.contains("operator disputed: Air Force [1] or An Airline [3]"))
    #expect(panel.contains("registration disputed: RA-1 [1] or RA-2 [4]"))
    #expect(panel.contains("callsign disputed: X 1 [1] or X 2 [2]"))
    #expect(
      found.words("place-labels").contains("arrived 23 March 2019 [1] or 24 March 2019 [2]"))
  }

  @Test("Figures that contradict each other stand side by side")
  func figures() async throws {
    let found = try await map()
    let lines = found.texts("panel").map(\.text)
    for figure in ["35 t", "≈50 t", "≈100", "≥200"] { #expect(lines.contains(figure)) }
    let panel = found.words("panel")
    #expect(panel.contains("equipment (disputed) [1]"))
    #expect(panel.contains("equipment (disputed) [2]"))
  }

  @Test("The source line names whoever has a number on the map, and nobody else")
  func sources() async throws {
    let found = try await map()
    let line = found.words("source")
    for source in Self.sources { #expect(line.contains(source.name)) }
    var plan = Self.plan
    plan.flights[0].registration = nil
    #expect(!(try await map(plan).words("source").contains("Source D")))
  }

  @Test("What one flight disputes, another may confirm")
  func mixed() async throws {
    var plan = Self.plan
    let stops = [
      Stop(place: TestPlaces.mad, certainty: .confirmed, sources: ["c"]),
      Stop(place: TestPlaces.hel, certainty: .confirmed, sources: ["c"]),
    ]
    plan.flights.append(
      PlannedFlight(id: "two", stops: stops, legs: Leg.legs(through: stops)))
    let marks = PlaceMark.marks(of: plan)
    #expect(marks.map(\.certainty) == [.disputed, .confirmed, .reported, .confirmed])
  }

  @Test("Flights at different times are told from the first to the last")
  func span() {
    func wording(_ days: [Int]) -> [String] {
      let stops = days.map { day in
        Stop(
          place: TestPlaces.ccs, certainty: .reported, sources: ["a"],
          arrived: Claim(
            .day(year: 2019, month: 3, day: day), certainty: .reported,
            sources: [day == 23 ? "a" : "b"]))
      }
      let plan = FlightPlan(
        sources: Self.sources,
        flights: stops.enumerated().map {
          PlannedFlight(id: "\($0)", stops: [$1], legs: [])
        }, hasClaims: true)
      return PlaceMark.marks(of: plan).flatMap {
        MapWording(plan: plan, units: .kilometers).details($0)
      }
    }
    #expect(wording([23, 23]).last == "arrived 23 March 2019\u{A0}[1]")
    #expect(wording([25, 23, 24]).last == "arrivals 23–25 March 2019\u{A0}[1][2]")
  }

  @Test("A subtitle with sources bears their numbers")
  func subtitle() async throws {
    var plan = Self.plan
    plan.registrationFree()
    plan.subtitle = "S"
    plan.stated.subtitle = Claim("S", certainty: .reported, sources: ["d"])
    let found = try await map(plan)
    #expect(found.words("title").contains("S [4]"))
    #expect(found.words("source").contains("[4] Source D"))
  }
}

extension FlightPlan {
  /// Without what source D alone says.
  fileprivate mutating func registrationFree() { flights[0].registration = nil }
}
