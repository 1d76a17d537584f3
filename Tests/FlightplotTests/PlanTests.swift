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

  /// Both versions of both legs, 3,841 and 3,122 km the others, each with its own verdict and countries.
  @Test func everyVersionOfALegIsAssessed() throws {
    let plan = try plan(Tool.example("disputed-claims.yaml"))
    let flight = try #require((plan["flights"] as? [[String: Any]])?.first)
    let legs = try #require(flight["legs"] as? [[String: Any]])
    let versions = legs.compactMap { ($0["versions"] as? [[String: Any]])?.first }
    #expect(versions.count == 2)
    let lengths = versions.compactMap { $0["distanceMeters"] as? Double }
    #expect(lengths.map { ($0 / 1000).rounded() } == [3841, 3122])
    for version in versions {
      let plausibility = try #require(version["plausibility"] as? [String: Any])
      #expect(plausibility["band"] as? String == "marginal")
      #expect(plausibility["technicalStops"] != nil)
    }
    let last = try #require((versions[1]["overflight"] as? [[String: Any]])?.last)
    #expect(last["countryCode"] as? String == "PG")
    let comparison = try #require(flight["comparison"] as? [String: Any])
    #expect(comparison["isOfOneVersion"] as? Bool == true)
    #expect((comparison["versions"] as? [[String: Any]])?.count == 2)
    let text = try Tool.flightplot("plan", Tool.example("disputed-claims.yaml")).text
    #expect(text.contains("\nOr Tarawa to Port Moresby, 3,122 km: marginal. An Il-76 or An-124"))
  }

  @Test func theFiguresOfTheAircraftNameTheirSources() throws {
    let text = try Tool.flightplot("plan", Tool.example("caracas-2019.yaml")).text
    let lines = text.split(separator: "\n")
    let range = try #require(lines.first { $0.hasPrefix("Range: 4,500 km with 150 t") })
    #expect(range.contains("Aeropedia"))
    #expect(lines.contains { $0.hasPrefix("Payload: 120 t (") })
    #expect(lines.contains { $0.hasPrefix("Seats: 88 [upper deck] (") })
  }

  /// A dozen versions of everything: the terminal shows a few, the JSON all.
  @Test func manyVersionsStayReadable() throws {
    let folder = try ScratchFolder()
    let numbers = 0..<12
    let names = numbers.map { "{is: Operator \($0), by: [s\($0)]}" }.joined(separator: ", ")
    let days = numbers.map { "{is: 2025-12-0\($0 % 9 + 1), by: [s\($0)]}" }.joined(separator: ", ")
    let path = try folder.write(
      "d.yaml",
      """
      flightplot: 1
      title: A test
      sources:
      \(numbers.map { "  s\($0): {name: Source \($0), kind: agency}" }.joined(separator: "\n"))
      flights:
        - id: x
          aircraft: {is: An-124, by: [s0]}
          operator: [\(names)]
          route:
            - {place: UUEE, by: [s0], departed: 2025-12-20}
            - {place: SVMI, by: [s0], arrived: [\(days)]}
      """)
    let outcome = try Tool.flightplot("plan", path)
    #expect(outcome.text.contains("Operator 3 (reported: s3) or 8 more versions"))
    let sentence = outcome.text.split(separator: "\n").first { $0.hasPrefix("Cannot be: ") }
    #expect(sentence.map { $0.count < 250 } == true, "\(sentence ?? "")")
    let json = try Tool.flightplot("plan", path, "--json").text
    #expect(json.contains("Operator 11"))
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
