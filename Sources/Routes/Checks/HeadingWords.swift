internal import Evidence

/// The words of a title, and which figures and names stand in it without a hedge before them.
struct HeadingWords {
  enum FigureKind { case people, tonnes }

  private struct Word {
    var text: String
    /// Lower case, letters and digits only.
    var folded: String
  }

  private let words: [Word]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { word in
      Word(
        text: word.trimmed { !$0.isLetter && !$0.isNumber && $0 != "~" && $0 != "≈" },
        folded: word.lowercased().filter { $0.isLetter || $0.isNumber })
    }
  }

  /// Words that say that all of a title is somebody's word only.
  var isHedgedAsAWhole: Bool {
    words.contains { Self.statementHedges.contains($0.folded) }
  }

  /// The figure as the title writes it, where it is that of a hedged quantity, or of one that a source
  /// keeps its distance from, and no such hedge stands near it; `nil` where the title does not name it
  /// or hedges it.
  ///
  /// - Parameter isStatementHedged: whether the source keeps its distance, as by `allegedly`: “about”
  ///   does not say that.
  func bareFigure(
    of quantity: Hedged<Double>, kind: FigureKind, isStatementHedged: Bool = false
  ) -> String? {
    guard !quantity.isExact || isStatementHedged && !isHedgedAsAWhole else { return nil }
    let figures = [quantity.lowerFigure, quantity.upperFigure].compactMap { $0 }
    let named = words.indices.filter { index in
      guard let value = number(at: index),
        figures.contains(where: { abs($0 - value) < 0.5e-3 * $0 })
      else { return false }
      return isOf(kind, at: index)
    }
    // Both ends of a range named are the range.
    let seen = Set(named.compactMap { number(at: $0) })
    let isRange = figures.count == 2 && figures[0] != figures[1] && seen.count == 2
    guard
      let bare = named.first(where: { index in
        if isStatementHedged, !isHedgedAsAWhole { return true }
        return !quantity.isExact && !isRange && !isHedged(at: index)
      })
    else { return nil }
    return (words[bare].text + " " + (words.indices.contains(bare + 1) ? words[bare + 1].text : ""))
      .trimmed(\.isWhitespace)
  }

  /// The name as the title writes it, without a hedge in the three words before it.
  func bareName(_ name: String) -> String? {
    let wanted = name.split(whereSeparator: \.isWhitespace)
      .map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
    guard let first = wanted.first, words.count >= wanted.count else { return nil }
    for start in 0...(words.count - wanted.count) where words[start].folded == first {
      let range = start..<(start + wanted.count)
      if range.map({ words[$0].folded }) == wanted, !isHedged(at: start) {
        return range.map { words[$0].text }.joined(separator: " ")
      }
    }
    return nil
  }

  private func isHedged(at index: Int) -> Bool {
    if "~≈≥≤".contains(words[index].text.first ?? " ") { return true }
    let before = words[max(0, index - 4)..<index].map(\.folded)
    return before.contains { Self.figureHedges.contains($0) || Self.statementHedges.contains($0) }
  }

  /// Digits with separators of thousands, or one of a few number words.
  private func number(at index: Int) -> Double? {
    let word = words[index]
    if let value = Self.numberWords[word.folded] { return value }
    let digits = word.text.filter { $0 != "," && $0 != "~" && $0 != "≈" && $0 != "\u{202F}" }
    let figure = digits.prefix { $0.isASCIIDigit || $0 == "." }
    guard !figure.isEmpty, digits.dropFirst(figure.count).allSatisfy(\.isLetter) else { return nil }
    return Double(figure)
  }

  /// Whether the words behind a figure can belong to such a quantity.
  private func isOf(_ kind: FigureKind, at index: Int) -> Bool {
    let own = words[index].folded.drop { $0.isNumber }
    let next = own.isEmpty && index + 1 < words.count ? words[index + 1].folded : String(own)
    return kind == .tonnes
      ? Self.tonneWords.contains(next) : !next.isEmpty && !Self.otherUnits.contains(next)
  }

  private static let figureHedges: Set<String> = [
    "about", "around", "some", "roughly", "nearly", "almost", "approximately", "approx", "circa",
    "ca", "estimated", "least", "most", "than", "upto", "to", "up", "over", "under", "maximum",
    "minimum", "between", "unos", "unas", "alrededor", "cerca", "hasta", "menos", "casi", "más",
    "environ", "presque", "jusquà", "moins", "quelque", "plus", "etwa", "rund", "ungefähr", "bis",
    "mindestens", "около", "до", "примерно", "почти", "менее", "более", "circa", "quase", "até",
  ]

  private static let statementHedges: Set<String> = [
    "apparently", "reportedly", "allegedly", "probably", "possibly", "may", "might", "could",
    "report", "reports", "reported", "said", "says", "say", "speaks", "claims", "claim", "claimed",
    "alleged", "believed", "thought", "suspected", "likely", "presumably", "perhaps", "supuestos",
    "presunto", "aparentemente", "apparemment", "selon", "según", "angeblich", "offenbar",
    "вероятно", "якобы", "предположительно",
  ]

  private static let numberWords: [String: Double] = [
    "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12, "thousand": 1000,
  ]

  private static let tonneWords: Set<String> = [
    "t", "tonne", "tonnes", "tons", "ton", "toneladas", "tonelada", "tonnen", "тонн", "тонны", "т",
  ]

  /// What a number of people is not counted in.
  private static let otherUnits: Set<String> =
    tonneWords.union([
      "kg", "lb", "lbs", "pounds", "km", "nm", "miles", "hours", "days", "years", "percent",
      "million", "billion", "planes", "aircraft", "flights", "march", "april", "may", "june",
      "july",
    ])
}

extension Substring {
  fileprivate func trimmed(_ isOut: (Character) -> Bool) -> String { String(self).trimmed(isOut) }
}

extension String {
  fileprivate func trimmed(_ isOut: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isOut(first) { rest.removeFirst() }
    while let last = rest.last, isOut(last) { rest.removeLast() }
    return String(rest)
  }
}
