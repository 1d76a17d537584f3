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
    coasts = []
    seamCoasts = []
  }

  /// Says what of the outline is coast.
  ///
  /// - Parameter flat: the polygons that the shape was made of.
  mutating func set(
    coasts stretches: [Stretch], of flat: [[[Coordinate]]]
  ) throws(GeoDataError) {
    /// Where rings have come to lie, by a corner and their number of corners: most are where they were.
    struct Place: Hashable {
      var corner: Coordinate
      var count: Int
    }
    var places: [Place: (polygon: Int, ring: Int)] = [:]
    for (polygon, land) in polygons.enumerated() {
      for (ring, line) in land.rings.enumerated() {
        guard let corner = line.points.first else { continue }
        places[Place(corner: corner, count: line.points.count)] = (polygon, ring)
      }
    }
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
      if let (polygon, ring) = places[Place(corner: corners[0], count: size)],
        polygons[polygon].rings[ring].points[1] == corners[1]
      {
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
}
