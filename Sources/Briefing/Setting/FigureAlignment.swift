/// Where a figure's units place ends, by which figures stand below one another: `9,936`, `≈60,400`,
/// `29.2 %`, `30–40 t`.
enum FigureAlignment {
  /// The text up to the units place of its last figure, and what follows: the decimals, the unit.
  ///
  /// One or two digits after a point or a comma are decimals, in whatever language; three are
  /// thousands.
  static func parts(of text: String) -> (units: Substring, rest: Substring) {
    guard let last = text.lastIndex(where: \.isNumber) else { return (text[...], "") }
    // A unit may have a figure of its own: `m3` is no decimal.
    var start = last
    while start > text.startIndex {
      let before = text.index(before: start)
      let isWithin = text[before].isNumber || ",.\u{202F}\u{66B}\u{66C}".contains(text[before])
      guard isWithin else { break }
      start = before
    }
    let figure = text[start...last]
    guard let mark = figure.lastIndex(where: { !$0.isNumber }),
      figure.distance(from: mark, to: figure.endIndex) <= 3
    else {
      let end = text.index(after: last)
      return (text[..<end], text[end...])
    }
    return (text[..<mark], text[mark...])
  }
}
