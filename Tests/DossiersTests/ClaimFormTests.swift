import Evidence
import Geo
import Routes
import Testing

/// Every fact of a dossier written plain, as a claim, and as a list of rival claims.
@Suite struct ClaimFormTests {
  /// A key, where it stands, and two values of it as typed and as the ledger words them.
  struct Fact: Sendable, CustomTestStringConvertible {
    var kind: FactRecord.Kind
    var values: (String, String)
    var words: (String, String)
    var testDescription: String { kind.rawValue }

    init(_ kind: FactRecord.Kind, _ values: (String, String), _ words: (String, String)? = nil) {
      self.kind = kind
      self.values = values
      self.words = words ?? values
    }

    func dossier(_ written: String) -> String {
      let head = "flightplot: 1\nsources: {m: Mayorca, n: Sputnik}\n"
      func flight(_ facts: String, _ first: String = "Moscow") -> String {
        "title: T\nflights: [{id: a, \(facts)route: [\(first), SVMI]}]\n"
      }
      switch kind {
      case .title: return head + "title: \(written)\nflights: [{id: a, route: [Moscow, SVMI]}]\n"
      case .subtitle: return head + flight("") + "subtitle: \(written)\n"
      case .operator, .aircraft, .registration, .callsign:
        return head + flight("\(kind.rawValue): \(written), ")
      case .stop: return head + flight("", "{place: \(written)}")
      case .arrived, .departed:
        return head + flight("", "{place: Moscow, \(kind.rawValue): \(written)}")
      case .cargo: return head + flight("") + "cargo: [{item: \(written), flights: [a]}]\n"
      case .mass, .people, .leader:
        return head + flight("") + "cargo: [{item: x, \(kind.rawValue): \(written)}]\n"
      case .event: return head + flight("") + "events: [{text: \(written)}]\n"
      case .date: return head + flight("") + "events: [{text: x, date: \(written)}]\n"
      default: return ""
      }
    }
  }

  static let facts = [
    Fact(.operator, ("Air Force", "Aeroflot")), Fact(.aircraft, ("An-124", "Il-76")),
    Fact(.registration, ("RA-82038", "RF-86496")), Fact(.callsign, ("RFF 1", "12:30")),
    Fact(.stop, ("Moscow", "Madrid")),
    Fact(.arrived, ("2019-03-23", "2019-03-24"), ("23 March 2019", "24 March 2019")),
    Fact(.departed, ("2019-03", "2019-03-24"), ("March 2019", "24 March 2019")),
    Fact(.cargo, ("soldiers", "advisers")), Fact(.mass, ("35 t", "about 40 t")),
    Fact(.people, ("about 100", "at least 99")), Fact(.leader, ("A General", "A Colonel")),
    Fact(.event, ("It lands", "It does not land")),
    Fact(.date, ("2018-12", "2018-12-10"), ("December 2018", "10 December 2018")),
  ]
  static let headings = [Fact(.title, ("A", "B")), Fact(.subtitle, ("A", "B"))]

  private func record(_ fact: Fact, _ written: String) throws -> FactRecord {
    let plan = try resolve(fact.dossier(written))
    return try #require(plan.facts.first { $0.kind == fact.kind })
  }

  @Test(arguments: facts + headings) func plain(_ fact: Fact) throws {
    let record = try record(fact, fact.values.0)
    #expect(record.value == fact.words.0)
    #expect(record.certainty == (fact.kind == .title || fact.kind == .subtitle ? nil : .unstated))
    #expect(record.sources.isEmpty && record.rivals.isEmpty)
    #expect(record.position != nil)
  }

  @Test(arguments: facts + headings) func aClaim(_ fact: Fact) throws {
    let record = try record(
      fact,
      "{is: \(fact.values.0), certainty: confirmed, by: [n, m], hedge: possibly, quote: Q, note: N}"
    )
    #expect(record.value == fact.words.0)
    #expect(record.certainty == .confirmed)
    #expect(record.sources == ["n", "m"])
    #expect(record.hedge == .possibly)
    #expect(record.quote == "Q")
    #expect(record.note == "N")
    #expect(record.rivals.isEmpty && !record.isInherited)
  }

