import Diagnostics
import Evidence

/// Finds a title that says for certain what the claims behind it hedge.
enum HeadingCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    let plan = subject.plan
    return [("title", plan.stated.title), ("subtitle", plan.stated.subtitle)]
      .flatMap { name, claim in
        // A heading that is a claim with a hedge of its own keeps it beside the words.
        guard let claim, claim.hedge == nil else { return [Diagnostic]() }
        let words = HeadingWords(claim.value)
        return figures(of: plan, in: words, name, claim.position, subject)
          + statements(of: plan, in: words, name, claim.position, subject)
      }
  }

  /// Figures that the cargo gives with a hedge and the heading without, and cargo that a source keeps its
  /// distance from.
  private static func figures(
    of plan: FlightPlan, in words: HeadingWords, _ name: String, _ position: TextPosition?,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    plan.cargo.flatMap { item -> [Diagnostic] in
      let hedges = item.hedges.map { $0.rawValue + " " }.joined()
      let isHedged = !hedges.isEmpty
      var lost: [(said: String, figure: String)] = []
      if let people = item.people,
        let figure = words.bareFigure(of: people, kind: .people, isStatementHedged: isHedged)
      {
        // With a mass beside it the item is a thing: “about 100 equipment” would be nonsense.
        let noun = item.mass == nil ? item.item : "people with \(item.item)"
        lost.append((hedges + Wording.people(people, style: .words) + " " + noun, figure))
      }
      if let mass = item.mass,
        let figure = words.bareFigure(
          of: mass.map(\.tonnes), kind: .tonnes, isStatementHedged: isHedged)
      {
        lost.append((hedges + Wording.mass(mass, style: .words) + " of " + item.item, figure))
      }
      // Its hedge may be that of the figure alone: then the title may name the thing.
      if lost.isEmpty, !words.isHedgedAsAWhole, let hedge = plan.entryHedge(of: item),
        let named = words.bareName(item.item)
      {
        lost.append(("\(hedge.rawValue) \(item.item)", named))
      }
      return lost.map { said, figure in
        let line = item.position.map { " on line \($0.line)" } ?? ""
        return subject.finding(
          .warning, .hedgeLost,
          "the \(name) says “\(figure)” for certain; the claim\(line) says \(said)", at: position,
          hint: "keep the hedge in the \(name)")
      }
    }
  }

  /// Aircraft, operators, registrations and callsigns that a source names with a hedge, and the heading
  /// without.
  private static func statements(
    of plan: FlightPlan, in words: HeadingWords, _ name: String, _ position: TextPosition?,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    let claims = plan.flights.flatMap { flight in
      [flight.aircraft, flight.operator, flight.registration, flight.callsign].compactMap { $0 }
    }
    return claims.compactMap { claim in
      guard let hedge = claim.hedge, !words.isHedgedAsAWhole,
        let named = words.bareName(claim.value)
      else { return nil }
      let line = claim.position.map { " on line \($0.line)" } ?? ""
      return subject.finding(
        .warning, .hedgeLost,
        "the \(name) says “\(named)” for certain; the claim\(line) says \(hedge.rawValue)",
        at: position, hint: "keep the hedge in the \(name)")
    }
  }
}

extension FlightPlan {
  /// The word by which a source keeps its distance from an item as such.
  fileprivate func entryHedge(of item: CargoItem) -> StatementHedge? {
    guard let entry = item.entry, cargoStatements.indices.contains(entry) else { return nil }
    return cargoStatements[entry].item.hedge
  }
}
