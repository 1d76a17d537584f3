internal import CCairo
import Layout

/// Draws the items of a page on a Cairo context; decides nothing.
///
/// What cannot be drawn, such as a path with a coordinate that is not a number, is left out.
struct PageCanvas {
  enum Medium { case pixels, paper }

  let cairo: OpaquePointer
  let medium: Medium
  let shaper: TextShaper
  /// What draws the ground, round lines and text, on pixels.
  var pixels: PixelDrawing?
  /// Writes what the items mean beside what is drawn of them, where the file can hold it.
  var tags: TagWriter?

  func draw(_ page: Page, background: Color?) {
    if let background {
      if let pixels, background.alpha >= 1 {
        pixels.paint(background)
      } else {
        setSource(background)
        cairo_paint(cairo)
      }
    }
    cairo_set_miter_limit(cairo, 4)  // SVG's default, so that the formats agree.
    for layer in page.layers { draw(layer.items, clip: layer.clip) }
    pixels?.finish()
  }

  private func draw(_ items: [Item], clip: Path?) {
    if let clip {
      cairo_save(cairo)
      // A clip that cannot be traced hides everything, as an empty one does.
      trace(clip)
      cairo_clip(cairo)
    }
    if let clip, let pixels { pixels.clipped(to: clip) { draw(items) } } else { draw(items) }
    if clip != nil { cairo_restore(cairo) }
  }

  private func draw(_ items: [Item]) {
    var next = items.startIndex
    while next < items.endIndex {
      if let pixels, case let count = pixels.draw(items[next...]), count > 0 {
        next += count
        continue
      }
      let item = items[next]
      next += 1
      switch item {
      case .path(let path):
        tags?.beginMark()
        draw(path)
      case .text(let text):
        tags?.beginMark()
        draw(text)
      case .group(let group):
        tags?.enter(group)
        draw(group.items, clip: group.clip)
        tags?.leave(group)
      }
    }
  }

  private func draw(_ item: PathItem) {
    guard item.fill != nil || item.stroke != nil, trace(item.path) else { return }
    pixels?.finish()
    cairo_set_antialias(cairo, item.isGround ? CAIRO_ANTIALIAS_FAST : CAIRO_ANTIALIAS_DEFAULT)
    if let fill = item.fill {
      setSource(fill)
      cairo_set_fill_rule(
        cairo, item.fillRule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
      if item.stroke == nil { cairo_fill(cairo) } else { cairo_fill_preserve(cairo) }
    }
    if let stroke = item.stroke { draw(stroke) }
  }

  private func draw(_ stroke: Stroke) {
    guard stroke.width.isFinite, stroke.width > 0 else { return }
    setSource(stroke.color)
    cairo_set_line_width(cairo, stroke.width)
    cairo_set_line_cap(cairo, Self.cap(stroke.cap))
    cairo_set_line_join(cairo, Self.join(stroke.join))
    let dash = stroke.drawableDash
    cairo_set_dash(cairo, dash, Int32(clamping: dash.count), 0)
    cairo_stroke(cairo)
  }

  func setSource(_ color: Color) {
    cairo_set_source_rgba(cairo, color.red, color.green, color.blue, color.alpha)
  }

  /// Makes `path` the context's current path; without one, and false, if a coordinate is not finite.
  @discardableResult
  private func trace(_ path: Path) -> Bool {
    cairo_new_path(cairo)
    // Cairo's fixed point ends at 8,388,608 pixels and wraps beyond.
    let limit = 500_000.0
    func within(_ value: Double) -> Double { min(max(value, -limit), limit) }
    var next = 0
    var isFinite = true
    func take() -> (Double, Double) {
      let point = path.points[next]
      next += 1
      isFinite = isFinite && point.x.isFinite && point.y.isFinite
      return (within(point.x), within(point.y))
    }
    for verb in path.verbs {
      switch verb {
      case .move:
        let (x, y) = take()
        cairo_move_to(cairo, x, y)
      case .line:
        let (x, y) = take()
        cairo_line_to(cairo, x, y)
      case .curve:
        let (a, b, c) = (take(), take(), take())
        cairo_curve_to(cairo, a.0, a.1, b.0, b.1, c.0, c.1)
      case .close: cairo_close_path(cairo)
      }
    }
    if !isFinite { cairo_new_path(cairo) }
    return isFinite
  }

  private static func cap(_ cap: Stroke.Cap) -> cairo_line_cap_t {
    switch cap {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }

  private static func join(_ join: Stroke.Join) -> cairo_line_join_t {
    switch join {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    case .bevel: CAIRO_LINE_JOIN_BEVEL
    }
  }
}
