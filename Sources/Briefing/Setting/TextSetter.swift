internal import Layout

/// Breaks and places the document's text.
struct TextSetter<Measurer: TextMeasurer> {
  let measurer: Measurer
  /// Whether the document's text runs from right to left.
  var isRightToLeft = false

  /// Longer than any page could hold, text only costs time.
  private static var longest: Int { 20_000 }

  /// Lines no wider than `width`, with a number and its unit on one line.
  func lines(_ text: String, width: Double, style: TextStyle) -> [String] {
    finished(held(lines: text, width: width, style: style), of: text)
  }

  /// Lines as they are set: without hard spaces, and each in its direction.
  private func finished(_ lines: [String], of text: String) -> [String] {
    let plain = lines.map(\.withPlainSpaces)
    return isRightToLeft ? DirectedLines.of(plain, of: text) : plain
  }

  /// The same with hard spaces where it must not be broken again.
  private func held(lines text: String, width: Double, style: TextStyle) -> [String] {
    let whole = text.count > Self.longest ? String(text.prefix(Self.longest)) + "…" : text
    var printable = Self.held(whole.printable)
    // What does not fit when held together is better broken between its words than within them.
    let words = printable.split(separator: " ")
    if words.contains(where: {
      $0.contains("\u{A0}") && self.width(String($0), style: style) > width
    }) {
      printable = whole.printable
    }
    let parted = parted(printable, width: width, style: style)
    return TextWrapper.wrap(parted, width: width, style: style, measurer: measurer)
      .map { $0.replacing("\u{200B} ", with: "").replacing("\u{200B}", with: "") }
  }

  /// The same as a paragraph: lines that end evenly.
  func paragraph(_ text: String, width: Double, style: TextStyle) -> [String] {
    let lines = held(lines: text, width: width, style: style)
    // Without spaces between words every line is full.
    guard !LineBreaks.areAnywhere(in: text) else { return finished(lines, of: text) }
    return finished(
      LineBreaker(measurer: measurer, style: style, width: width).evened(lines), of: text)
  }

  /// The same as a heading: lines of nearly one length, as many as the text takes anyway.
  func heading(_ text: String, width: Double, style: TextStyle) -> [String] {
    let lines = held(lines: text, width: width, style: style)
    guard (2...4).contains(lines.count) else { return finished(lines, of: text) }
    var (narrow, wide) = (width / Double(lines.count), width)
    var best = lines
    while wide - narrow > 2 {
      let middle = (narrow + wide) / 2
      let found = held(lines: text, width: middle, style: style)
      if found.count <= lines.count, found.joined(separator: " ") == lines.joined(separator: " ") {
        (wide, best) = (middle, found)
      } else {
        narrow = middle
      }
    }
    return finished(best, of: text)
  }

  /// The text with what is too wide for a line parted where an address or a path may be: after a
  /// slash, a hyphen, a question mark. A zero width space stands at the end of each part.
  private func parted(_ text: String, width: Double, style: TextStyle) -> String {
    guard text.contains(where: { "/-_?&=".contains($0) }) else { return text }
    return text.split(separator: " ").map { word -> String in
      guard word.count > 12, self.width(String(word), style: style) > width else {
        return String(word)
      }
      var (parts, part) = ([String](), "")
      for piece in word.pieces {
        if !part.isEmpty, self.width(part + piece, style: style) > width {
          parts.append(part)
          part = ""
        }
        part += piece
      }
      return (parts + [part]).joined(separator: "\u{200B} ")
    }.joined(separator: " ")
  }

  func width(_ text: String, style: TextStyle) -> Double {
    measurer.measure(text.printable, style: style).width
  }

  func item(
    _ line: String, style: TextStyle, x: Double, baseline: Double, right: Double? = nil
  ) -> Item {
    let width = width(line, style: style)
    let left = right.map { $0 - width } ?? x
    let line = isRightToLeft ? DirectedLines.of(line) : line
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

  /// The text with a hard space between a figure and its unit, before a source's number, within a
  /// date and between a short word and its number: `35 t`, `said [2]`, `23 March 2019`, `flight 2`.
  private static func held(_ text: String) -> String {
    let words = text.split(separator: " ")
    var held = ""
    for (index, word) in words.enumerated() {
      if index > 0 { held += isHeld(index, of: words) ? "\u{A0}" : " " }
      held += word
    }
    return held
  }

  /// Whether a word stays on the line of the word before it.
  private static func isHeld(_ index: Int, of words: [Substring]) -> Bool {
    let (before, word) = (words[index - 1], words[index])
    if word.first == "[" { return true }
    if before.last?.isNumber == true, units.contains(word.letters) { return true }
    // A day and its month, a month and its year.
    let isDay = before.isShortNumber && index + 1 < words.count && words[index + 1].isYear
    let isYear = word.letters.isYear && index > 1 && words[index - 2].isShortNumber
    if (isDay && word.isWord) || (isYear && before.isWord) { return true }
    if before == "×" || word == "×" { return true }
    let next = word.letters
    return next.isShortNumber && before.isWord && before.count < 9
      || before.isShortNumber && next.isWord && next.count > 1 && next.count < 11
  }
}

extension Substring {
  /// Divided after signs at which an address may be broken.
  fileprivate var pieces: [String] {
    var (pieces, last) = ([""], Character(" "))
    for character in self {
      pieces[pieces.count - 1].append(character)
      // The slashes of `https://` are one sign.
      let isOfScheme = character == "/" && (last == ":" || last == "/")
      if "/-_?&=".contains(character), !isOfScheme { pieces.append("") }
      last = character
    }
    return pieces
  }

  /// `7`, `1–13`.
  fileprivate var isShortNumber: Bool {
    let numbers = split(separator: "–", omittingEmptySubsequences: false)
    return numbers.count < 3
      && numbers.allSatisfy { $0.count < 4 && !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }
  fileprivate var isYear: Bool { letters.count == 4 && letters.allSatisfy(\.isNumber) }
  fileprivate var isWord: Bool { !isEmpty && allSatisfy { $0.isLetter || $0 == "." } }

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

extension String {
  /// Spaces that hold words together have done their work once lines are broken.
  fileprivate var withPlainSpaces: String { replacing("\u{A0}", with: " ") }
}
