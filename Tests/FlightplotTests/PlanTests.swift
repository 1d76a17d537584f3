import Foundation
import Testing

/// `flightplot plan` and `flightplot schema`, end to end.
@Suite struct PlanTests {
  private func plan(_ dossier: String) throws -> [String: Any] {
    let outcome = try Tool.flightplot("plan", dossier, "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  /// 9,936,076.4 m: WGS 84 between Moscow (GeoNames) and SVMI (airportsdata), by GeographicLib.
  @Test func thePlanOfCaracas() throws {
    let plan = try plan(Tool.example("caracas-2019.yaml"))
    #expect(plan["flightplotPlan"] as? Int == 1)
    let flights = try #require(plan["flights"] as? [[String: Any]])
    #expect(flights.map { $0["id"] as? String } == ["an124", "il62"])
    let aircraft = try #require(flights[1]["aircraft"] as? [String: Any])
    #expect(aircraft["hedge"] as? String == "apparently")
    #expect(aircraft["sources"] as? [String] == ["mayorca"])
    let leg = try #require((flights[0]["legs"] as? [[String: Any]])?.first)
    let distance = try #require(leg["distanceMeters"] as? Double)
    #expect(abs(distance - 9_936_076.4) < 0.1)
    #expect(leg["certainty"] as? String == "inferred")
    let overflight = try #require(leg["overflight"] as? [[String: Any]])
    #expect(overflight.first?["countryCode"] as? String == "RU")
    #expect(overflight.last?["countryCode"] as? String == "VE")
    let total = try #require((plan["cargoSummary"] as? [String: Any])?["total"] as? [String: Any])
    #expect((total["mass"] as? [String: Any])?["text"] as? String == "35 t")
    #expect((total["people"] as? [String: Any])?["text"] as? String == "about 100")
  }

  @Test func inWords() throws {
    let outcome = try Tool.flightplot("plan", Tool.example("caracas-2019.yaml"))
    #expect(outcome.status == 0)
    for words in ["apparently Il-62 (reported: mayorca)", "23 March 2019", "9,936 km", "35 t"] {
      #expect(outcome.text.contains(words), "\(words) in \(outcome.text)")
    }
  }

  /// What is inferred must not read as known: in the example the load is reported, the origin is not.
  @Test func theCargoTableSaysHowWellItIsKnown() throws {
    let outcome = try Tool.flightplot("plan", Tool.example("caracas-2019.yaml"))
    let line = outcome.text.split(separator: "\n").first { $0.hasPrefix("in all") }
    #expect(line?.hasSuffix("reported; work inferred") == true, "\(line ?? "")")
  }

  /// Anchorage or Honolulu to Tarawa: 7,333 and some 3,900 km by the same aircraft.
  @Test func aDisputedStopIsInEveryFigureOrToldNotToBe() throws {
    let outcome = try Tool.flightplot("plan", Tool.example("disputed-claims.yaml"))
    #expect(outcome.text.contains("this is of Anchorage to Tarawa only; by other versions the leg"))
    let block = outcome.text.split(separator: "\n").first { $0.contains("block time") }
    #expect(block?.hasSuffix("–10 h 32 min, by version") == true, "\(block ?? "")")
  }

  /// “Allegedly 35 t” must not come out as 35 t, nor “probably on Monday” as on Monday.
  @Test func noHedgeOfAStatementVanishes() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.yaml",
      """
      flightplot: 1
      title: A test
      sources:
        a: {name: Agency, kind: agency}
      flights:
        - id: x
          aircraft: {is: An-124, by: [a]}
          route:
            - place: UUEE
              by: [a]
              hedge: reportedly
              departed: {is: 2025-12-01, hedge: probably, by: [a]}
            - {place: SVMI, by: [a]}
      cargo:
        - {item: arms, mass: {is: 35 t, hedge: allegedly, by: [a]}}
        - {item: food, mass: 100 kg, by: [a]}
      """)
    let lines = try Tool.flightplot("plan", path).text.split(separator: "\n")
    func ends(_ start: String, _ end: String) -> Bool {
      lines.contains { $0.hasPrefix(start) && $0.hasSuffix(end) }
    }
    #expect(ends("UUEE  departs", "reported, probably: a"))
    #expect(ends("arms ", "reported, allegedly"))
    #expect(ends("food ", "0.1 %  reported"))
    #expect(ends("in all", "reported, in part allegedly"))
  }

  @Test func aWrongDossierGivesItsFaultsAndNoPlan() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", Dossier.with("titel: A test", for: "title: A test"))
    let outcome = try Tool.flightplot("plan", path, "--json")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[FP102]"))
  }

  @Test(arguments: ["dossier", "plan"]) func schemasAreJSON(_ name: String) throws {
    let outcome = try Tool.flightplot("schema", name)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
  }

  @Test func aSchemaOfNothingIsRefused() throws {
    #expect(try Tool.flightplot("schema", "map").status == 64)
  }
}
