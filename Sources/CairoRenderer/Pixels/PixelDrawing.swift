internal import CCairo
import Layout

/// Draws on an image, without Cairo, what a map is mostly made of: shapes and thin lines of the ground,
/// lines with round ends and joins, and text.
///
/// One image's, and used while it is drawn.
final class PixelDrawing {
  private let surface: OpaquePointer
  /// Pixels for each point.
  private let scale: Double
  /// The pixels that may be drawn on; `nil` where the clip is no upright rectangle.
  private var box: PixelBox?
  private let queue: PixelQueue
  private let letters: LetterDrawing

  /// Of lines of the ground, in pixels: beyond it the shape of joins and ends is seen.
  private static let widest = 4.0

  /// Items that are drawn together.
  private enum Kind: Equatable {
    case fill(Color)
    /// With so many levels of cover.
    case line(Stroke, levels: Int)

    /// Whether each item is laid over the last one, and shines through.
    var isDrawnSingly: Bool {
      switch self {
      case .fill(let color): color.alpha < 1
      case .line(let stroke, let levels): stroke.color.alpha < 1 && levels != Pen.coarse
      }
    }
  }

  init(surface: OpaquePointer, scale: Double) {
    self.surface = surface
    self.scale = scale
    let width = Int(cairo_image_surface_get_width(surface))
    box = PixelBox(
      minX: 0, minY: 0, maxX: width, maxY: Int(cairo_image_surface_get_height(surface)))
    let grid = CoverageGrid(width: width)
    queue = PixelQueue(grid)
    letters = LetterDrawing(grid)
  }

  /// Draws with a further clip.
  func clipped(to clip: Path, _ draw: () -> Void) {
    let before = box
    box = box.flatMap { box in PixelBox(clip, scale: scale).map(box.intersection) }
    draw()
    box = before
  }

  /// Gives all pixels an opaque colour.
  func paint(_ color: Color) { if let box { queue.cover(box, color) } }

  /// Draws those of the items, from the first on, that are drawn together here, sooner or later
  /// (`finish`).
  ///
  /// - Returns: how many they are.
  func draw(_ items: ArraySlice<Item>) -> Int {
    guard let box, let kind = items.first.flatMap(kind) else { return 0 }
    var paths: [Path] = []
    for item in items {
      guard case .path(let item) = item, self.kind(of: item) == kind else { break }
      paths.append(item.path)
      if kind.isDrawnSingly { break }
    }
    let placing = Placing(scale: scale)
    switch kind {
    case .fill(let color):
      if paths.count == 1, color.alpha >= 1, box.isCovered(by: paths[0], scale: scale) {
        queue.cover(box, color)
      } else {
        queue.fill(paths, color, placing, in: box)
      }
    case .line(let stroke, let levels):
      guard let lines = dashed(paths, stroke) else { return 0 }
      queue.draw(
        lines, stroke.color, width: stroke.width * scale, levels: levels, placing, in: box)
    }
    return paths.count
  }

  /// The dashes of lines, or the lines where they are solid; `nil` where they have to be left to Cairo.
  private func dashed(_ lines: [Path], _ stroke: Stroke) -> [Path]? {
    let lengths = stroke.drawableDash
    guard !lengths.isEmpty else { return lines }
    // What a pen's round end has of ink beyond the dash's end, in pixels: half a disc, and more for the
    // soft rim. Of round ends only the rim is taken off.
    let width = stroke.width * scale
    let trim = .pi * ((stroke.cap == .butt ? width / 8 : 0) + 1 / (24 * max(width, 0.5)))
    var dashes: [Path] = []
    for line in lines {
      guard let dashed = DashedLine(line, lengths: lengths, trim: trim / scale) else { return nil }
      dashes.append(dashed.dashes)
    }
    return dashes
  }

  /// Draws what waits to be drawn: before anything else is, and at the end.
  func finish() {
    guard !queue.isEmpty else { return }
    withPixels { queue.draw(on: $0) }
  }

  /// Draws a line of text.
  ///
  /// - Parameter outline: of the letters at `TextShaper.size`, from the baseline's left end.
  /// - Returns: whether it could be; text of unusual size cannot.
  func draw(_ item: TextItem, outline: Path) -> Bool {
    guard let box else { return false }
    finish()
    let placing = Placing(
      scale: item.style.size / TextShaper.size * scale, rotation: item.rotation,
      origin: Point(x: item.origin.x * scale, y: item.origin.y * scale))
    return withPixels { image in
      letters.draw(
        outline, placing, color: item.style.color, halo: item.style.halo, scale: scale, in: box,
        on: image)
    } ?? false
  }

  /// Hands out the image's pixels between two uses by Cairo.
  @discardableResult
  private func withPixels<Result>(_ body: (PixelImage) -> Result) -> Result? {
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return nil }
    defer { cairo_surface_mark_dirty(surface) }
    return body(
      PixelImage(
        base: UnsafeMutableRawPointer(pixels), stride: Int(cairo_image_surface_get_stride(surface)))
    )
  }

  private func kind(of item: Item) -> Kind? {
    guard case .path(let item) = item else { return nil }
    return kind(of: item)
  }

  /// What an item is that is nothing but a shape or a thin line of the ground, or nothing but a line
  /// with round ends and joins.
  private func kind(of item: PathItem) -> Kind? {
    switch (item.fill, item.stroke) {
    case (let fill?, nil):
      return item.isGround && item.fillRule == .nonZero ? .fill(fill) : nil
    case (nil, let stroke?):
      let width = stroke.width * scale
      guard width > 0, width <= (item.isGround ? Self.widest : Pen.widest) else { return nil }
      if item.isGround {
        return stroke.dash.isEmpty || stroke.cap != .square
          ? .line(stroke, levels: Pen.coarse) : nil
      }
      return stroke.cap == .round && stroke.join == .round
        ? .line(stroke, levels: Pen.fine) : nil
    default: return nil
    }
  }
}
