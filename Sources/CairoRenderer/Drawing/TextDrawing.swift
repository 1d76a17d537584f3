internal import CCairo
internal import CPango
import Layout

extension PageCanvas {
  func draw(_ item: TextItem) {
    guard item.origin.x.isFinite, item.origin.y.isFinite, item.rotation.isFinite,
      let line = shaper.shape(item.text, style: item.style, language: item.language)
    else { return }
    if let pixels, let outline = shaper.outline(of: line), pixels.draw(item, outline: outline) {
      return
    }
    pixels?.finish()
    cairo_save(cairo)
    cairo_translate(cairo, item.origin.x, item.origin.y)
    if item.rotation != 0 { cairo_rotate(cairo, item.rotation) }
    switch medium {
    case .pixels: fillOutlines(of: line, style: item.style)
    case .paper: showGlyphs(of: line, style: item.style, isBroken: item.text.hasBrokenGlyph)
    }
    cairo_restore(cairo)
  }

  /// Fills the letters' outlines: Cairo 1.16 sets glyphs on whole pixels, which spaces small text
  /// unevenly and makes rotated text jump (0.1 ms a label against 0.01). Only what `PixelDrawing` leaves
  /// comes here.
  private func fillOutlines(of line: ShapedText, style: TextStyle) {
    traceOutlines(of: line, style: style)
    if let halo = style.halo { draw(halo) }
    cairo_set_antialias(cairo, CAIRO_ANTIALIAS_DEFAULT)
    setSource(style.color)
    cairo_fill(cairo)
  }

  /// Shows the letters once as text, so that a reader can search for them and copy them.
  ///
  /// - Parameter isBroken: whether the font in the file will miss a glyph, which is then filled too.
  private func showGlyphs(of line: ShapedText, style: TextStyle, isBroken: Bool) {
    if let halo = style.halo {
      traceOutlines(of: line, style: style)
      draw(halo)
      cairo_new_path(cairo)
    }
    if isBroken {
      traceOutlines(of: line, style: style)
      setSource(style.color)
      cairo_fill(cairo)
    }
    setSource(style.color)
    let scale = style.size / TextShaper.size
    cairo_scale(cairo, scale, scale)
    cairo_move_to(cairo, 0, -line.ascent)
    FontLock.hold { pango_cairo_show_layout(cairo, shaper.layout(of: line)) }
  }

  private func traceOutlines(of line: ShapedText, style: TextStyle) {
    let scale = style.size / TextShaper.size
    cairo_save(cairo)
    cairo_scale(cairo, scale, scale)
    cairo_new_path(cairo)
    cairo_move_to(cairo, 0, -line.ascent)
    FontLock.hold { pango_cairo_layout_path(cairo, shaper.layout(of: line)) }
    cairo_restore(cairo)
  }

  /// Strokes the current path and keeps it.
  private func draw(_ halo: TextStyle.Halo) {
    guard halo.width.isFinite, halo.width > 0 else { return }
    setSource(halo.color)
    cairo_set_line_width(cairo, 2 * halo.width)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
    cairo_set_dash(cairo, [], 0, 0)
    if medium == .pixels {
      // A band of the ground's colour shows no difference, at a fifth of the time: 200 labels take
      // 12 ms, 61 with Cairo's defaults.
      cairo_set_antialias(cairo, CAIRO_ANTIALIAS_FAST)
      cairo_set_tolerance(cairo, 0.5)
    }
    cairo_stroke_preserve(cairo)
    if medium == .pixels { cairo_set_tolerance(cairo, 0.1) }
  }
}

extension String {
  /// Whether it holds 如, the one common character of Noto Sans CJK that Cairo 1.16 writes into a
  /// file's font as a blank: it drops the subroutine that draws it unless another glyph calls it too.
  fileprivate var hasBrokenGlyph: Bool { unicodeScalars.contains("\u{5982}") }
}
