import Evidence
import Routes

/// How well something is known, in a few words.
enum KnownText {
  /// `reported: mayorca`, `reported, apparently: mayorca`.
  static func of(_ certainty: Certainty?, by sources: [String], hedges: [StatementHedge?]) -> String
  {
    let words = [certainty?.rawValue] + distinct(hedges)
    return [
      words.compactMap { $0 }.joined(separator: ", "),
      sources.joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// Of sums: `reported`, `reported; work inferred` where the route is known less well than the load,
  /// `reported, in part allegedly` where a source keeps its distance from some of it.
  static func of(_ figures: CargoFigures, _ portions: [CargoPortion]) -> String {
    guard let certainty = figures.certainty else { return "–" }
    let hedges = portions.map(\.line.hedges)
    let given = distinct(hedges.flatMap { $0 })
    var words = certainty.rawValue
    if !given.isEmpty {
      let isAll = hedges.allSatisfy { !$0.isEmpty }
      words += (isAll ? ", " : ", in part ") + given.joined(separator: ", ")
    }
    if let work = figures.workCertainty, work != certainty { words += "; work \(work.rawValue)" }
    return words
  }

  private static func distinct(_ hedges: [StatementHedge?]) -> [String] {
    StatementHedge.allCases.filter { hedges.contains($0) }.map(\.rawValue)
  }
}
