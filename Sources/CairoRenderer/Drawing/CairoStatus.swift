internal import CCairo

enum CairoStatus {
  /// - Throws: `RenderError.drawing` with Cairo's words for anything but success.
  static func check(_ status: cairo_status_t) throws(RenderError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
  }
}
