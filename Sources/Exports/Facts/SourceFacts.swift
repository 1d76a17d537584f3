internal import Evidence

/// Who said so, by the ids that claims cite.
struct SourceFacts {
  private let byID: [String: Source]

  init(_ sources: [Source]) {
    byID = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// An id that no source bears stands for itself.
  func names(_ ids: [String]) -> [String] { ids.map { byID[$0]?.name ?? $0 } }

  func urls(_ ids: [String]) -> [String] { ids.compactMap { byID[$0]?.url } }

  /// `reported, apparently: Javier Mayorca; Sputnik`; empty where nothing is known.
  func evidence(_ certainty: Certainty?, _ hedge: StatementHedge?, _ ids: [String]) -> String {
    let words = [certainty?.rawValue, hedge?.rawValue].compactMap { $0 }.joined(separator: ", ")
    let names = names(ids).joined(separator: "; ")
    return [words, names].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// A source in a line: `Sputnik, state news agency, 2019-03-24, https://…`.
  static func line(_ source: Source) -> String {
    [source.name, source.kind, source.medium, source.date, source.url, source.note]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
