import Layout

/// Every character is 0.56 em wide: no fonts are needed.
struct FixedWidthMeasurer: TextMeasurer {
  func measure(_ text: String, style: TextStyle) -> TextExtent {
    TextExtent(
      width: Double(text.count) * (style.size * 0.56 + style.letterSpacing),
      ascent: style.size * 0.8, descent: style.size * 0.2)
  }
}
