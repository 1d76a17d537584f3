internal import CCairo
internal import CPango
import Layout

/// Reads the outlines of letters.
final class LetterOutlines {
  /// On a surface without bounds: Cairo leaves out letters that lie far beyond an image.
  private let cairo: OpaquePointer?

  init() {
    let surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil)
    cairo = cairo_create(surface)
    cairo_surface_destroy(surface)
  }

  deinit {
    // It may hold a font.
    FontLock.hold { cairo_destroy(cairo) }
  }

  /// The outlines, from the baseline's left end; `nil` where Cairo cannot make them. To be asked for
  /// while `FontLock` is held.
  func outline(of layout: OpaquePointer?, ascent: Double) -> Path? {
    guard let cairo, let layout else { return nil }
    cairo_new_path(cairo)
    cairo_move_to(cairo, 0, -ascent)
    pango_cairo_layout_path(cairo, layout)
    return Path(currentOf: cairo)
  }
}
