import Diagnostics
import Evidence

/// Finds facts without a source, and sources without a fact.
enum EvidenceCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    unsourced(subject) + unused(subject) + disputed(subject)
  }

  private static func unsourced(_ subject: CheckSubject) -> [Diagnostic] {
    subject.plan.facts.flatMap { [$0] + $0.rivals }
      .filter {
        $0.certainty != nil && $0.ownCertainty == .unstated && $0.sources.isEmpty && !$0.isInherited
      }
      .map { fact in
        subject.finding(
          .warning, .unsourcedFact, "no source for \(fact.path): \(fact.value)",
          at: fact.position,
          hint: "write {is: …, certainty: …, by: [source]}; what you worked out is “inferred”")
      }
  }

  private static func unused(_ subject: CheckSubject) -> [Diagnostic] {
    let plan = subject.plan
    let cited = Set(plan.facts.flatMap(\.allSources))
      .union(plan.aircraftTypes.flatMap(\.sources).map(\.id))
    return plan.sources.filter { !cited.contains($0.id) }.map { source in
      subject.finding(
        .warning, .unusedSource, "no fact rests on the source “\(source.id)”", at: source.position,
        hint: "cite it by its id, or take it out")
    }
  }

  private static func disputed(_ subject: CheckSubject) -> [Diagnostic] {
    subject.plan.facts.filter { !$0.rivals.isEmpty }.map { fact in
      let versions = ([fact] + fact.rivals).map { version in
        version.sources.isEmpty
          ? version.value : "\(version.value) (\(version.sources.joined(separator: ", ")))"
      }
      return subject.finding(
        .note, .disputedFact,
        "sources differ on \(fact.path): \(versions.joined(separator: " or "))",
        at: fact.position)
    }
  }
}
