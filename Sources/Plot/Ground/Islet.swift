internal import Cartography
internal import Geo
internal import Layout

/// Land too small for a map's scale that holds a place of the routes: it stays, however small.
struct Islet {
  /// Code of its country.
  let code: String
  let path: Path

  /// The islands of places that lie on no land of this map worth the name.
  ///
  /// - Parameter smallest: what an island takes at least on the page.
  /// - Throws: `GeoDataError` where the atlas cannot be read.
  static func islets(
    at places: [Coordinate], _ atlas: Atlas, _ projector: MapProjector, on countries: [Country],
    smallest: Double
  ) throws -> [Islet] {
    func isSmall(_ polygon: SphericalPolygon) -> Bool {
      polygon.rings.first.map { projector.isSmaller($0.line, than: 3) } ?? true
    }
    let atSea = places.filter { place in
      !countries.contains { country in
        country.polygons(holding: place).contains { !isSmall($0) }
      }
    }
    var islands: [Island] = []
    for island in try atlas.islands(at: atSea).compactMap({ $0 })
    where isSmall(island.polygon) && !islands.contains(island) {
      islands.append(island)
    }
    return islands.map { island in
      let path = projector.path(of: [island.polygon])
      return Islet(
        code: island.country, path: visible(path, at: island, projector, smallest))
    }
  }

  /// The path of an island enlarged about its middle until it can be seen; a dot where nothing is
  /// left of its shape.
  private static func visible(
    _ path: Path, at island: Island, _ projector: MapProjector, _ smallest: Double
  ) -> Path {
    if let bounds = path.bounds, path.points.count > 2, max(bounds.width, bounds.height) > 0.01 {
      let factor = max(1, smallest / max(bounds.width, bounds.height))
      let middle = bounds.center
      return path.map { middle + ($0 - middle) * factor }
    }
    guard let corner = island.polygon.rings.first?.points.first,
      let (x, y) = projector.point(corner)
    else { return Path() }
    return .circle(center: Point(x: x, y: y), radius: smallest / 2)
  }
}
