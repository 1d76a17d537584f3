internal import Layout

/// Breaks and places the document's text.
struct TextSetter<Measurer: TextMeasurer> {
  let measurer: Measurer

  /// Longer than any page could hold, text only costs time.
  private static var longest: Int { 20_000 }

  /// Lines no wider than `width`, with a number and its unit on one line.
  func lines(_ text: String, width: Double, style: TextStyle) -> [String] {
    let whole = text.count > Self.longest ? String(text.prefix(Self.longest)) + "…" : text
    var printable = Self.held(whole.printable)
    // What does not fit when held together is better broken between its words than within them.
    let words = printable.split(separator: " ")
    if words.contains(where: {
      $0.contains("\u{A0}") && self.width(String($0), style: style) > width
    }) {
      printable = whole.printable
    }
    return TextWrapper.wrap(
      printable, width: width, style: style, measurer: measurer
    ).map { $0.replacing("\u{A0}", with: " ") }
  }

  func width(_ text: String, style: TextStyle) -> Double {
    measurer.measure(text.printable, style: style).width
  }

  func item(
    _ line: String, style: TextStyle, x: Double, baseline: Double, right: Double? = nil
  ) -> Item {
    let width = width(line, style: style)
    let left = right.map { $0 - width } ?? x
    return .text(
      TextItem(line.printable, style: style, origin: Point(x: left, y: baseline), width: width))
  }

  /// So many lines at most, the last with an ellipsis where some are left out.
  func first(_ most: Int, of lines: [String]) -> [String] {
    guard lines.count > most, let last = lines.prefix(most).last else { return lines }
    return lines.prefix(most - 1) + [String(last.dropLast(2)) + "…"]
  }

  /// The longest beginning that fits, with an ellipsis where something is cut off.
  func cut(_ text: String, width room: Double, style: TextStyle) -> String {
    guard width(text, style: style) > room else { return text }
    var (low, high) = (0, min(text.count, 400))
    while low < high {
      let middle = (low + high + 1) / 2
      if width(String(text.prefix(middle)) + "…", style: style) <= room {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return String(text.prefix(low).trimmed) + "…"
  }

  private static var units: Set<Substring> {
    ["km", "NM", "t", "kg", "lb", "km/h", "t-km", "h", "min", "%", "UTC", "pt", "people"]
  }

  /// The text with a hard space between a figure and its unit, and before a source's number.
  private static func held(_ text: String) -> String {
    let words = text.split(separator: " ")
    var held = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        let isUnit = words[index - 1].last?.isNumber == true && units.contains(word.letters)
        held += isUnit || word.first == "[" ? "\u{A0}" : " "
      }
      held += word
    }
    return held
  }
}

extension Substring {
  /// Without the stop or bracket that follows.
  fileprivate var letters: Substring {
    var text = self
    while let last = text.last, ".,;:)".contains(last) { text = text.dropLast() }
    return text
  }

  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
