/// What the letters of a text ask of its setting, whatever its style.
public struct TextScript: Sendable, Hashable {
  /// Families that have the letters which fonts for Latin, Greek and Cyrillic lack.
  public private(set) var families: [String] = []
  /// Whether the first letter with a direction runs from right to left.
  public private(set) var isRightToLeft = false
  /// Whether any letter runs from right to left.
  public private(set) var hasRightToLeft = false
  /// Whether letters touch their neighbours, so that letter spacing would tear words apart.
  public private(set) var hasJoinedLetters = false

  /// - Parameter language: BCP 47 tag; chooses among Chinese, Japanese and Korean letter forms.
  public init(of text: String, language: String? = nil) {
    // Every letter below U+0530 is Latin, Greek or Cyrillic.
    guard text.utf8.contains(where: { $0 >= 0xD4 }) else { return }
    var hasDirection = false
    for scalar in text.unicodeScalars {
      // Marks that do nothing but give a direction.
      if !hasDirection, scalar == "\u{200E}" || scalar == "\u{200F}" {
        hasDirection = true
        isRightToLeft = scalar == "\u{200F}"
      }
      let block = ScriptBlock.containing(scalar)
      if !hasDirection, scalar.properties.isAlphabetic {
        hasDirection = true
        isRightToLeft = block?.isRightToLeft ?? false
      }
      guard let block else { continue }
      hasRightToLeft = hasRightToLeft || block.isRightToLeft
      hasJoinedLetters = hasJoinedLetters || block.isJoined
      let family = block.family ?? Self.eastAsianFamily(for: text, language: language)
      if !families.contains(family) { families.append(family) }
    }
  }

  private static func eastAsianFamily(for text: String, language: String?) -> String {
    let tag = language?.lowercased() ?? ""
    let traditional = ["hant", "tw", "hk", "mo"]
    if tag.hasPrefix("zh") {
      let isTraditional = tag.split(separator: "-").contains { traditional.contains(String($0)) }
      return isTraditional ? "Noto Sans CJK TC" : "Noto Sans CJK SC"
    }
    if tag.hasPrefix("ja") { return "Noto Sans CJK JP" }
    if tag.hasPrefix("ko") { return "Noto Sans CJK KR" }
    // Without a language the syllables that only one of them has tell it.
    if text.unicodeScalars.contains(where: { (0x3040...0x30FF).contains($0.value) }) {
      return "Noto Sans CJK JP"
    }
    if text.unicodeScalars.contains(where: { (0xAC00...0xD7FF).contains($0.value) }) {
      return "Noto Sans CJK KR"
    }
    return "Noto Sans CJK SC"
  }
}
