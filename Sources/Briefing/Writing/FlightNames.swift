internal import Evidence
internal import Routes

/// What flights are called in the document, and their numbers on its maps.
struct FlightNames {
  /// From 1, of flights that go anywhere.
  private var numbers: [String: Int] = [:]
  private var names: [String: String] = [:]

  init(_ plan: FlightPlan) {
    for flight in plan.flights {
      if !flight.legs.isEmpty { numbers[flight.id] = numbers.count + 1 }
      let said = [flight.callsign, flight.aircraft].compactMap { $0 }.first
      names[flight.id] = said.map(Self.versions) ?? flight.id
    }
  }

  func number(_ id: String) -> String { numbers[id].map { "\($0)" } ?? "–" }

  /// `An-124`, `apparently Il-62`, `Il-76 or apparently An-124`; the id where nothing is said.
  func name(_ id: String) -> String { names[id] ?? id }

  /// `flight 2 (apparently Il-62)`.
  func mention(_ id: String) -> String {
    numbers[id].map { "flight \($0) (\(name(id)))" } ?? name(id)
  }

  /// `Flight 2: apparently Il-62`.
  func title(_ id: String) -> String {
    let number = numbers[id].map { " \($0)" } ?? ""
    return "Flight\(number): \(name(id))"
  }

  /// All that is said of a fact.
  static func versions(_ claim: Claim<String>) -> String {
    claim.versions.map { version in
      [version.hedge?.rawValue, version.value].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: " or ")
  }

  /// `Maiquetía (SVMI)`.
  static func place(_ stop: Stop) -> String {
    let name = stop.shortName
    return stop.place.code.map { $0 == name ? name : "\(name) (\($0))" } ?? name
  }

  /// `Anchorage or Honolulu – Maiquetía`, by way of the landings between.
  static func route(_ flight: PlannedFlight) -> String {
    flight.landings.map { stop in
      stop.versions.map(\.shortName).joined(separator: " or ")
    }.joined(separator: " – ")
  }
}
