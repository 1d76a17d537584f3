extension Gazetteer {
  /// The languages in which some cities have names, by BCP 47 tag, in alphabetical order.
  public func cityLanguages() throws(GeoDataError) -> [String] {
    let query = try table.database.query(
      "SELECT DISTINCT language FROM city_names ORDER BY language")
    var languages: [String] = []
    while try query.next() { if let tag = query.text(0) { languages.append(tag) } }
    return languages
  }

  /// The name of a city in a language, from CLDR; for an airport that of the city it serves.
  ///
  /// - Parameter language: one of `cityLanguages()`.
  /// - Returns: `nil` where the data has none.
  public func localName(of place: Place, language: String) throws(GeoDataError) -> String? {
    let city = place.kind == .airport ? place.city : place.name
    guard place.kind != .coordinate, let city, let country = place.countryCode else { return nil }
    // Half a degree holds a city, one and a half the airports that serve it.
    let reach = place.kind == .airport ? 1.5 : 0.5
    let query = try table.database.query(
      """
      SELECT n.name FROM names f JOIN cities c ON c.id = f.ref JOIN city_names n ON n.city = c.id
      WHERE f.folded = ?3 AND f.kind = 1 AND n.language = ?1 AND c.country = ?2
        AND abs(c.latitude - ?4) < ?6 AND abs(c.longitude - ?5) < 2 * ?6
      ORDER BY c.population DESC LIMIT 1
      """)
    query.bind(language, at: 1)
    query.bind(country, at: 2)
    query.bind(FoldedName.fold(city), at: 3)
    query.bind(place.coordinate.latitude, at: 4)
    query.bind(place.coordinate.longitude, at: 5)
    query.bind(reach, at: 6)
    return try query.next() ? query.text(0) : nil
  }
}
