import Layout

/// Every character is 0.56 em wide: no fonts are needed, and any width can be worked out by hand.
struct FixedWidthMeasurer: TextMeasurer {
  func measure(_ text: String, style: TextStyle) -> TextExtent {
    TextExtent(
      width: Double(text.count) * (style.size * 0.56 + style.letterSpacing),
      ascent: style.size * 0.8, descent: style.size * 0.2)
  }
}

extension TextStyle {
  static func plain(_ size: Double) -> TextStyle {
    TextStyle(families: ["Test"], size: size, color: Color(red: 0, green: 0, blue: 0))
  }
}
