/// A number in a coordinate's text: digits count as much as the value, as in `1036.2`.
struct CoordinateNumber: Equatable {
  /// −1, 1, or 0 where no sign is typed.
  var sign: Int
  /// Digits before the point.
  var digits: Int
  var hasFraction: Bool
  /// Without its sign.
  var value: Double

  /// Reads a number at an index and moves past it; `nil` where none begins.
  init?(_ text: [Unicode.Scalar], at index: inout Int) {
    var position = index
    sign = 0
    switch text[position] {
    case "+": sign = 1
    case "-", "\u{2212}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{FE63}", "\u{FF0D}": sign = -1
    default: break
    }
    if sign != 0 { position += 1 }
    var literal = ""
    func takeDigits() -> Int {
      let start = position
      while position < text.count, ("0"..."9").contains(text[position]) {
        literal.unicodeScalars.append(text[position])
        position += 1
      }
      return position - start
    }
    digits = takeDigits()
    hasFraction = false
    guard digits > 0 else { return nil }
    if position + 1 < text.count, text[position] == ".", ("0"..."9").contains(text[position + 1]) {
      literal += "."
      position += 1
      hasFraction = takeDigits() > 0
    }
    guard let value = Double(literal) else { return nil }
    self.value = value
    index = position
  }
}
