internal import Layout
internal import Phrases

/// Makes links of the numbers of sources that stand in set text: `[3]`.
struct ReferenceLinks<Measurer: TextMeasurer> {
  let text: TextSetter<Measurer>
  /// How many sources the document lists; other numbers in brackets are somebody's words.
  let sources: Int
  let book: Phrasebook

  /// The items, each text followed by the links that lie over it.
  func linked(_ items: [Item]) -> [Item] {
    guard sources > 0 else { return items }
    return items.flatMap { item -> [Item] in
      switch item {
      case .path: return [item]
      case .text(let line): return [item] + links(over: line)
      case .group(var group):
        group.items = linked(group.items)
        return [.group(group)]
      }
    }
  }

  /// The links over texts.
  func links(over items: [Item]) -> [Item] {
    items.flatMap { item -> [Item] in
      if case .text(let line) = item { links(over: line) } else { [] }
    }
  }

  /// What the words of some lines take, without the numbers of sources, which have links of their
  /// own.
  func area(ofWords items: [Item]) -> Rect? {
    let lines = items.compactMap { item -> (rect: Rect, isWhole: Bool)? in
      guard case .text(let line) = item else { return nil }
      let width = wordsWidth(line)
      let rect = Rect(
        x: line.origin.x, y: line.origin.y - line.style.size, width: width,
        height: line.style.size * 1.3)
      return width > 0 ? (rect, width == line.width) : nil
    }
    let whole = lines.filter(\.isWhole)
    let rects = (whole.isEmpty ? Array(lines.prefix(1)) : whole).map(\.rect)
    return rects.dropFirst().reduce(rects.first) { $0?.union($1) }
  }

  /// Where the words of a line end and numbers of sources begin; its whole length without any.
  private func wordsWidth(_ line: TextItem) -> Double {
    guard sources > 0, let first = Self.references(in: line.text, upTo: sources).first else {
      return line.width
    }
    return text.width(String(line.text[..<first.range.lowerBound]), style: line.style)
  }

  /// The links over a text of a map, which is never mirrored.
  func links(overMapText line: TextItem) -> [Item] {
    // Another direction than that of the page begins at the other end.
    links(over: line, isTurned: TextScript(of: line.text).hasRightToLeft)
  }

  /// Offsets are those of text from the left; a page for the other direction is mirrored as a whole.
  ///
  /// - Parameter isTurned: whether the line runs from right to left on a page that does not.
  private func links(over line: TextItem, isTurned: Bool = false) -> [Item] {
    Self.references(in: line.text, upTo: sources).compactMap { reference -> Item? in
      let rest = line.text[reference.range.upperBound...]
      // Within words of both directions only the fonts know where a number comes to stand.
      if isTurned || book.isRightToLeft, !Self.isEnd(rest) { return nil }
      let before = text.width(
        String(isTurned ? rest : line.text[..<reference.range.lowerBound]), style: line.style)
      let own = text.width(String(line.text[reference.range]), style: line.style)
      let area = Rect(
        x: line.origin.x + before, y: line.origin.y - line.style.size, width: own,
        height: line.style.size * 1.3)
      let link = PageLink(
        .destination(BriefingWriter.anchor(ofSource: reference.number)), area: area,
        title: book("link.source", ["n": "\(reference.number)"]))
      return .group(ItemGroup(items: [], link: link))
    }
  }

  /// Whether nothing but further numbers of sources and stops follow.
  private static func isEnd(_ rest: Substring) -> Bool {
    var isWithin = false
    for character in rest {
      if character == "[" { isWithin = true }
      if !isWithin, character.isLetter || character.isNumber { return false }
      if character == "]" { isWithin = false }
    }
    return true
  }

  /// `[3]`, not within quotation marks.
  static func references(
    in text: String, upTo most: Int
  ) -> [(number: Int, range: Range<String.Index>)] {
    var found: [(Int, Range<String.Index>)] = []
    var quotes = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      switch text[index] {
      case "“", "«", "„": quotes += 1
      case "”", "»": quotes = max(0, quotes - 1)
      case "[" where quotes == 0:
        let digits = text[next...].prefix { $0.isASCII && $0.isNumber }
        let end = digits.endIndex
        if (1...4).contains(digits.count), end < text.endIndex, text[end] == "]",
          let number = Int(digits), number > 0, number <= most
        {
          found.append((number, index..<text.index(after: end)))
        }
      default: break
      }
      index = next
    }
    return found
  }
}
