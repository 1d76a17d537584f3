/// The phrases of one language; English where the language has none.
public struct Phrasebook: Sendable, Hashable {
  /// BCP 47.
  public let language: String
  public let plurals: PluralRule
  /// Whether text runs from right to left and pages are mirrored.
  public let isRightToLeft: Bool
  /// Between units and fraction.
  public let decimalMark: String
  /// Between groups of three digits.
  public let groupMark: String
  /// The least number of digits before the first mark: 2 leaves `9936` without one (CLDR,
  /// `minimumGroupingDigits`).
  public let leastGrouping: Int
  /// Keys that stand in English because the language has no text for them.
  public let missing: [String]
  private let templates: [String: PhraseTemplate]

  public static let english = Phrasebook("en", in: .builtIn)

  /// - Parameter language: a column of the table.
  public init(_ language: String, in table: PhraseTable) {
    self.language = language
    plurals = PluralRule(language: language)
    missing = table.missing(language)
    var templates: [String: PhraseTemplate] = [:]
    for key in table.keys {
      // A form that the language has none of falls back to its own `other`, not to English.
      let stem = PhraseTable.stem(key)
      let isForm = stem.utf8.count < key.utf8.count
      guard
        let text = table[key, language]
          ?? (isForm && table["\(stem)#other", language] != nil ? nil : table[key, "en"])
      else { continue }
      templates[key] = try? PhraseTemplate(text)
    }
    self.templates = templates
    func plain(_ key: String) -> String {
      table[key, language] ?? table[key, "en"] ?? ""
    }
    isRightToLeft = plain("language.direction") == "rtl"
    decimalMark = plain("number.decimal")
    groupMark = plain("number.group")
    leastGrouping = Int(plain("number.leastGrouping")) ?? 1
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(language) }

  /// A phrase with its gaps filled. What is in another script within a right-to-left phrase is set
  /// apart.
  public func callAsFunction(
    _ key: PhraseKey, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    // A key that the table lacks is a fault of ours, which a test finds.
    templates[key.name]?.filled(values, isolating: isRightToLeft) ?? "⟦\(key.name)⟧"
  }

  /// The form of a phrase for a count.
  public func callAsFunction(
    _ key: PhraseKey, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let form = "\(key.name)#\(plurals.category(of: count).rawValue)"
    let template = templates[form] ?? templates["\(key.name)#other"]
    return template?.filled(values, isolating: isRightToLeft) ?? "⟦\(key.name)⟧"
  }

  /// `a`, `a and b`, `a, b and c`.
  public func list(_ words: [String], _ conjunction: PhraseKey = "list.and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return self(conjunction, ["first": commas(Array(words.dropLast())), "last": last])
  }

  /// `a, b, c`.
  public func commas(_ words: [String]) -> String { joined(words, "list.comma") }

  /// `a, b, c` of parts that are no list, such as a place and a date.
  public func clauses(_ parts: [String]) -> String { joined(parts, "clause.comma") }

  /// Words joined two by two.
  public func joined(_ words: [String], _ joint: PhraseKey) -> String {
    guard let first = words.first else { return "" }
    // Two by two, a list of hundreds would be copied hundreds of times.
    if !isRightToLeft, let separator = templates[joint.name]?.separator {
      return words.joined(separator: separator)
    }
    return words.dropFirst().reduce(first) {
      self(joint, ["first": $0, "last": $1])
    }
  }
}
