/// Polygons as stored, made fit for the globe: turned the right way, joined, measured.
struct CountryShape {
  /// A stretch of coast of the polygons as stored: so many sides of a ring from a corner on.
  struct Stretch {
    var polygon: Int
    var ring: Int
    var first: Int
    var count: Int
  }

  var polygons: [SphericalPolygon]
  var bounds: GeoBounds
  /// The rings before they were joined.
  var stored: [[StoredRing]]
  /// By polygon.
  var coasts: [[Coast]]
  /// Coasts of rings that the antimeridian or a pole cuts in the file.
  var seamCoasts: [SphereLine]

  /// `nil` where no ring has three corners.
  init?(_ flat: [[[Coordinate]]]) {
    stored = flat.compactMap { rings in
      var turned: [StoredRing] = []
      turned.reserveCapacity(rings.count)
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
    // A key path takes ten times as long, for some thousand islands.
    guard let bounds = GeoBounds(around: stored.compactMap { $0.first?.bounds }) else {
      return nil
    }
    self.bounds = bounds
    polygons = Seam.join(stored)
    coasts = []
    seamCoasts = []
  }

  /// Says what of the outline is coast.
  ///
  /// - Parameter flat: the polygons that the shape was made of.
  mutating func set(
    coasts stretches: [Stretch], of flat: [[[Coordinate]]]
  ) throws(GeoDataError) {
    coasts = Array(repeating: [], count: polygons.count)
    for stretch in stretches {
      guard flat.indices.contains(stretch.polygon),
        flat[stretch.polygon].indices.contains(stretch.ring)
      else { throw GeoDataError("the atlas: a coast of no ring") }
      // The last corner repeats the first.
      let corners = flat[stretch.polygon][stretch.ring]
      let size = corners.count - 1
      guard stretch.first >= 0, stretch.first < size, stretch.count > 0, stretch.count <= size
      else { throw GeoDataError("the atlas: a coast beyond its ring") }
      if let (polygon, ring) = place(of: corners, polygon: stretch.polygon, ring: stretch.ring) {
        coasts[polygon].append(
          Coast(ring: ring, first: stretch.first, sideCount: stretch.count))
      } else {
        let ring = Array(corners.dropLast())
        seamCoasts.append(
          SphereLine(
            kept: ring.stretch(from: stretch.first, sides: stretch.count), closed: false))
      }
    }
  }

  /// Where a ring has come to lie, which is mostly where it was; `nil` if it was cut and joined.
  ///
  /// - Parameter corners: the last repeats the first.
  private func place(
    of corners: [Coordinate], polygon: Int, ring: Int
  ) -> (polygon: Int, ring: Int)? {
    func isHere(_ polygon: Int, _ ring: Int) -> Bool {
      let points = polygons[polygon].rings[ring].points
      return points.count == corners.count - 1 && points[0] == corners[0]
        && points[1] == corners[1]
    }
    let last = min(polygon, polygons.count - 1)
    if last == polygon, ring < polygons[polygon].rings.count, isHere(polygon, ring) {
      return (polygon, ring)
    }
    // Where some before it were joined it has moved up a little.
    for polygon in [Array((0...last).reversed()), Array((last + 1)..<polygons.count)].joined() {
      let rings = polygons[polygon].rings.indices
      if let ring = rings.first(where: { isHere(polygon, $0) }) { return (polygon, ring) }
    }
    return nil
  }
}
