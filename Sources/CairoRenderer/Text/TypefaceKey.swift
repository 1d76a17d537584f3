import Layout

/// What of a style chooses the glyphs and their relative places; the size does not.
struct TypefaceKey: Hashable {
  var families: [String]
  var weight: Int
  var isItalic: Bool
  var hasTabularFigures: Bool
  /// In parts of the size.
  var spacing: Double

  init(_ style: TextStyle, spacing: Double) {
    families = style.families
    weight = style.weight
    isItalic = style.isItalic
    hasTabularFigures = style.hasTabularFigures
    self.spacing = spacing
  }
}
