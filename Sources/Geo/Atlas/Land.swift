internal import Synchronization

/// A country's land at one scale, shared by all who ask for it.
final class Land: Sendable {
  let polygons: [SphericalPolygon]
  let coasts: [[Coast]]
  let seamCoasts: [SphereLine]
  let bounds: GeoBounds
  private let known = AtomicLazyReference<Outlines>()

  private final class Outlines: Sendable {
    let all: [Outline?]

    init(_ all: [Outline?]) { self.all = all }
  }

  init(
    _ polygons: [SphericalPolygon], bounds: GeoBounds, coasts: [[Coast]] = [],
    seamCoasts: [SphereLine] = []
  ) {
    (self.polygons, self.bounds) = (polygons, bounds)
    (self.coasts, self.seamCoasts) = (coasts, seamCoasts)
  }

  /// Of each polygon's outer ring. Worked out when first asked for: only maps do.
  var outlines: [Outline?] {
    if let known = known.load() { return known.all }
    let outlines = Outlines(polygons.map { $0.rings.first.flatMap { Outline($0.line) } })
    return known.storeIfNil(outlines).all
  }
}

extension Land: Hashable {
  static func == (a: Land, b: Land) -> Bool {
    a === b
      || (a.polygons == b.polygons && a.coasts == b.coasts && a.seamCoasts == b.seamCoasts)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(polygons) }
}
