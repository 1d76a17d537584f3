internal import CPango

/// What setting a line at `TextShaper.size` points came to.
struct LineMeasures: Sendable {
  let width: Double
  let ascent: Double
  let descent: Double
  /// Characters that no installed font has; a box is drawn for each.
  let unknownGlyphs: Int
  /// Whether the script joins letters, which then overlap.
  let hasJoinedLetters: Bool

  init(_ layout: OpaquePointer, hasJoinedLetters: Bool) {
    self.hasJoinedLetters = hasJoinedLetters
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let scale = Double(PANGO_SCALE)
    width = Double(logical.width) / scale
    ascent = Double(pango_layout_get_baseline(layout) - logical.y) / scale
    descent = Double(logical.height) / scale - ascent
    unknownGlyphs = Int(pango_layout_get_unknown_glyphs_count(layout))
  }
}
