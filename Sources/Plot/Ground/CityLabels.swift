internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// Wishes for a few cities of a regional map that are no places of the routes: a quiet dot and a
/// name, placed together or not at all.
struct CityLabels {
  let projector: MapProjector
  let style: MapStyle
  let overrides: LabelOverrides
  var language = MapLanguage.english

  /// - Parameters:
  ///   - taken: names that the map shows already.
  ///   - places: of the routes.
  /// - Throws: `GeoDataError` where the gazetteer cannot be read.
  func wishes(taken: [String], places: [Coordinate]) throws -> [LabelWish] {
    guard let box = projector.visibleArea.bounds else { return [] }
    let frame = projector.view.frame
    let room = (frame.maxX - frame.minX) * (frame.maxY - frame.minY)
    let most = min(max(Int(room / (style.length(250) * style.length(250))), 3), 14)
    let symbols = places.compactMap(projector.point).map { Point(x: $0.x, y: $0.y) }
    var (names, centers) = (PlaceNames(taken), places)
    var chosen: [(city: Place, point: Point)] = []
    for city in try Gazetteer().cities(in: box, limit: 240, language: language.tag) {
      guard chosen.count < most else { break }
      guard let point = point(city), isClear(point, of: symbols, chosen.map(\.point)),
        !Self.isSuburb(city, of: centers), !names.contains(city)
      else { continue }
      centers.append(city.coordinate)
      names.insert(city.name)
      chosen.append((city, point))
    }
    return chosen.enumerated().compactMap { rank, found in
      overrides.apply(to: wish(found.city, at: found.point, rank: rank))
    }
  }

  /// Where a city is drawn, if that is well inside the frame.
  private func point(_ city: Place) -> Point? {
    guard let (x, y) = projector.point(city.coordinate) else { return nil }
    let frame = projector.view.frame
    let edge = style.length(12)
    guard x > frame.minX + edge, x < frame.maxX - edge, y > frame.minY + edge,
      y < frame.maxY - edge
    else { return nil }
    return Point(x: x, y: y)
  }

  /// Thinned, so that the map stays quiet, and off the symbols of the routes.
  private func isClear(_ point: Point, of symbols: [Point], _ others: [Point]) -> Bool {
    symbols.allSatisfy { ($0 - point).length > style.length(24) }
      && others.allSatisfy { ($0 - point).length > style.length(120) }
  }

  /// Many cities of the gazetteer are districts of the one that is shown already.
  private static func isSuburb(_ city: Place, of centers: [Coordinate]) -> Bool {
    city.kind != .capital
      && centers.contains { center in
        abs(center.latitude - city.coordinate.latitude) < 0.12
          && Geodesic.inverse(from: center, to: city.coordinate).distance.kilometers < 12
      }
  }

  private func wish(_ city: Place, at point: Point, rank: Int) -> LabelWish {
    let ground = style[.land]
    let text = style.text(.placeDetail, ground: ground, color: style[.countryText])
    let dot = PathItem(
      .circle(center: point, radius: style.length(1.9)), fill: style[.countryText],
      stroke: Stroke(color: ground, width: style.length(1)))
    return LabelWish(
      name: city.name, lines: [.init(city.name, style: text, language: language.textTag)],
      target: .point(point, radius: style.length(2.4)), marks: [.path(dot)],
      priority: 60 + rank, layer: MapLayer.cityLabels.rawValue)
  }
}
