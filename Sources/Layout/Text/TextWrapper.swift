/// Breaks text into lines.
public enum TextWrapper {
  /// Lines no wider than `width`, broken at spaces and between ideographs; a word wider than a line
  /// is broken inside.
  public static func wrap(
    _ text: String, width: Double, style: TextStyle, measurer: some TextMeasurer
  ) -> [String] {
    func measured(_ line: String) -> Double { measurer.measure(line, style: style).width }
    var filling = LineFilling(text, width: width, size: style.size)
    var lines: [String] = []
    while !filling.isDone {
      var line = filling.filled("", measured)
      if line.isEmpty {
        // Not one word fits.
        line = filling.next()
        while measured(line) > width, line.count > 1 {
          let head = prefix(of: line, width: width, measured)
          lines.append(head)
          line = String(line.dropFirst(head.count))
        }
        line = filling.filled(line, measured)
      }
      lines.append(line)
    }
    return lines
  }

  /// The text in two lines of nearly equal length, broken at a space; `nil` for a single word.
  public static func halves(_ text: String) -> [String]? {
    // Most names are one word.
    guard text.utf8.contains(UInt8(ascii: " ")) else { return nil }
    let words = text.split(separator: " ")
    guard words.count > 1 else { return nil }
    let counts = words.map(\.count)
    let all = counts.reduce(0, +)
    var (first, best) = (0, (count: 1, difference: Int.max))
    for count in 1..<words.count {
      first += counts[count - 1]
      let difference = abs(all - 2 * first)
      if difference < best.difference { best = (count, difference) }
    }
    return [
      words[..<best.count].joined(separator: " "), words[best.count...].joined(separator: " "),
    ]
  }

  /// The longest beginning, of one character at least, that fits.
  private static func prefix(
    of word: String, width: Double, _ measured: (String) -> Double
  ) -> String {
    var (low, high) = (1, word.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if measured(String(word.prefix(middle))) <= width {
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
