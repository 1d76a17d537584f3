internal import CPango
import Layout

/// One line of glyphs, set at `TextShaper.size` points.
final class ShapedText {
  let layout: OpaquePointer
  let width: Double
  let ascent: Double
  let descent: Double
  /// Characters that no installed font has; a box is drawn for each.
  let unknownGlyphs: Int
  /// Whether the script joins letters, which then overlap.
  let hasJoinedLetters: Bool
  /// The letters' outlines from the baseline's left end, once they have been asked for.
  var outline: Path?

  /// Takes over the caller's reference to `layout`.
  init(layout: OpaquePointer, hasJoinedLetters: Bool) {
    self.layout = layout
    self.hasJoinedLetters = hasJoinedLetters
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let scale = Double(PANGO_SCALE)
    width = Double(logical.width) / scale
    ascent = Double(pango_layout_get_baseline(layout) - logical.y) / scale
    descent = Double(logical.height) / scale - ascent
    unknownGlyphs = Int(pango_layout_get_unknown_glyphs_count(layout))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
}
