import Diagnostics
import Evidence

/// Finds facts without a source, and sources without a fact.
enum EvidenceCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    unsourced(subject) + unsourcedPoints(subject) + unsourcedFigures(subject) + unused(subject)
      + disputed(subject)
  }

  private static func unsourced(_ subject: CheckSubject) -> [Diagnostic] {
    subject.plan.facts.flatMap { [$0] + $0.rivals }
      .filter {
        $0.certainty != nil && $0.ownCertainty == .unstated && $0.sources.isEmpty && !$0.isInherited
      }
      .map { unsourced("\($0.path): \($0.value.clipped())", at: $0.position, in: subject) }
  }

  /// A point of interest with a text says something of the place; a name alone does not.
  private static func unsourcedPoints(_ subject: CheckSubject) -> [Diagnostic] {
    subject.plan.map.points.compactMap { point in
      // One that says it is unstated is among the facts.
      guard let text = point.text, point.certainty == nil else { return nil }
      return subject.finding(
        .warning, .unsourcedFact, "no source for point \(point.name): \(text.clipped())",
        at: point.position,
        hint: "add “by: [source]” beside the text; what you worked out is “inferred”")
    }
  }

  private static func unsourcedFigures(_ subject: CheckSubject) -> [Diagnostic] {
    subject.plan.aircraftTypes.flatMap { type in
      var places: [(key: String, position: TextPosition?)] = []
      places += type.maxPayload.map { ("payload", $0.unsourcedAt) }
      places += (type.payloadRange.map(\.distance) + type.nominalRange)
        .map { ("range", $0.unsourcedAt) }
      places += type.ferryRange.map { ("ferry-range", $0.unsourcedAt) }
      places += type.cruise.map { ("cruise", $0.unsourcedAt) }
      places += type.seats.map { ("seats", $0.unsourcedAt) }
      return places.filter { $0.position != nil }.map { place in
        unsourced("aircraft type \(type.name): \(place.key)", at: place.position, in: subject)
      }
    }
  }

  private static func unsourced(
    _ what: String, at position: TextPosition?, in subject: CheckSubject
  ) -> Diagnostic {
    subject.finding(
      .warning, .unsourcedFact, "no source for \(what)", at: position,
      hint: "write {is: …, certainty: …, by: [source]}; what you worked out is “inferred”")
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
          ? version.value.clipped()
          : "\(version.value.clipped()) (\(version.sources.joined(separator: ", ")))"
      }
      return subject.finding(
        .note, .disputedFact,
        "sources differ on \(fact.path): \(Wording.versions(versions))",
        at: fact.position)
    }
  }
}
