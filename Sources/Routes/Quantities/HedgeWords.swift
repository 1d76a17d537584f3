/// The words and signs before a number that keep a distance from it.
struct HedgeWords {
  var isAbout = false
  var isAtLeast = false
  var isUpTo = false
  var isBetween = false

  private static let phrases: [(String, WritableKeyPath<HedgeWords, Bool> & Sendable)] = [
    ("approximately", \.isAbout), ("approx.", \.isAbout), ("approx", \.isAbout),
    ("about", \.isAbout), ("around", \.isAbout), ("roughly", \.isAbout), ("some", \.isAbout),
    ("circa", \.isAbout), ("ca.", \.isAbout), ("nearly", \.isAbout), ("almost", \.isAbout),
    ("~", \.isAbout), ("≈", \.isAbout), ("∼", \.isAbout),
    ("at least", \.isAtLeast), ("no fewer than", \.isAtLeast), ("no less than", \.isAtLeast),
    ("more than", \.isAtLeast), ("over", \.isAtLeast), ("≥", \.isAtLeast), (">=", \.isAtLeast),
    (">", \.isAtLeast),
    ("up to", \.isUpTo), ("at most", \.isUpTo), ("no more than", \.isUpTo),
    ("less than", \.isUpTo), ("fewer than", \.isUpTo), ("under", \.isUpTo), ("≤", \.isUpTo),
    ("<=", \.isUpTo), ("<", \.isUpTo),
    ("between", \.isBetween),
  ]

  /// Takes every hedge off the front of a lower-case text.
  init(takenFrom text: inout Substring) {
    while let (phrase, flag) = Self.phrases.first(where: { Self.begins(text, with: $0.0) }) {
      self[keyPath: flag] = true
      text = text.dropFirst(phrase.count).drop { $0 == " " }
    }
  }

  private static func begins(_ text: Substring, with phrase: String) -> Bool {
    guard text.hasPrefix(phrase) else { return false }
    let next = text.dropFirst(phrase.count).first
    return phrase.last?.isLetter != true || next?.isLetter != true
  }
}
