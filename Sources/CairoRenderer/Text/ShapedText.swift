internal import CPango

/// One line of glyphs, set at `TextShaper.size` points.
final class ShapedText {
  let layout: OpaquePointer
  let width: Double
  let ascent: Double
  let descent: Double
  /// Characters that no installed font has; a box is drawn for each.
  let unknownGlyphs: Int

  /// Takes over the caller's reference to `layout`.
  init(layout: OpaquePointer) {
    self.layout = layout
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let scale = Double(PANGO_SCALE)
    width = Double(logical.width) / scale
    ascent = Double(pango_layout_get_baseline(layout) - logical.y) / scale
    descent = Double(logical.height) / scale - ascent
    unknownGlyphs = Int(pango_layout_get_unknown_glyphs_count(layout))
  }

  deinit { FontLock.withLock { g_object_unref(UnsafeMutableRawPointer(layout)) } }
}
