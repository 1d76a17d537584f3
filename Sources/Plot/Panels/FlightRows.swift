internal import Evidence
internal import Routes

/// The panel's rows on aircraft: the type, how often it flew, whose it was, and by whom all that is
/// known. Where sources differ every version stands with its own numbers.
struct FlightRows {
  struct Row {
    var name: String
    var text: String
  }

  let rows: [Row]
  /// Ids of the sources that the rows cite.
  let sources: Set<String>

  /// What is said of one fact, whoever says it.
  private struct Said: Hashable {
    var value: String
    var certainty: Certainty
    var hedge: StatementHedge?
  }

  init(_ plan: FlightPlan, wording: MapWording) {
    let groups = Self.groups(plan)
    rows = groups.map { Self.row($0, wording) }
    sources = Set(groups.flatMap(Self.shown).flatMap(\.versions).flatMap(\.sources))
  }

  /// Flights of which all that their row says is alike.
  private static func groups(_ plan: FlightPlan) -> [[PlannedFlight]] {
    var groups: [[PlannedFlight]] = []
    var indices: [[[Said]]: Int] = [:]
    for flight in plan.flights where !claims(flight).isEmpty {
      // What is disputed of one aircraft is not lost among others of its type.
      let own = [flight.registration, flight.callsign].contains { $0?.rivals.isEmpty == false }
      let likeness =
        [said(flight.aircraft), said(flight.operator)]
        + (own ? [said(flight.registration), said(flight.callsign)] : [])
      if let index = indices[likeness] {
        groups[index].append(flight)
      } else {
        indices[likeness] = groups.count
        groups.append([flight])
      }
    }
    // The panel holds a few rows only: those with a dispute are among them.
    func isDisputed(_ flights: [PlannedFlight]) -> Bool {
      flights.flatMap(claims).contains { !$0.rivals.isEmpty }
    }
    return groups.filter(isDisputed) + groups.filter { !isDisputed($0) }
  }

  private static func claims(_ flight: PlannedFlight) -> [Claim<String>] {
    [flight.aircraft, flight.operator, flight.registration, flight.callsign].compactMap { $0 }
  }

  private static func said(_ claim: Claim<String>?) -> [Said] {
    (claim?.versions ?? []).map {
      Said(value: $0.value, certainty: $0.certainty, hedge: $0.hedge)
    }
  }

  private static func shown(_ flights: [PlannedFlight]) -> [Claim<String>] {
    [
      joined(flights.map(\.aircraft)), joined(flights.map(\.operator)),
      mark(flights.map(\.registration)), mark(flights.map(\.callsign)),
    ].compactMap { $0 }
  }

  /// A registration or callsign, where all flights of a row bear the same.
  private static func mark(_ claims: [Claim<String>?]) -> Claim<String>? {
    let first = said(claims[0])
    return claims.allSatisfy { said($0) == first } ? joined(claims) : nil
  }

  /// The same claim on several flights, by all the sources that make it on any of them.
  private static func joined(_ claims: [Claim<String>?]) -> Claim<String>? {
    guard var first = claims[0] else { return nil }
    let all = claims.compactMap { $0 }
    first.sources = all.flatMap(\.sources)
    for index in first.rivals.indices {
      first.rivals[index].sources = all.flatMap { $0.rivals[index].sources }
    }
    return first
  }

  private static func row(_ flights: [PlannedFlight], _ wording: MapWording) -> Row {
    let (aircraft, owner) = (joined(flights.map(\.aircraft)), joined(flights.map(\.operator)))
    var parts: [String] = []
    if flights.count > 1 { parts.append("\(flights.count) flights") }
    if let aircraft { parts.append(type(aircraft, wording)) }
    if let claim = owner { parts.append(fact("operator", claim, wording)) }
    for (word, claims) in [
      ("registration", flights.map(\.registration)), ("callsign", flights.map(\.callsign)),
    ] {
      if let claim = mark(claims) { parts.append(fact(word, claim, wording)) }
    }
    let name = aircraft?.versions.map(\.value).joined(separator: " or ")
    return Row(name: name ?? "Type not stated", text: parts.joined(separator: "; "))
  }

  /// `type reported [1]`, `apparently; type reported [1]`, `type disputed: An-124 [1] or Il-76 [2]`.
  private static func type(_ claim: Claim<String>, _ wording: MapWording) -> String {
    guard claim.rivals.isEmpty else { return fact("type", claim, wording) }
    let hedge = claim.hedge.map { "\($0.rawValue); " } ?? ""
    let known =
      claim.certainty == .unstated ? "no source given" : "type \(claim.certainty.rawValue)"
    return hedge + known + wording.reference(claim.sources)
  }

  /// `operator Russian Air Force [1]`, `callsign disputed: RFF 1 [1] or RFF 2 [2]`.
  private static func fact(
    _ word: String, _ claim: Claim<String>, _ wording: MapWording
  ) -> String {
    guard claim.rivals.isEmpty else {
      return "\(word) disputed: "
        + claim.versions.map { version($0, $0.ownCertainty, wording) }.joined(separator: " or ")
    }
    return "\(word) \(version(claim, claim.certainty, wording))"
  }

  private static func version(
    _ claim: Claim<String>, _ certainty: Certainty, _ wording: MapWording
  ) -> String {
    let hedge = claim.hedge.map { "\($0.rawValue) " } ?? ""
    let doubt =
      switch certainty {
      case .confirmed, .reported: ""
      case .inferred, .disputed: " (\(certainty.rawValue))"
      case .unstated: " (no source given)"
      }
    return hedge + claim.value + doubt + wording.reference(claim.sources)
  }
}
