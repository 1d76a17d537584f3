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
    let query = try database.query(
      "SELECT geom, kind, left_code, right_code FROM \(try table("boundaries", at: scale))"
        + " ORDER BY fid")
    var boundaries: [Boundary] = []
    while try query.next() {
      guard Self.meets(area, try envelope(query.bytes(0))),
        let kind = query.text(1).flatMap(Boundary.Kind.init)
      else { continue }
      let (left, right) = (query.text(2), query.text(3))
      for points in try lines(query.bytes(0)) {
        boundaries.append(Boundary(kind: kind, leftCode: left, rightCode: right, points: points))
      }
    }
    return boundaries
  }

  /// Coasts are not stored but named: so many edges of a country's ring from a corner on.
  private func coasts(
    at scale: AtlasScale, in area: GeoBounds?
  ) throws(GeoDataError) -> [Boundary] {
    let countries = try database.query(
      "SELECT fid, geom, code FROM \(try table("countries", at: scale)) ORDER BY fid")
    let stretches = try database.query(
      """
      SELECT polygon, ring, first, count FROM \(try table("coasts", at: scale))
      WHERE country = ?1 ORDER BY polygon, ring, first
      """)
    var coasts: [Boundary] = []
    while try countries.next() {
      guard let fid = countries.int(0), Self.meets(area, try envelope(countries.bytes(1))) else {
        continue
      }
      let polygons = try read(countries.bytes(1)) { blob throws(GeometryBlob.Fault) in
        try blob.polygons()
      }
      let code = countries.text(2)
      stretches.reset()
      stretches.bind(fid, at: 1)
      while try stretches.next() {
        let points = try Self.stretch(
          of: polygons, polygon: stretches.int(0), ring: stretches.int(1),
          first: stretches.int(2), count: stretches.int(3))
        coasts.append(Boundary(kind: .coast, leftCode: code, rightCode: nil, points: points))
      }
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
