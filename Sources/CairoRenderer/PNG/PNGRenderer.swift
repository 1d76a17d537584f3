internal import CCairo
import Layout

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Draws a page as a PNG file.
public struct PNGRenderer: Sendable {
  private let fonts: FontLibrary

  public init(fonts: FontLibrary = .shared) { self.fonts = fonts }

  /// The page as the bytes of a PNG file in sRGB.
  ///
  /// - Parameters:
  ///   - scale: pixels for each point; the image is rounded to whole pixels.
  ///   - dpi: the resolution the file states, in pixels per inch; changes no pixel.
  ///   - transparent: leaves the background out. Pixels have alpha then, and where the page has no
  ///     background.
  /// - Throws: `RenderError` where no image of that size can be made (32,767 pixels is Cairo's
  ///   limit for a side) or written.
  public func render(
    _ page: Page, scale: Double, info: DocumentInfo, dpi: Double, transparent: Bool = false
  ) throws(RenderError) -> [UInt8] {
    let (width, height) = try Self.pixels(of: page, scale: scale)
    let background = transparent ? nil : page.background
    let hasAlpha = (background?.alpha ?? 0) < 1
    let format = hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    let stride = cairo_format_stride_for_width(format, width)
    // An opaque background is painted on all pixels: only without one must they be zero.
    let memory =
      hasAlpha ? calloc(Int(height), Int(stride)) : malloc(Int(height) * Int(stride))
    defer { free(memory) }
    if let memory { Self.useLargePages(memory, Int(height) * Int(stride)) }
    let surface = memory.flatMap {
      cairo_image_surface_create_for_data(
        $0.assumingMemoryBound(to: UInt8.self), format, width, height, stride)
    }
    defer { cairo_surface_destroy(surface) }
    guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let cairo = cairo_create(surface)
    else { throw .size(width: Double(width), height: Double(height)) }
    defer { cairo_destroy(cairo) }
    cairo_scale(cairo, scale, scale)
    let shaper = ShaperPool.take(fonts)
    defer { ShaperPool.give(shaper) }
    PageCanvas(
      cairo: cairo, medium: .pixels, shaper: shaper,
      pixels: PixelDrawing(surface: surface, scale: scale)
    ).draw(page, background: background)
    try CairoStatus.check(cairo_status(cairo))
    cairo_surface_flush(surface)
    try CairoStatus.check(cairo_surface_status(surface))
    guard let pixels = cairo_image_surface_get_data(surface) else {
      throw .drawing("the image has no pixels")
    }
    return try PNGEncoder(
      pixels: UnsafeRawPointer(pixels), width: Int(width), height: Int(height),
      bytesPerRow: Int(cairo_image_surface_get_stride(surface)), hasAlpha: hasAlpha
    ).encode(info: info, dpi: dpi)
  }

  /// Asks the system for few large pages in place of thousands of small ones, each of which costs a
  /// fault. It may say no.
  private static func useLargePages(_ memory: UnsafeMutableRawPointer, _ count: Int) {
    #if os(Linux)
      let page = 1 << 21
      let start = (Int(bitPattern: memory) + page - 1) / page * page
      let end = (Int(bitPattern: memory) + count) / page * page
      guard end > start, let first = UnsafeMutableRawPointer(bitPattern: start) else { return }
      madvise(first, end - start, Int32(MADV_HUGEPAGE))
    #endif
  }

  private static func pixels(
    of page: Page, scale: Double
  ) throws(RenderError) -> (width: Int32, height: Int32) {
    let width = (page.size.width * scale).rounded()
    let height = (page.size.height * scale).rounded()
    let sides = 1.0...32767.0
    guard scale > 0, sides.contains(width), sides.contains(height) else {
      throw .size(width: width, height: height)
    }
    return (Int32(width), Int32(height))
  }
}
