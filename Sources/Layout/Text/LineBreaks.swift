/// Where a line may be broken: at spaces, and in Chinese and Japanese between characters, but not
/// before a mark that closes nor after one that opens.
///
/// The classes ID, CL, OP and NS of Unicode Standard Annex 14, as far as these scripts need them.
public enum LineBreaks {
  /// Whether lines of the text may be broken within words.
  public static func areAnywhere(in text: String) -> Bool {
    text.unicodeScalars.contains(where: isIdeographic)
  }

  /// What is never divided but for want of any room, and whether a space stands before it.
  static func words(of text: String) -> [(word: Substring, isApart: Bool)] {
    var words: [(Substring, Bool)] = []
    for word in text.split(separator: " ") {
      guard word.unicodeScalars.contains(where: isIdeographic) else {
        words.append((word, true))
        continue
      }
      var start = word.startIndex
      for index in word.indices.dropFirst() where allowsBreak(in: word, before: index) {
        words.append((word[start..<index], start == word.startIndex))
        start = index
      }
      words.append((word[start...], start == word.startIndex))
    }
    return words
  }

  private static func allowsBreak(in word: Substring, before index: Substring.Index) -> Bool {
    let (last, next) = (word[word.index(before: index)], word[index])
    guard let a = last.unicodeScalars.first, let b = next.unicodeScalars.first else { return false }
    guard isIdeographic(a) || isIdeographic(b) else { return false }
    return !closing.contains(next) && !opening.contains(last)
  }

  private static let opening: Set<Character> = [
    "（", "「", "『", "【", "《", "〈", "“", "‘", "(", "[", "≈", "≥", "≤",
  ]
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "】", "》", "〉", "”", "’", ",", ".",
    ";", ":", "?", "!", ")", "]", "%", "％", "…", "·", "ー", "々", "–", "—",
  ]

  /// Han, kana and full-width forms.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    case 0x3000...0x303F, 0xFF00...0xFF60: true
    default: false
    }
  }
}
