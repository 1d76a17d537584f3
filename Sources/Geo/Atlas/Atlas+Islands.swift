#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Atlas {
  /// How far from its shore a point may lie and still count as on an island: 0.05° of latitude,
  /// some 5 km. An airport on a reef often stands beside what the atlas shows of it.
  private static let shore = 0.05

  /// For each point the piece of land at the finest scale that holds it, or else the nearest within
  /// some 5 km; `nil` where there is none.
  public func islands(at points: [Coordinate]) throws(GeoDataError) -> [Island?] {
    guard !points.isEmpty else { return [] }
    let boxes = points.map(Self.surroundings)
    var found = [(distance: Double, island: Island)?](repeating: nil, count: points.count)
    // One round for all points: reading a country is what costs.
    for country in try lands(near: boxes) {
      for polygon in country.polygons {
        guard let shore = polygon.rings.first?.points else { continue }
        let bounds = StoredRing(points: shore).bounds
        for (index, point) in points.enumerated() where boxes[index].meets(bounds) {
          let distance = polygon.contains(point) ? 0 : Self.degrees(from: point, to: shore)
          guard distance <= Self.shore, distance < found[index]?.distance ?? .infinity else {
            continue
          }
          found[index] = (distance, Island(country: country.code, polygon: polygon))
        }
      }
    }
    return found.map { $0?.island }
  }

  /// The pieces of land at the finest scale whose boxes meet one of those given.
  private func lands(
    near boxes: [GeoBounds]
  ) throws(GeoDataError) -> [(code: String, polygons: [SphericalPolygon])] {
    func isNear(_ box: GeoBounds) -> Bool { boxes.contains { $0.meets(box) } }
    if let own { return own.countries.map { ($0.code, $0.polygons) } }
    let table = try table("countries", at: .s10m)
    var lands: [(code: String, polygons: [SphericalPolygon])] = []
    for row in try countryRows(table) where isNear(row.envelope) {
      guard let query = try geometry(table, row: row.fid) else { continue }
      let polygons = try read(query.bytes(0)) { blob throws(GeometryBlob.Fault) in
        try blob.polygons(where: isNear)
      }
      if let shape = CountryShape(polygons) { lands.append((row.country.code, shape.polygons)) }
    }
    return lands
  }

  private static func surroundings(_ point: Coordinate) -> GeoBounds {
    let half = min(shore / max(0.01, cos(Angle(degrees: point.latitude).radians)), 179)
    return GeoBounds(
      south: max(-90, point.latitude - shore), west: wrapped(point.longitude - half),
      north: min(90, point.latitude + shore), east: wrapped(point.longitude + half))
  }

  private static func wrapped(_ longitude: Double) -> Double {
    longitude.remainder(dividingBy: 360)
  }

  /// To the nearest corner of an outline, in degrees of latitude; flat, for short distances.
  private static func degrees(from point: Coordinate, to outline: [Coordinate]) -> Double {
    let narrowing = cos(Angle(degrees: point.latitude).radians)
    var least = Double.infinity
    for corner in outline {
      let north = corner.latitude - point.latitude
      let east = (corner.longitude - point.longitude).remainder(dividingBy: 360) * narrowing
      least = min(least, north * north + east * east)
    }
    return least.squareRoot()
  }
}
