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

  static func name(ofFlight id: String) -> String { "evidence-\(id)" }

  /// The evidence of a fact, by its path: `flight an124: aircraft`.
  func target(_ path: String, version: Int = 0) -> PageLink.Target? {
    guard hasLedger, let index = byPath[path] else { return nil }
    return .destination(Self.name(index, version: version))
  }

  func anchor(_ path: String) -> String? {
    hasLedger ? byPath[path].map { Self.name($0) } : nil
  }
}