  @Test(arguments: facts) func rivals(_ fact: Fact) throws {
    let record = try record(
      fact,
      "[{is: \(fact.values.0), certainty: inferred, by: m}, "
        + "{is: \(fact.values.1), by: n, hedge: possibly}]")
    #expect(record.value == fact.words.0)
    #expect(record.certainty == .disputed)
    #expect(record.ownCertainty == .inferred)
    #expect(record.sources == ["m"])
    let rival = try #require(record.rivals.first)
    #expect(record.rivals.count == 1)
    #expect(rival.value == fact.words.1)
    #expect(rival.certainty == .reported)
    #expect(rival.sources == ["n"])
    #expect(rival.hedge == .possibly)
    #expect(record.allSources == ["m", "n"])
    let (first, second) = (try #require(record.position), try #require(rival.position))
    // The claim on an entry as a whole stands where the entry does, before its text's versions.
    #expect(first.line == second.line && first.column < second.column)
  }

  @Test(arguments: facts) func oneValueFromTwoSourcesIsNoDispute(_ fact: Fact) throws {
    let record = try record(fact, "[{is: \(fact.values.0), by: m}, {is: \(fact.values.0), by: n}]")
    #expect(record.certainty == .reported)
    #expect(record.sources == ["m", "n"])
    #expect(record.rivals.isEmpty)
  }

  @Test(arguments: facts) func aListIsBounded(_ fact: Fact) {
    let many = (1...13).map { _ in "{is: x, by: m}" }.joined(separator: ", ")
    #expect(faults(fact.dossier("[\(many)]")).contains { $0.contains("the most is 12") })
    #expect(faults(fact.dossier("[]")).contains { $0.contains("has no value") })
  }

  @Test(arguments: headings) func aHeadingIsOneText(_ fact: Fact) {
    #expect(
      faults(fact.dossier("[A, B]")).contains {
        $0.contains("“\(fact.kind.rawValue)” should be text, not a list")
      })
  }

  @Test func aStopsVersionsMayHaveTimesOfTheirOwn() throws {
    let text = dossier(
      flights: """
        - id: a
          route:
            - [{place: Moscow, by: m, certainty: inferred, departed: 2019-03-22}, {place: Madrid, by: n}]
            - place: [{is: SVMI, name: Maiquetía, by: m}, {icao: "1E5", by: n}]
              note: near Caracas
              arrived: 2019-03-23
        """)
    let flight = try #require(try resolve(text).flights.first)
    #expect(flight.stops.map(\.certainty) == [.disputed, .disputed])
    #expect(flight.stops.map(\.ownCertainty) == [.inferred, .reported])
    #expect(flight.allStops.map(\.name) == ["Moscow", "Madrid", "Maiquetía", "One E Five"])
    #expect(flight.stops[0].rivals[0].departed == nil)
    #expect(flight.stops[1].note == "near Caracas")
    #expect(flight.allStops.suffix(2).allSatisfy { $0.arrived?.value != nil })
    // Moscow–Maiquetía is Mayorca's, Madrid–One E Five is Sputnik's: nobody says Madrid–Maiquetía.
    #expect(flight.legs.count == 1)
    #expect(
      flight.allLegs.map { "\($0.origin.name)–\($0.destination.name)" } == [
        "Moscow–Maiquetía", "Madrid–One E Five",
      ])
    #expect(flight.allLegs.allSatisfy { $0.certainty == .disputed })
  }

  @Test(
    arguments: [
      ("{place: [Moscow, Madrid], icao: SVMI}", "a place is given twice, by “place” and by “icao”"),
      ("{place: [Moscow, Madrid], name: X}", "“name” stands beside several places"),
      ("{place: {is: Moscow, arrived: 2019}}", "unknown key “arrived” in place"),
      ("[[Moscow, Madrid]]", "“place” should be text, not a list"),
      ("[Moscow, Nowhere]", "no place is called “Nowhere”"),
      ("{place: [{by: m}]}", "place has no place"),
    ])
  func badVersionsAreRefused(_ stop: String, _ message: String) {
    #expect(
      faults(dossier(flights: "- {id: a, route: [\(stop), SVMI]}")).contains {
        $0.contains(message)
      })
  }

  @Test func theWordsOfAFlightAsAWholeAreKept() throws {
    let plan = try resolve(
      dossier(
        flights: "- {id: a, by: m, hedge: reportedly, quote: Q, aircraft: An-124, "
          + "route: [Moscow, SVMI]}"))
    let flight = try #require(plan.facts.first { $0.kind == .flight })
    #expect(flight.path == "flight a")
    #expect(flight.hedge == .reportedly)
    #expect(flight.quote == "Q")
    #expect(flight.sources == ["m"])
    #expect(plan.facts.first { $0.kind == .aircraft }?.isInherited == true)
  }

  /// `{place: {is: X, by: m}, arrived: 2019}`: whoever names the place tells of the call.
  @Test func plainFactsTakeTheEvidenceOfTheMainFactBeside() throws {
    let plan = try resolve(
      dossier(
        flights: "- {id: a, route: [Moscow, {place: [{is: SVMI, by: m}, {is: Madrid, by: n}], "
          + "arrived: 2019-03-23}]}",
        """
        cargo: [{item: tents, mass: {is: 3 t, by: n}, people: {is: 4, by: m}}]
        events: [{text: {is: E, by: m}, date: 2019-03}]
        """))
    func record(_ path: String) throws -> FactRecord {
      try #require(plan.facts.first { $0.path == path })
    }
    #expect(try record("flight a: stop 2: arrived").sources == ["m", "n"])
    #expect(try record("cargo 1").sources == ["n", "m"])
    #expect(try record("cargo 1").certainty == .reported)
    #expect(try record("event 1: date").sources == ["m"])
  }
}
