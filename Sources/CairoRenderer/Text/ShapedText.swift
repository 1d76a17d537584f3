internal import CPango
import Layout

/// One line of text at `TextShaper.size` points, set already or as somebody else has set it.
final class ShapedText {
  let key: SetLines.Key
  let measures: LineMeasures
  /// The line's glyphs, where they were set here; see `TextShaper.layout(of:)`.
  private(set) var layout: OpaquePointer?
  /// The letters' outlines from the baseline's left end, once they have been asked for.
  var outline: Path?

  init(_ key: SetLines.Key, _ measures: LineMeasures) {
    self.key = key
    self.measures = measures
  }

  /// Takes over the caller's reference to `layout`.
  func keep(_ layout: OpaquePointer?) { self.layout = layout }

  deinit { if let layout { g_object_unref(UnsafeMutableRawPointer(layout)) } }

  var width: Double { measures.width }
  var ascent: Double { measures.ascent }
  var descent: Double { measures.descent }
  var unknownGlyphs: Int { measures.unknownGlyphs }
  var hasJoinedLetters: Bool { measures.hasJoinedLetters }
}
