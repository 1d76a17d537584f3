import Diagnostics
import Flightplot
import Foundation
import Testing

/// Each fault gives its code at its line, and nothing else.
@Suite struct CheckTests {
  @Test func aSoundDossierGivesNothing() throws {
    #expect(try Self.findings(FaultyDossier.sound).map(\.description) == [])
  }

  @Test(arguments: reading + evidence + story + recordings)
  func aFaultGivesItsCodeAtItsLineAndOnlyThat(_ dossier: FaultyDossier) throws {
    let found = try Self.findings(dossier.text, dossier.files)
    #expect(
      found.map(\.code) == [dossier.code] && found.first?.location?.line == dossier.line,
      "\(found.map(\.description).joined(separator: "\n"))")
  }

  @Test func aSourceOfATypesFigureIsASourceOfSomething() throws {
    let dossier = FaultyDossier(
      "a source for a type",
      [
        6: "  spotter: {name: A spotter}\n  third: {name: A third}",
        26: "aircraft-types: {An-124: {payload: 120 t, by: [third]}}",
      ], .unusedSource)
    #expect(try Self.findings(dossier.text, dossier.files).map(\.description) == [])
  }

  @Test(arguments: reading + evidence + story + recordings)
  func aHintSaysSomething(_ dossier: FaultyDossier) throws {
    for finding in try Self.findings(dossier.text, dossier.files) {
      guard let hint = finding.hint else { continue }
      let end = hint.last { !$0.isWhitespace }
      #expect(end != nil && end != ":" && !hint.contains(": ;"), "\(finding)")
    }
  }

  @Test func everyCodeHasADossierThatGivesIt() {
    let shown = Set((Self.reading + Self.evidence + Self.story + Self.recordings).map(\.code))
    #expect(DiagnosticCode.allCases.filter { !shown.contains($0) } == [])
  }

  /// The page that documents the codes names the severity that each is given with.
  @Test func theDocumentationNamesTheSeverities() throws {
    let page = try String(
      contentsOf: Tool.packageRoot.appendingPathComponent("CHECKS.md"), encoding: .utf8)
    var written: [String: String] = [:]
    for row in page.split(separator: "\n") where row.hasPrefix("| FP") {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      written[cells[0]] = cells[1]
    }
    for dossier in Self.reading + Self.evidence + Self.story + Self.recordings {
      let finding = try #require(
        try Self.findings(dossier.text, dossier.files).first { $0.code == dossier.code })
      let severities = try #require(written[dossier.code.rawValue])
      #expect(severities.contains(finding.severity.rawValue), "\(dossier.name)")
    }
  }

  static func findings(
    _ text: String, _ files: [String: String] = [:]
  ) throws -> [Diagnostic] {
    do throws(FlightplotError) {
      return try FlightMap(
        dossier: "d.yaml",
        environment: Environment(readFile: { path, _ in Array((files[path] ?? text).utf8) })
      ).findings()
    } catch {
      return error.diagnostics
    }
  }

  static let reading = [
    FaultyDossier("a tab", [9: "\taircraft: An-124"], .notReadable),
    FaultyDossier("UTF-16", [1: "\u{0}flightplot: 1"], .notReadable),
    FaultyDossier(
      "a bracket left open", [20: "  - {item: equipment, mass: 30 t"], .notReadable, line: 21),
    FaultyDossier(
      "a key unknown", [10: "    opperator: {is: Volga-Dnepr, by: [agency]}"], .unknownKey),
    FaultyDossier("a key of the map at the top", [26: "theme: print"], .unknownKey),
    FaultyDossier("no title", [2: ""], .missingKey, line: 1),
    FaultyDossier("a claim of nothing", [10: "    operator: {by: [agency]}"], .missingKey),
    FaultyDossier("text for a list", [20: "  - 30 t of equipment"], .wrongKind),
    FaultyDossier("a list for text", [2: "title: [Two, flights]"], .wrongKind),
    FaultyDossier(
      "sure", [10: "    operator: {is: V, certainty: sure, by: [agency]}"], .wordNotAllowed),
    FaultyDossier("a key twice", [10: "    aircraft: An-12"], .repeatedKey),
    FaultyDossier("an id twice", [14: "  - id: first", 21: ""], .badID, line: 14),
    FaultyDossier("an id of two words", [14: "  - id: the second", 21: ""], .badID, line: 14),
    FaultyDossier(
      "cargo of no flight", [20: "  - {item: tents, mass: 3 t, flights: [third], by: [agency]}"],
      .unknownID),
    FaultyDossier(
      "a source not defined", [10: "    operator: {is: V, by: [ministry]}"], .unknownSource),
    FaultyDossier(
      "confirmed by nobody", [10: "    operator: {is: V, certainty: confirmed}"],
      .certaintyWithoutSource),
    FaultyDossier(
      "people: several", [21: "  - {item: soldiers, people: several, by: [spotter]}"], .badQuantity),
    FaultyDossier(
      "a negative mass", [20: "  - {item: equipment, mass: -5 t, by: [agency]}"], .badQuantity),
    FaultyDossier(
      "a mass without a unit", [20: "  - {item: equipment, mass: 30, by: [agency]}"], .badQuantity),
    FaultyDossier(
      "a time without a zone",
      [18: "      - {place: OSLK, by: [spotter], arrived: \"2019-03-23 12:00\"}"],
      .badTime),
    FaultyDossier(
      "30 February", [23: "  - {text: They leave, date: 2019-02-30, by: [spotter]}"], .badTime),
    FaultyDossier("nowhere", [17: "      - {place: Qxqxqxqx, by: [spotter]}"], .unknownPlace),
    FaultyDossier("a country", [17: "      - {place: Russia, by: [spotter]}"], .unknownPlace),
    FaultyDossier("latitude 95", [17: "      - {at: [95, 10], by: [spotter]}"], .badCoordinate),
    FaultyDossier("one stop", [17: ""], .badRoute, line: 18),
    FaultyDossier(
      "a leg to itself", [18: "      - {place: UUMU, by: [spotter]}"], .badRoute),
    FaultyDossier("a theme unknown", [25: "  theme: pink"], .badMapOption),
    FaultyDossier("a size of nothing", [26: "  size: 0x0"], .badMapOption),
    FaultyDossier("Atlantis", [26: "  highlight: [Atlantis]"], .unknownCountry),
    FaultyDossier("another format", [1: "flightplot: 2"], .unknownFormat),
    FaultyDossier(
      "a type with a range of nothing",
      [26: "aircraft-types:\n  An-124: {ferry-range: far, by: [agency]}"], .badAircraftType,
      line: 27),
    FaultyDossier(
      "no web address", [5: "  agency: {name: An agency, url: www.agency.example}"], .badAddress),
  ]

  static let evidence = [
    FaultyDossier(
      "an operator without a source", [10: "    operator: Volga-Dnepr"], .unsourcedFact),
    FaultyDossier("a stop without a source", [17: "      - UUMU"], .unsourcedFact),
    FaultyDossier(
      "cargo without a source", [20: "  - {item: equipment, mass: 30 t, flights: [first]}"],
      .unsourcedFact),
    FaultyDossier(
      "an event without a source", [23: "  - {text: The aircraft leave, date: 2019-03-24}"],
      .unsourcedFact),
    FaultyDossier(
      "a point of interest without a source",
      [25: "  theme: print\n  points: [{place: SVMI, text: A crowd waits}]"], .unsourcedFact,
      line: 26),
    FaultyDossier(
      "a figure of a type without a source", [26: "aircraft-types: {An-124: {payload: 120 t}}"],
      .unsourcedFact),
    FaultyDossier(
      "a range of a type without a source",
      [26: "aircraft-types:\n  An-124:\n    range: [{payload: 120 t, distance: 4500 km}]"],
      .unsourcedFact, line: 28),
    FaultyDossier(
      "a source for nothing", [6: "  spotter: {name: A spotter}\n  third: {name: A third}"],
      .unusedSource, line: 7),
    FaultyDossier(
      "the hedge of people lost", [2: "title: A flight with 50 soldiers to Latakia"], .hedgeLost),
    FaultyDossier(
      "the hedge of a mass lost",
      [2: "title: 30 tonnes flown", 20: "  - {item: tents, mass: up to 30 t, by: [agency]}"],
      .hedgeLost, line: 2),
    FaultyDossier(
      "the hedge of a type lost",
      [
        2: "title: An An-124 lands",
        9: "    aircraft: {is: An-124, hedge: apparently, by: [agency]}",
      ],
      .hedgeLost, line: 2),
    FaultyDossier(
      "sources differ",
      [10: "    operator: [{is: Volga-Dnepr, by: [agency]}, {is: Maximus, by: [spotter]}]"],
      .disputedFact),
  ]

  static let story = [
    FaultyDossier(
      "a flight ten years after the dateline",
      [18: "      - {place: OSLK, by: [spotter], arrived: 2029-03-23}"], .eventOutsideStory),
    FaultyDossier(
      "an event of 2091", [23: "  - {text: The aircraft leave, date: 2091-03-24, by: [spotter]}"],
      .eventOutsideStory),
    FaultyDossier(
      "an event of the year before",
      [23: "  - {text: An exercise, date: 2018-06, by: [spotter]}"], .eventOutsideStory),
    FaultyDossier(
      "part of other cargo",
      [
        20: "  - {item: tents, mass: 30 t, flights: [first, second], by: [agency]}",
        21: "  - {item: tents, mass: 10 t, flights: [first], by: [agency]}",
      ], .countedAsPart),
    FaultyDossier(
      "the same flight twice",
      [
        15:
          "    aircraft: {is: Il-76TD, by: [spotter]}\n    registration: {is: RA-76511, by: [spotter]}",
        18: """
              - {place: OSLK, by: [spotter], arrived: 2019-03-23}
          - id: third
            aircraft: {is: Il-76TD, by: [spotter]}
            registration: {is: RA-76511, by: [spotter]}
            route:
              - {place: UUMU, by: [spotter]}
              - {place: OSLK, by: [spotter], arrived: 2019-03-23}
        """,
      ], .sameFlightTwice, line: 20),
    FaultyDossier(
      "three times the speed of sound",
      [13: "      - {place: OSLK, by: [agency], arrived: \"2019-03-22 10:45Z\"}"],
      .fasterThanAircraft),
    FaultyDossier(
      "a day for three hours' flight",
      [13: "      - {place: OSLK, by: [agency], arrived: \"2019-03-23 10:00Z\"}"],
      .slowerThanAircraft),
    FaultyDossier(
      "300 t on an An-124",
      [20: "  - {item: equipment, mass: 300 t, flights: [first], by: [agency]}"],
      .payloadBeyondLimit),
    FaultyDossier(
      "10,000 km with 120 t",
      [
        12: "      - {place: UUMU, by: [agency]}", 13: "      - {place: SVMI, by: [agency]}",
        20: "  - {item: equipment, mass: 120 t, flights: [first], by: [agency]}",
      ], .rangeTooShort, line: 13),
    FaultyDossier(
      "10,000 km with an Il-62",
      [
        15: "    aircraft: {is: Il-62, by: [spotter]}",
        18: "      - {place: SVMI, by: [spotter], arrived: 2019-03-23}",
      ], .rangeMarginal),
    FaultyDossier(
      "400 people on an Il-62",
      [
        15: "    aircraft: {is: Il-62, by: [spotter]}",
        21: "  - {item: soldiers, people: 400, flights: [second], by: [spotter]}",
      ], .peopleWithoutSeats),
    FaultyDossier(
      "only cargo on an airliner",
      [
        15: "    aircraft: {is: Il-62, by: [spotter]}",
        21: "  - {item: tents, mass: 5 t, flights: [second], by: [spotter]}",
      ], .seatsWithoutPeople),
    FaultyDossier(
      "a load on a type nobody knows", [9: "    aircraft: {is: An-924, by: [agency]}"],
      .unknownAircraft),
    FaultyDossier(
      "an arrival before the departure",
      [13: "      - {place: OSLK, by: [agency], arrived: \"2019-03-22 09:15Z\"}"],
      .arrivalBeforeDeparture),
    FaultyDossier(
      "Moscow's time with Berlin's offset",
      [12: "      - {place: UUMU, by: [agency], departed: \"2019-03-22 11:00 +01:00\"}"],
      .offsetOfAnotherZone),
    FaultyDossier(
      "a date that Samoa left out",
      [
        18: "      - {place: NSFA, by: [spotter], arrived: 2011-12-30}", 3: "",
        12: "      - {place: UUMU, by: [agency]}", 13: "      - {place: OSLK, by: [agency]}",
        23: "  - {text: The aircraft leave, date: 2011-12-31, by: [spotter]}",
      ],
      .dateNeverWas, line: 18),
    FaultyDossier(
      "a name that several places bear", [17: "      - {place: Moscow, by: [spotter]}"],
      .ambiguousPlace),
    FaultyDossier(
      "the middle of the ocean", [17: "      - {at: [30, -45], name: Mid-Atlantic, by: [spotter]}"],
      .noAirportNear),
  ]
}
