/// Polygons as stored, made fit for the globe: turned the right way, joined, measured.
struct CountryShape {
  var polygons: [SphericalPolygon]
  var bounds: GeoBounds
  /// The rings before they were joined.
  var stored: [[StoredRing]]

  /// `nil` where no ring has three corners.
  init?(_ flat: [[[Coordinate]]]) {
    stored = flat.compactMap { rings in
      var turned: [StoredRing] = []
      for (index, points) in rings.enumerated() {
        var ring = StoredRing(points: points)
        guard ring.points.count > 2 else {
          if index == 0 { return nil }
          continue
        }
        ring.orient(counterClockwise: index == 0)
        turned.append(ring)
      }
      return turned.isEmpty ? nil : turned
    }
    guard let bounds = GeoBounds(around: stored.compactMap(\.first?.bounds)) else { return nil }
    self.bounds = bounds
    polygons = Seam.join(stored)
  }
}
