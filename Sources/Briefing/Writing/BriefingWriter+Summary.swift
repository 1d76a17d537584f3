internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// A reader's first questions, answered from the plan: who, what, when, where, whether it could be
  /// flown, how well it is known.
  var summaryLines: [SummaryLine] {
    let answers: [(PhraseKey, String?)] = [
      ("summary.who", who), ("summary.what", what), ("summary.when", when),
      ("summary.where", places), ("summary.nonstop", couldBeFlown), ("summary.known", howWellKnown),
    ]
    return answers.compactMap { key, answer in answer.map { SummaryLine(book(key), $0) } }
  }

  /// `An-124, Russian Air Force; apparently Il-62, operator not stated.`
  private var who: String {
    let hasOperators = plan.flights.contains { $0.operator != nil }
    func words(_ flight: PlannedFlight) -> String {
      book.clauses(
        [
          flight.aircraft.map(names.versions) ?? book("summary.typeNotStated"),
          flight.callsign.map(names.versions),
          flight.operator.map(names.versions)
            ?? (hasOperators ? book("cargo.operatorNotStated") : nil),
        ].compactMap { $0 })
    }
    // What is said of none is said once.
    return sentence(
      counted(plan.flights.map(words), most: 5)
        + (hasOperators ? [] : [book("cargo.operatorNotStated")]))
  }

  /// Each text once, with how often it stands, the most frequent first; beyond so many `and 3 more`.
  func counted(_ texts: [String], most: Int) -> [String] {
    let counts = texts.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    let ranked = texts.distinct.enumerated().sorted {
      let (a, b) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
      return (b, $0.offset) < (a, $1.offset)
    }.map(\.element)
    let shown = ranked.prefix(most).map { text in
      let count = counts[text] ?? 1
      return count > 1 ? book("summary.times", ["n": "\(count)", "what": text]) : text
    }
    return shown + more(ranked.count - shown.count)
  }

  /// `and 3 more`; nothing of none.
  private func more(_ count: Int) -> [String] {
    count > 0 ? [book("andMore", ["n": "\(count)"])] : []
  }

  /// `35 t equipment, reported [1]; about 100 soldiers, reported [1]; equipment and personnel, no
  /// figures, reported [2].`
  private var what: String? {
    let lines = plan.cargoSummary.lines
    guard !lines.isEmpty else { return nil }
    let items = lines.map { line -> String in
      let figures = [
        line.mass.map { wording.mass($0, style: .words) },
        line.people.map { wording.people($0, style: .words) },
      ].compactMap { $0 }
      let words =
        figures.isEmpty
        ? book("portion.noFigures", ["item": line.item])
        : book("portion.amount", ["amount": book.commas(figures), "item": line.item])
      return cited(
        book.clauses([
          line.hedges.reversed().reduce(words) { wording.hedged($0, by: $1) },
          wording.word(line.certainty),
        ]),
        plan.references(line.sources))
    }
    return sentence(items.prefix(4) + more(items.count - 4))
  }

  /// `Departures not stated; arrivals 23 March 2019, inferred.`
  private var when: String {
    func words(_ claims: [Claim<ReportedTime>], _ key: PhraseKey, none: PhraseKey) -> String {
      guard let span = wording.span(claims.flatMap(\.versions).map(\.value)) else {
        return book(none)
      }
      let certainty = Certainty.weakest(of: claims.map(\.certainty))
      return book.clauses(
        [book(key, ["times": span]), certainty.map(wording.word)].compactMap { $0 })
    }
    let stops = plan.flights.flatMap(\.allStops)
    return sentence([
      words(
        stops.compactMap(\.departed), "summary.departures", none: "summary.noDepartures"),
      words(stops.compactMap(\.arrived), "summary.arrivals", none: "summary.noArrivals"),
    ])
  }

  /// `2 × Moscow – Maiquetía, 9,936 km, inferred; distances by the shortest way, paths flown not
  /// known.`
  private var places: String? {
    let routes = plan.flights.filter { !$0.legs.isEmpty }.map { flight in
      book.clauses(
        [
          names.route(flight), Self.distance(of: [flight]).map { wording.distance($0) },
          Certainty.weakest(of: flight.legs.compactMap(\.certainty)).map(wording.word),
        ].compactMap { $0 })
    }
    return routes.isEmpty
      ? nil : sentence(counted(routes, most: 4) + [book(Self.basis(of: plan.flights).clause)])
  }

  /// `Plausible: An-124; marginal: apparently Il-62`, each flight by its worst leg.
  private var couldBeFlown: String? {
    let judged = report.flights.compactMap { flight in
      Self.worst(of: flight).map { band in
        (band: band, name: flight.flight.aircraft.map(names.versions) ?? flight.flight.id)
      }
    }
    guard !judged.isEmpty else { return nil }
    let bands: [FeasibilityBand] = [.plausible, .marginal, .implausible, .noFigure]
    return sentence(
      bands.compactMap { band in
        let flights = judged.filter { $0.band == band }.map(\.name)
        guard !flights.isEmpty else { return nil }
        return book(
          "summary.band",
          ["band": word(band), "aircraft": book.commas(counted(flights, most: 6))])
      })
  }

  /// The least favourable judgement of any leg; `nil` without legs.
  static func worst(of flight: FlightReport) -> FeasibilityBand? {
    let order: [FeasibilityBand] = [.implausible, .noFigure, .marginal, .plausible]
    let bands = flight.feasibility.map(\.band)
    return order.first(where: bands.contains)
  }

  /// `Of 35 facts: 2 confirmed, 26 reported, 7 inferred.`
  private var howWellKnown: String? {
    let known = plan.facts.compactMap(\.certainty)
    guard plan.hasClaims, !known.isEmpty else { return nil }
    let order: [Certainty] = [.confirmed, .reported, .inferred, .disputed, .unstated]
    let parts = order.compactMap { certainty -> String? in
      let count = known.count { $0 == certainty }
      guard count > 0 else { return nil }
      return book(
        "summary.factsOf",
        ["n": wording.number(Double(count)), "certainty": wording.word(certainty)])
    }
    return sentence([
      book(
        "summary.facts", count: known.count,
        ["n": wording.number(Double(known.count)), "list": book.commas(parts)])
    ])
  }

  /// Parts joined to a sentence, its first letter large.
  func sentence(_ parts: some Sequence<String>) -> String {
    wording.capital(sentence(book.joined(Array(parts), "list.semicolon")))
  }
}
