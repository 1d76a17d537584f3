internal import CCairo
import Layout

/// Draws pages as one PDF file, its text searchable and its fonts embedded.
public struct PDFRenderer: Sendable {
  private let fonts: FontLibrary

  public init(fonts: FontLibrary = .shared) { self.fonts = fonts }

  /// The pages as the bytes of a PDF file, one point of the page being one point on paper.
  ///
  /// - Throws: `RenderError` where a page has no size or Cairo stops.
  public func render(_ pages: [Page], info: DocumentInfo) throws(RenderError) -> [UInt8] {
    // Acrobat opens pages of up to 14,400 points a side (ISO 32000-1, annex C.2).
    let sides = 1.0...14_400.0
    for page in pages {
      guard sides.contains(page.size.width), sides.contains(page.size.height) else {
        throw .size(width: page.size.width, height: page.size.height)
      }
    }
    guard let first = pages.first else { throw .drawing("there is no page") }
    let sink = PDFByteSink()
    let status = withExtendedLifetime(sink) {
      // Cairo embeds fonts while it finishes pages and file.
      FontLock.withLock {
        Self.draw(pages, firstSize: first.size, info: info, fonts: fonts, into: sink)
      }
    }
    try CairoStatus.check(status)
    return sink.bytes
  }

  /// Returns Cairo's last word, which it may say only once the file is finished.
  private static func draw(
    _ pages: [Page], firstSize: Size, info: DocumentInfo, fonts: FontLibrary, into sink: PDFByteSink
  ) -> cairo_status_t {
    let surface = cairo_pdf_surface_create_for_stream(
      PDFByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), firstSize.width,
      firstSize.height)
    guard let surface, let cairo = cairo_create(surface) else { return CAIRO_STATUS_NO_MEMORY }
    describe(surface, info)
    let canvas = PageCanvas(cairo: cairo, medium: .paper, shaper: TextShaper(library: fonts))
    for page in pages {
      cairo_pdf_surface_set_size(surface, page.size.width, page.size.height)
      cairo_save(cairo)
      canvas.draw(page, background: page.background)
      cairo_restore(cairo)
      cairo_show_page(cairo)
    }
    let drawn = cairo_status(cairo)
    cairo_destroy(cairo)
    cairo_surface_finish(surface)
    let finished = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    return drawn == CAIRO_STATUS_SUCCESS ? finished : drawn
  }

  private static func describe(_ surface: OpaquePointer, _ info: DocumentInfo) {
    func set(_ field: cairo_pdf_metadata_t, _ text: String?) {
      guard let text = text?.printable, !text.isEmpty else { return }
      cairo_pdf_surface_set_metadata(surface, field, text)
    }
    set(CAIRO_PDF_METADATA_TITLE, info.title)
    set(CAIRO_PDF_METADATA_AUTHOR, info.author)
    set(CAIRO_PDF_METADATA_SUBJECT, info.subject)
    set(CAIRO_PDF_METADATA_KEYWORDS, info.keywords.joined(separator: ", "))
    set(CAIRO_PDF_METADATA_CREATOR, info.creator)
    // Left alone, Cairo writes the clock. A text that is no date makes it write no date at all.
    set(CAIRO_PDF_METADATA_CREATE_DATE, info.dateISO8601 ?? "none")
  }
}
