internal import Layout
internal import Routes

/// Where in the ledger the evidence of a fact stands.
struct ClaimAnchors {
  private var byPath: [String: Int] = [:]
  let hasLedger: Bool

  init(_ facts: [FactRecord], hasLedger: Bool) {
    self.hasLedger = hasLedger
    for (index, fact) in facts.enumerated() where byPath[fact.path] == nil {
      byPath[fact.path] = index
    }
  }

  /// The anchor of a version of the fact at a place in the ledger.
  static func name(_ index: Int, version: Int = 0) -> String {
    "claim-\(index + 1)" + (version > 0 ? "-\(version + 1)" : "")
  }

  /// The whole ledger.
  static let section = "evidence"
  /// All that is said of cargo and people.
  static let cargo = "evidence-of-cargo"

  static func name(ofFlight id: String) -> String { "evidence-of-flight-\(id)" }

  /// What leads to the facts of the same subject, which the ledger lists together.
  func groupAnchor(of fact: FactRecord) -> String? {
    switch fact.kind {
    case .title, .subtitle, .dateline, .event, .date, .point: nil
    case .cargo, .mass, .people, .leader: Self.cargo
    case .flight, .operator, .aircraft, .registration, .callsign, .address, .recording, .stop,
      .arrived, .departed,
      .passed, .alternative:
      fact.flights.first.map { Self.name(ofFlight: $0) }
    }
  }

  /// The evidence of a fact, by its path: `flight an124: aircraft`.
  func target(_ path: String, version: Int = 0) -> PageLink.Target? {
    guard hasLedger, let index = byPath[path] else { return nil }
    return .destination(Self.name(index, version: version))
  }

  func anchor(_ path: String) -> String? {
    hasLedger ? byPath[path].map { Self.name($0) } : nil
  }
}
