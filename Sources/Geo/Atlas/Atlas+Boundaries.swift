extension Atlas {
  /// Every stretch of coast and border once, artificial edges left out.
  ///
  /// - Parameter area: what lies outside of it may be left out; `nil` reads all.
  public func boundaries(
    at scale: AtlasScale, in area: GeoBounds? = nil
  ) throws(GeoDataError) -> [Boundary] {
    if let own { return own.boundaries }
    return try borders(at: scale, in: area) + coasts(at: scale, in: area)
  }

  private func borders(
    at scale: AtlasScale, in area: GeoBounds?
  ) throws(GeoDataError) -> [Boundary] {
    let table = try table("boundaries", at: scale)
    let query = try database.query(
      "SELECT geom, kind, left_code, right_code FROM \(table) WHERE fid = ?1")
    var boundaries: [Boundary] = []
    for row in try shapeRows(table) where Self.meets(area, row.envelope) {
      if let known = ShapeCache.boundaries(table, row.fid) {
        boundaries += known
        continue
      }
      query.reset()
      query.bind(row.fid, at: 1)
      guard try query.next(), let kind = query.text(1).flatMap(Boundary.Kind.init) else { continue }
      let (left, right) = (query.text(2), query.text(3))
      let found = try lines(query.bytes(0)).map {
        Boundary(kind: kind, leftCode: left, rightCode: right, points: $0)
      }
      ShapeCache.keep(found, table, row.fid)
      boundaries += found
    }
    return boundaries
  }

  /// Coasts are not stored but named: so many edges of a country's ring from a corner on.
  private func coasts(
    at scale: AtlasScale, in area: GeoBounds?
  ) throws(GeoDataError) -> [Boundary] {
    let lands = try table("countries", at: scale)
    let table = try table("coasts", at: scale)
    let stretches = try database.query(
      """
      SELECT polygon, ring, first, count FROM \(table)
      WHERE country = ?1 ORDER BY polygon, ring, first
      """)
    var coasts: [Boundary] = []
    for row in try countryRows(lands) where Self.meets(area, row.envelope) {
      if let known = ShapeCache.boundaries(table, row.fid) {
        coasts += known
        continue
      }
      guard let geometry = try geometry(lands, row: row.fid) else { continue }
      let polygons = try read(geometry.bytes(0)) { blob throws(GeometryBlob.Fault) in
        try blob.polygons()
      }
      stretches.reset()
      stretches.bind(row.fid, at: 1)
      var found: [Boundary] = []
      while try stretches.next() {
        let points = try Self.stretch(
          of: polygons, polygon: stretches.int(0), ring: stretches.int(1),
          first: stretches.int(2), count: stretches.int(3))
        found.append(
          Boundary(kind: .coast, leftCode: row.country.code, rightCode: nil, points: points))
      }
      ShapeCache.keep(found, table, row.fid)
      coasts += found
    }
    return coasts
  }

  /// The corners of a stretch of a ring, which may go on past the ring's end.
  private static func stretch(
    of polygons: [[[Coordinate]]], polygon: Int?, ring: Int?, first: Int?, count: Int?
  ) throws(GeoDataError) -> [Coordinate] {
    guard let polygon, let ring, let first, let count, polygons.indices.contains(polygon),
      polygons[polygon].indices.contains(ring)
    else { throw GeoDataError("the atlas: a coast of no ring") }
    // The last corner repeats the first.
    let corners = polygons[polygon][ring]
    let size = corners.count - 1
    guard first >= 0, first < size, count > 0, count <= size else {
      throw GeoDataError("the atlas: a coast beyond its ring")
    }
    if first + count <= size { return Array(corners[first...(first + count)]) }
    return Array(corners[first..<size] + corners[...(first + count - size)])
  }
}
