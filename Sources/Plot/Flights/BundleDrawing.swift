internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// Lays the lines of a bundle side by side on the page.
struct BundleDrawing {
  let projector: MapProjector
  let style: MapStyle

  /// Between neighbouring lines: room for a small sign on each.
  private var gap: Double { max(style.length(8.6), 7.4) }

  /// From the middle of a bundle to its outermost line.
  func reach(of bundle: RouteBundle) -> Double { gap * Double(bundle.lines.count - 1) / 2 }

  /// The lines of a bundle, and the middle that is the true geodesic.
  func lines(of bundle: RouteBundle, index: Int) -> (lines: [DrawnLine], middle: [[Point]]) {
    var sink = PolylineSink()
    projector.draw(line: bundle.coordinates, into: &sink)
    let middle = sink.lines
    let count = bundle.lines.count
    guard count > 1 else {
      return (
        bundle.lines.map { DrawnLine(bundle: index, line: $0, parts: middle, siblings: 1) }, middle
      )
    }
    let reach = reach(of: bundle)
    let frames = middle.map { part in
      let length = MeasuredLine(part).length
      let taper = min(max(style.length(48), reach * 6), length * 0.4)
      return ParallelLines(
        part, taperStart: isEnd(part.first, bundle.coordinates.first) ? taper : 0,
        taperEnd: isEnd(part.last, bundle.coordinates.last) ? taper : 0, reach: reach)
    }
    let lines = bundle.lines.enumerated().map { place, line in
      let offset = Double(place) * gap - reach
      // The middle line of an odd number is the geodesic itself.
      let parts = abs(offset) < 1e-9 ? middle : frames.map { $0.line(at: offset) }
      return DrawnLine(bundle: index, line: line, parts: parts, siblings: count)
    }
    return (lines, middle)
  }

  /// Whether a part's end is that of the whole line, and not where the map's edge cuts it.
  private func isEnd(_ p: Point?, _ c: Coordinate?) -> Bool {
    guard let p, let c, let (x, y) = projector.point(c) else { return false }
    return (p - Point(x: x, y: y)).length < 0.01
  }
}
