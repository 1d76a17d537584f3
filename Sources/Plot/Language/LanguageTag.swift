/// Finds the language that comes nearest to a BCP 47 tag among those that the data has.
enum LanguageTag {
  /// Codes that mean the same, old ones, and languages read by who reads the other.
  private static let others = [
    "iw": "he", "in": "id", "no": "nb", "nn": "nb", "tl": "fil", "sh": "sr", "mo": "ro",
  ]

  /// `pt` for `pt-BR`, `zh-Hant` for `zh-TW`; `nil` where nothing comes near.
  static func nearest(to tag: String, among known: [String]) -> String? {
    var parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    guard let language = parts.first else { return nil }
    if language == "zh", !Set(parts).isDisjoint(with: ["hant", "tw", "hk", "mo"]) {
      parts = ["zh", "hant"]
    }
    while !parts.isEmpty {
      let wanted = parts.joined(separator: "-")
      if let found = known.first(where: { $0.lowercased() == wanted }) { return found }
      parts.removeLast()
    }
    return others[language].flatMap { other in known.first { $0 == other } }
  }
}
