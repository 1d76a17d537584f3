internal import CCairo
import Layout

/// Draws the thin plain lines of a map's ground on an image.
///
/// One image's, and used while it is drawn.
final class ThinLines {
  private let surface: OpaquePointer
  /// Pixels for each point.
  private let scale: Double
  /// The pixels that may be drawn on; `nil` where the clip is no upright rectangle.
  private var box: PixelBox?
  /// Kept from one run of lines to the next: some megabytes.
  private var coverage: LineCoverage?

  /// In pixels: beyond it the shape of joins and ends is seen.
  private static let widest = 4.0

  init(surface: OpaquePointer, scale: Double) {
    self.surface = surface
    self.scale = scale
    box = PixelBox(
      minX: 0, minY: 0, maxX: Int(cairo_image_surface_get_width(surface)),
      maxY: Int(cairo_image_surface_get_height(surface)))
  }

  /// Draws with a further clip.
  func clipped(to clip: Path, _ draw: () -> Void) {
    let before = box
    box = box.flatMap { box in PixelBox(clip, scale: scale).map(box.intersection) }
    draw()
    box = before
  }

  /// How many of the items, from the first on, are lines that are drawn together here.
  func count(of items: ArraySlice<Item>) -> Int {
    guard box != nil, let stroke = stroke(of: items.first) else { return 0 }
    return items.prefix { self.stroke(of: $0) == stroke }.count
  }

  func draw(_ items: ArraySlice<Item>) {
    guard let box, let stroke = stroke(of: items.first), box.width > 0, box.height > 0 else {
      return
    }
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return }
    var coverage = coverage.take() ?? LineCoverage(box)
    if coverage.box != box { coverage = LineCoverage(box) }
    let profile = LineCoverage.Profile(width: stroke.width * scale, alpha: stroke.color.alpha)
    for case .path(let item) in items { coverage.add(item.path, scale: scale, profile) }
    coverage.paint(
      Self.packed(stroke.color), on: pixels, stride: Int(cairo_image_surface_get_stride(surface)))
    self.coverage = coverage
    cairo_surface_mark_dirty(surface)
  }

  /// The stroke of an item that is nothing but a thin plain line of the ground.
  private func stroke(of item: Item?) -> Stroke? {
    guard case .path(let item) = item, item.isGround, item.fill == nil, let stroke = item.stroke,
      stroke.dash.isEmpty, stroke.width > 0, stroke.width * scale <= Self.widest,
      !item.path.verbs.contains(.curve)
    else { return nil }
    return stroke
  }

  /// 0x00RRGGBB.
  private static func packed(_ color: Color) -> UInt32 {
    func byte(_ value: Double) -> UInt32 { UInt32((min(max(value, 0), 1) * 255).rounded()) }
    return byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue)
  }
}
