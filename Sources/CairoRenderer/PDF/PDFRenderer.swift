internal import CCairo
import Layout

/// Draws pages as one PDF file, its text searchable and its fonts embedded.
public struct PDFRenderer: Sendable {
  private let fonts: FontLibrary

  public init(fonts: FontLibrary = .shared) { self.fonts = fonts }

  /// The pages as the bytes of a PDF file, one point of the page being one point on paper.
  ///
  /// Links and entries of the outline that lead nowhere are left out.
  ///
  /// - Throws: `RenderError` where a page has no size, or Cairo or qpdf stop.
  public func render(
    _ pages: [Page], info: DocumentInfo, outline: [OutlineEntry] = []
  ) throws(RenderError) -> [UInt8] {
    // Acrobat opens pages of up to 14,400 points a side (ISO 32000-1, annex C.2).
    let sides = 1.0...14_400.0
    for page in pages {
      guard sides.contains(page.size.width), sides.contains(page.size.height) else {
        throw .size(width: page.size.width, height: page.size.height)
      }
    }
    guard let first = pages.first else { throw .drawing("there is no page") }
    let sheets = pages.map(LiftedGround.lift)
    let sink = PDFByteSink()
    let drawn = withExtendedLifetime(sink) {
      draw(sheets.map(\.rest), firstSize: first.size, info: info, outline: outline, into: sink)
    }
    try CairoStatus.check(drawn.status)
    var grounds: [Int: [UInt8]] = [:]
    for (index, sheet) in sheets.enumerated() {
      guard let ground = sheet.ground else { continue }
      grounds[index] = try Self.content(of: ground, isArtifact: !drawn.elements.isEmpty)
    }
    return try PDFFinisher.finish(
      sink.bytes, info: info, elements: drawn.elements, grounds: grounds)
  }

  /// The content stream that draws a ground, in zlib's format.
  private static func content(
    of ground: LiftedGround, isArtifact: Bool
  ) throws(RenderError) -> [UInt8] {
    let stream = ContentStream(ground, isArtifact: isArtifact)
    let zlib = try ZlibStream()
    var packed: [UInt8] = []
    packed.reserveCapacity(stream.bytes.count / 2)
    let result = stream.bytes.withUnsafeBufferPointer { buffer -> Result<Void, RenderError> in
      do throws(RenderError) {
        return .success(try zlib.write(buffer, isLast: true, to: &packed))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    return packed
  }

  /// Returns Cairo's last word, which it may say only once the file is finished.
  private func draw(
    _ pages: [Page], firstSize: Size, info: DocumentInfo, outline: [OutlineEntry],
    into sink: PDFByteSink
  ) -> (status: cairo_status_t, elements: [TagWriter.Written]) {
    let surface = cairo_pdf_surface_create_for_stream(
      PDFByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), firstSize.width,
      firstSize.height)
    guard let surface, let cairo = cairo_create(surface) else {
      return (CAIRO_STATUS_NO_MEMORY, [])
    }
    Self.describe(surface, info)
    let survey = TagSurvey(pages)
    let tags = TagWriter(survey, cairo: cairo)
    let shaper = ShaperPool.take(fonts)
    defer { ShaperPool.give(shaper) }
    let canvas = PageCanvas(cairo: cairo, medium: .paper, shaper: shaper, tags: tags)
    for (index, page) in pages.enumerated() {
      cairo_pdf_surface_set_size(surface, page.size.width, page.size.height)
      if let label = page.label?.printable { cairo_pdf_surface_set_page_label(surface, label) }
      cairo_save(cairo)
      canvas.draw(page, background: page.background)
      cairo_restore(cairo)
      if index == pages.count - 1 { tags.end() }
      // A page is recorded first and set now, letters and all.
      FontLock.hold { cairo_show_page(cairo) }
    }
    Self.add(outline, under: CAIRO_PDF_OUTLINE_ROOT, to: surface, survey)
    let drawn = cairo_status(cairo)
    // Finishing writes the fonts, and opens them for it.
    FontLock.hold {
      cairo_destroy(cairo)
      cairo_surface_finish(surface)
    }
    let finished = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    return (drawn == CAIRO_STATUS_SUCCESS ? finished : drawn, tags.written)
  }

  private static func add(
    _ entries: [OutlineEntry], under parent: Int32, to surface: OpaquePointer, _ survey: TagSurvey
  ) {
    for entry in entries {
      guard survey.destinations.contains(entry.destination), !entry.title.printable.isEmpty else {
        add(entry.children, under: parent, to: surface, survey)
        continue
      }
      let own = cairo_pdf_surface_add_outline(
        surface, parent, entry.title.printable, TagAttributes.outline(entry),
        entry.isOpen ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0))
      add(entry.children, under: own, to: surface, survey)
    }
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
