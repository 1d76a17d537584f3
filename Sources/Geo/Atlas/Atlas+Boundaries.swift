extension Atlas {
  /// Every stretch of coast and border once, artificial edges left out.
  ///
  /// - Parameter area: what lies outside of it may be left out; `nil` reads all.
  public func boundaries(
    at scale: AtlasScale, in area: GeoBounds? = nil
  ) throws(GeoDataError) -> [Boundary] {
    try borders(at: scale, in: area) + coasts(at: scale, in: area)
  }

  /// The boundaries without the coasts that the countries themselves tell; of a user's file all.
  public func borders(
    at scale: AtlasScale, in area: GeoBounds? = nil
  ) throws(GeoDataError) -> [Boundary] {
    if let own { return own.boundaries }
    let table = try table("boundaries", at: scale)
    let query = try database.query(
      "SELECT geom, kind, left_code, right_code FROM \(table) WHERE fid = ?1")
    let rows = try shapeRows(table).filter { Self.meets(area, $0.envelope) }
    let borders = try ShapeCaches.borders.layer(table).values(of: rows.map(\.fid)) {
      (fid) throws(GeoDataError) in
      query.reset()
      query.bind(fid, at: 1)
      guard try query.next(), let kind = query.text(1).flatMap(Boundary.Kind.init) else {
        return nil
      }
      let (left, right) = (query.text(2), query.text(3))
      return try lines(query.bytes(0)).map {
        Boundary(kind: kind, leftCode: left, rightCode: right, points: $0)
      }
    }
    return borders.flatMap { $0 ?? [] }
  }

  /// The coasts of countries, as they are stored with them.
  private func coasts(
    at scale: AtlasScale, in area: GeoBounds?
  ) throws(GeoDataError) -> [Boundary] {
    try countries(at: scale, in: area).flatMap { country in
      let stretches = zip(country.polygons, country.coasts).flatMap { polygon, coasts in
        coasts.map { polygon.rings[$0.ring].line.stretch(from: $0.first, sides: $0.sideCount) }
      }
      return (stretches + country.seamCoasts).map {
        Boundary(kind: .coast, leftCode: country.code, line: $0)
      }
    }
  }

  /// What of each country's outline is coast, by the country's row: stored as so many edges of a ring
  /// from a corner on.
  func stretches(
    _ scale: AtlasScale
  ) throws(GeoDataError) -> [Int: [CountryShape.Stretch]] {
    let table = try table("coasts", at: scale)
    return try AtlasRows.coasts(table) { () throws(GeoDataError) in
      let query = try database.query(
        """
        SELECT country, polygon, ring, first, count FROM \(table)
        ORDER BY country, polygon, ring, first
        """)
      var stretches: [Int: [CountryShape.Stretch]] = [:]
      while try query.next() {
        guard let country = query.int(0), let polygon = query.int(1), let ring = query.int(2),
          let first = query.int(3), let count = query.int(4)
        else { throw GeoDataError("the atlas: a coast of no ring") }
        stretches[country, default: []].append(
          CountryShape.Stretch(polygon: polygon, ring: ring, first: first, count: count))
      }
      return stretches
    }
  }
}
