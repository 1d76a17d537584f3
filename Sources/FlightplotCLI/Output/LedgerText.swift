import Evidence
import Routes

/// Every fact of a plan with what is known of it, a line each, in the dossier's order.
struct LedgerText {
  let text: String

  init(_ plan: FlightPlan) {
    text = plan.facts.flatMap { [$0] + $0.rivals }.map { Self.line($0) + "\n" }.joined()
  }

  /// `line 56: flight an124: aircraft: An-124 (reported: mayorca; note: he calls it a cargo plane)`.
  private static func line(_ fact: FactRecord) -> String {
    let known = [
      fact.certainty.flatMap { _ in fact.ownCertainty }.map { certainty in
        ([certainty.rawValue] + [fact.sources.joined(separator: ", ")]).filter { !$0.isEmpty }
          .joined(separator: ": ")
      }, fact.quote.map { "“\($0)”" }, fact.note.map { "note: \($0)" },
    ].compactMap { $0 }
    let hedge = fact.hedge.map { "\($0.rawValue) " } ?? ""
    let place = fact.position.map { "line \($0.line): " } ?? ""
    return "\(place)\(fact.path): \(hedge)\(fact.value)"
      + (known.isEmpty ? "" : " (\(known.joined(separator: "; ")))")
  }
}
