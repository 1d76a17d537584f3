internal import CCairo
internal import CPango
import Layout

/// Reads the outlines of letters, and keeps those of lines that may be drawn again.
final class LetterOutlines {
  /// On a surface without bounds: Cairo leaves out letters that lie far beyond an image.
  private let cairo: OpaquePointer?
  /// Points that are kept.
  private var kept = 0

  /// Some two megabytes; a map's text has a tenth of it.
  private static let mostKept = 100_000

  init() {
    let surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil)
    cairo = cairo_create(surface)
    cairo_surface_destroy(surface)
  }

  deinit {
    // It may hold a font.
    FontLock.hold { cairo_destroy(cairo) }
  }

  /// Called when the lines are given up.
  func forget() { kept = 0 }

  /// The outlines, from the baseline's left end; `nil` where Cairo cannot make them.
  func outline(of line: ShapedText) -> Path? {
    if let outline = line.outline { return outline }
    guard let cairo else { return nil }
    cairo_new_path(cairo)
    cairo_move_to(cairo, 0, -line.ascent)
    FontLock.hold { pango_cairo_layout_path(cairo, line.layout) }
    guard let outline = Path(currentOf: cairo) else { return nil }
    if kept + outline.points.count <= Self.mostKept {
      kept += outline.points.count
      line.outline = outline
    }
    return outline
  }
}
