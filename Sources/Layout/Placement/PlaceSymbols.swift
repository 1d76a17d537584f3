/// The symbols of all places that bear labels: a label must not seem to belong to a foreign one.
struct PlaceSymbols {
  private var centers: [Point] = []
  private var radii: [Double] = []
  private var index: CellIndex
  private var widest = 0.0

  init(page: Rect) { index = CellIndex(bounds: page) }

  mutating func add(_ center: Point, radius: Double) {
    guard center.x.isFinite, center.y.isFinite else { return }
    index.add(centers.count, Rect(from: center, to: center))
    centers.append(center)
    radii.append(radius)
    widest = max(widest, radius)
  }

  /// The distance from a label to the edge of the nearest symbol other than its own; `far` where
  /// none is nearer.
  func gap(to rect: Rect, otherThan own: Point, within far: Double) -> Double {
    var nearest = far
    _ = index.contains(in: rect.inset(by: -far - widest)) { id in
      let c = centers[id]
      if c != own { nearest = min(nearest, max(0, rect.distance(to: c) - radii[id])) }
      return nearest <= 0
    }
    return nearest
  }

  /// Whether a line comes nearer than `gap` to a symbol other than its own.
  func touches(_ line: LineSegment, otherThan own: Point, gap: Double) -> Bool {
    index.contains(in: Rect(from: line.from, to: line.to).inset(by: -gap - widest)) { id in
      let c = centers[id]
      return c != own && line.distance(to: c) < radii[id] + gap
    }
  }
}
