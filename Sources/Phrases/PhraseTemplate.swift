/// A phrase with gaps: `{n} of {whole}`.
struct PhraseTemplate: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case gap(String)
  }

  let pieces: [Piece]

  /// - Throws: `PhraseFault` for a brace without its partner, or a gap without a name.
  init(_ text: String) throws(PhraseFault) {
    let (open, shut) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var pieces: [Piece] = []
    var rest = text[...]
    // Byte by byte: every map begins with all phrases of all languages, and characters take ten times
    // as long.
    while let brace = rest.utf8.firstIndex(where: { $0 == open || $0 == shut }) {
      guard rest.utf8[brace] == open, let end = rest.utf8[brace...].firstIndex(of: shut) else {
        throw PhraseFault("a brace without its partner in “\(text)”")
      }
      let name = rest[rest.utf8.index(after: brace)..<end]
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
        throw PhraseFault("“{\(name)}” is no name of a placeholder in “\(text)”")
      }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      pieces.append(.gap(String(name)))
      rest = rest[rest.utf8.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The names of its gaps.
  var gaps: Set<String> {
    Set(pieces.compactMap { if case .gap(let name) = $0 { name } else { nil } })
  }

  /// What stands between `{first}` and `{last}` where the phrase is no more than these.
  var separator: String? {
    guard pieces.count == 3, pieces[0] == .gap("first"), pieces[2] == .gap("last"),
      case .text(let words) = pieces[1]
    else { return nil }
    return words
  }

  /// The phrase with its gaps filled; one that is given nothing stays as it is written.
  func filled(_ values: KeyValuePairs<String, String>, isolating: Bool) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .gap(let name):
        guard let value = values.first(where: { $0.key == name })?.value else {
          text += "{\(name)}"
          continue
        }
        text += isolating ? value.isolated : value
      }
    }
    return text
  }
}
