import Layout

/// What of a style chooses the glyphs and their relative places; the size does not.
struct TypefaceKey: Hashable {
  var families: [String]
  var weight: Int
  var isItalic: Bool
  var hasTabularFigures: Bool
  /// Between letters that do not join, in Pango's units at `TextShaper.size`.
  var spacing: Int32

  init(_ style: TextStyle) {
    families = style.families
    weight = style.weight
    isItalic = style.isItalic
    hasTabularFigures = style.hasTabularFigures
    spacing = TextShaper.spacing(style)
  }
}
