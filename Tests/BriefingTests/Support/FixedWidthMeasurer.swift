import Layout

/// Every character is 0.56 em wide, and marks of direction have no width: no fonts are needed.
struct FixedWidthMeasurer: TextMeasurer {
  func measure(_ text: String, style: TextStyle) -> TextExtent {
    let marks: Set<Unicode.Scalar> = [
      "\u{200E}", "\u{200F}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ]
    let count =
      text.unicodeScalars.contains(where: marks.contains)
      ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) })).count
      : text.count
    return TextExtent(
      width: Double(count) * (style.size * 0.56 + style.letterSpacing),
      ascent: style.size * 0.8, descent: style.size * 0.2)
  }
}
