/// What a coordinate's text is made of.
enum CoordinateToken: Equatable {
  /// A number as typed, with its sign if it has one.
  case number(CoordinateNumber)
  /// N, S, E or W, in capitals.
  case hemisphere(Character)
  /// A degree, minute or second sign: 0, 1 or 2.
  case mark(Int)
  /// A comma or semicolon.
  case comma

  /// Cuts a text into tokens; `nil` where a character belongs to no coordinate.
  static func read(_ text: String) -> [CoordinateToken]? {
    var tokens: [CoordinateToken] = []
    let characters = Array(text.unicodeScalars)
    var index = 0
    while index < characters.count {
      let scalar = characters[index]
      if let number = CoordinateNumber(characters, at: &index) {
        tokens.append(.number(number))
        continue
      }
      index += 1
      switch scalar {
      case "N", "S", "E", "W", "n", "s", "e", "w":
        tokens.append(.hemisphere(Character(scalar.properties.uppercaseMapping)))
      case "\u{B0}", "\u{BA}", "\u{2DA}": tokens.append(.mark(0))
      case "'", "\u{2032}", "\u{2018}", "\u{2019}", "\u{B4}", "\u{2B9}", "\u{60}":
        if tokens.last == .mark(1) {
          tokens[tokens.count - 1] = .mark(2)
        } else {
          tokens.append(.mark(1))
        }
      case "\"", "\u{2033}", "\u{201C}", "\u{201D}", "\u{2BA}", "\u{2DD}": tokens.append(.mark(2))
      case ",", ";": tokens.append(.comma)
      case "/" where index == characters.count: break  // ends a position of ISO 6709
      default: guard scalar.properties.isWhitespace else { return nil }
      }
    }
    return tokens
  }
}
