internal import Evidence
internal import Phrases
internal import Routes

/// What flights are called in the document, and their numbers on its maps.
struct FlightNames {
  /// From 1, of flights that go anywhere.
  private var numbers: [String: Int] = [:]
  private var names: [String: String] = [:]
  private let wording: Wording

  init(_ plan: FlightPlan, _ wording: Wording) {
    self.wording = wording
    for flight in plan.flights {
      if !flight.legs.isEmpty { numbers[flight.id] = numbers.count + 1 }
      let said = [flight.callsign, flight.aircraft].compactMap { $0 }.first
      names[flight.id] = said.map(versions) ?? flight.id
    }
  }

  func number(_ id: String) -> String { numbers[id].map { "\($0)" } ?? "–" }

  /// `An-124`, `apparently Il-62`, `Il-76 or apparently An-124`; the id where nothing is said.
  func name(_ id: String) -> String { names[id] ?? id }

  /// `flight 2 (apparently Il-62)`.
  func mention(_ id: String) -> String {
    numbers[id].map {
      wording.book("flight.mention", ["number": "\($0)", "name": name(id)])
    } ?? name(id)
  }

  /// `Flight 2: apparently Il-62`.
  func title(_ id: String) -> String {
    numbers[id].map {
      wording.book("flight.title", ["number": "\($0)", "name": name(id)])
    } ?? wording.book("flight.titleWithoutNumber", ["name": name(id)])
  }

  /// More numbers and spans of numbers than these nobody reads.
  private static var mostSpans: Int { 10 }

  /// Several flights in few words: `Flight 2: apparently Il-62`, `flights 1–4, 7`, `42 flights`.
  func about(_ ids: [String]) -> String {
    let numbers = ids.compactMap { self.numbers[$0] }.sorted()
    guard ids.count > 1, numbers.count == ids.count else {
      return wording.book.commas(ids.map(title))
    }
    let spans = DocumentIndex.spans(numbers)
    guard spans.count(where: { $0 == "," }) < Self.mostSpans else {
      let count = wording.number(Double(numbers.count))
      return wording.book("count.ofFlights", count: numbers.count, ["n": count])
    }
    return wording.book("flights.numbers", ["numbers": spans])
  }

  /// All that is said of a fact.
  func versions(_ claim: Claim<String>) -> String {
    wording.book.joined(
      claim.versions.map { wording.hedged($0.value, by: $0.hedge) }, "list.orAgain")
  }

  /// `Anchorage or Honolulu – Maiquetía`, by way of the landings between.
  func route(_ flight: PlannedFlight) -> String {
    wording.book.joined(
      flight.landings.map { stop in
        wording.book.joined(stop.versions.map(wording.shortName), "list.orAgain")
      }, "route.joint")
  }

  /// `Anchorage – Tarawa by way of Honolulu`.
  func leg(_ leg: Leg) -> String {
    let ends = ends(of: leg)
    guard !leg.waypoints.isEmpty else { return ends }
    return wording.book(
      "route.byWayOf",
      ["route": ends, "waypoints": wording.book.commas(leg.waypoints.map(wording.shortName))])
  }

  /// `Anchorage – Tarawa`.
  func ends(of leg: Leg) -> String {
    wording.book.joined([leg.origin, leg.destination].map(wording.shortName), "route.joint")
  }
}
