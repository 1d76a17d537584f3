/// Breaks text into lines.
public enum TextWrapper {
  /// Lines no wider than `width`, broken at spaces and between ideographs; a word wider than a line
  /// is broken inside.
  public static func wrap(
    _ text: String, width: Double, style: TextStyle, measurer: some TextMeasurer
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for (word, isApart) in LineBreaks.words(of: text) {
      let longer = line.isEmpty ? String(word) : line + (isApart ? " " : "") + word
      if measurer.measure(longer, style: style).width <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = String(word)
      while measurer.measure(line, style: style).width > width, line.count > 1 {
        let head = prefix(of: line, width: width, style, measurer)
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text in two lines of nearly equal length, broken at a space; `nil` for a single word.
  public static func halves(_ text: String) -> [String]? {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return nil }
    let best = (1..<words.count).min {
      abs(words[..<$0].joined().count - words[$0...].joined().count)
        < abs(words[..<$1].joined().count - words[$1...].joined().count)
    }
    guard let best else { return nil }
    return [words[..<best].joined(separator: " "), words[best...].joined(separator: " ")]
  }

  /// The longest beginning, of one character at least, that fits.
  private static func prefix(
    of word: String, width: Double, _ style: TextStyle, _ measurer: some TextMeasurer
  ) -> String {
    var (low, high) = (1, word.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if measurer.measure(String(word.prefix(middle)), style: style).width <= width {
        low = middle
      } else {
        high = middle - 1
      }
    }
    let head = word.prefix(low)
    // After a hyphen rather than within a part.
    guard let hyphen = head.lastIndex(of: "-"), hyphen > head.startIndex else {
      return String(head)
    }
    return String(head[...hyphen])
  }
}
