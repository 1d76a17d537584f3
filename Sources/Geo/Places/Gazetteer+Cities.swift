extension Gazetteer {
  /// The most important cities in a box: capitals first, then by population.
  ///
  /// Of a box as large as Europe the first time in a process takes some 4 ms, each further time a tenth
  /// of that.
  ///
  /// - Parameters:
  ///   - box: may cross the antimeridian.
  ///   - language: a BCP 47 tag; a city without a name in it keeps the gazetteer's own.
  public func cities(
    in box: GeoBounds, limit: Int, language: String = "en"
  ) throws(GeoDataError) -> [Place] {
    var found: [Place] = []
    for part in Self.parts(of: box) {
      found += try table.importantCities(in: part, limit: limit)
    }
    // Places are large: what they are sorted by is not.
    let ranks = found.enumerated().map { index, city in
      (index: index, isCapital: city.kind == .capital, population: city.population ?? 0)
    }
    let ranked = ranks.sorted { a, b in
      if a.isCapital != b.isCapital { return a.isCapital }
      if a.population != b.population { return a.population > b.population }
      return found[a.index].name < found[b.index].name
    }
    return try ranked.prefix(limit).map { rank throws(GeoDataError) in
      try renamed(found[rank.index], language)
    }
  }

  private static func parts(of box: GeoBounds) -> [GeoBounds] {
    guard box.west > box.east else { return [box] }
    var (west, east) = (box, box)
    west.east = 180
    east.west = -180
    return [west, east]
  }

  private func renamed(_ place: Place, _ language: String) throws(GeoDataError) -> Place {
    guard language != "en", let name = try table.cityName(place, language: language) else {
      return place
    }
    var place = place
    place.name = name
    return place
  }
}
