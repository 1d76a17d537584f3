/// The gazetteer's tables as places.
final class GazetteerTable {
  /// The kinds of the table `names`.
  enum NameKind: Int {
    case city = 1
    case airport = 2
    case country = 3
  }

  let database: SQLiteDatabase
  private var index: SpellingIndex?
  /// Whether this is the gazetteer that is part of the program, of which one index will do.
  private let isBuiltIn: Bool

  init(_ database: SQLiteDatabase, isBuiltIn: Bool = false) {
    self.database = database
    self.isBuiltIn = isBuiltIn
  }

  /// The names to look for near spellings among, read when first asked for.
  func spellings() throws(GeoDataError) -> SpellingIndex {
    if let index { return index }
    let found = isBuiltIn ? try SpellingIndex.builtIn(database) : try SpellingIndex(database)
    index = found
    return found
  }

  private static let airportColumns = """
    a.icao, a.iata, a.faa, a.name, a.city, a.country, a.elevation_ft, a.latitude, a.longitude,
    a.time_zone, a.subdivision, k.name
    """
  private static let cityColumns = """
    c.name, c.country, c.latitude, c.longitude, c.population, c.time_zone, c.capital_of, k.name
    """

  /// The airports with a code of one system: a column's name.
  func airports(_ system: String, _ code: String) throws(GeoDataError) -> [PlaceCandidate] {
    let query = try database.query(
      """
      SELECT 1, \(Self.airportColumns) FROM airports a LEFT JOIN countries k ON k.code = a.country
      WHERE a.\(system) = ?1 AND a.\(system) <> '' ORDER BY a.id
      """)
    query.bind(code, at: 1)
    return try airports(query)
  }

  func airports(named folded: String) throws(GeoDataError) -> [PlaceCandidate] {
    let query = try database.query(
      """
      SELECT n.weight, \(Self.airportColumns)
      FROM names n JOIN airports a ON a.id = n.ref LEFT JOIN countries k ON k.code = a.country
      WHERE n.folded = ?1 AND n.kind = 2 ORDER BY a.id
      """)
    query.bind(folded, at: 1)
    return try airports(query)
  }

  /// The airports with an IATA code whose names hold a text somewhere.
  func airports(containing folded: String) throws(GeoDataError) -> [PlaceCandidate] {
    // SQLite takes no longer patterns, and no airport has a longer name.
    guard folded.utf8.count <= 1000 else { return [] }
    let query = try database.query(
      """
      SELECT 0, \(Self.airportColumns) FROM airports a LEFT JOIN countries k ON k.code = a.country
      WHERE a.iata <> '' AND a.name LIKE '%' || ?1 || '%' ORDER BY a.id
      """)
    query.bind(folded, at: 1)
    return try airports(query)
  }

  func cities(named folded: String) throws(GeoDataError) -> [PlaceCandidate] {
    let query = try database.query(
      """
      SELECT n.weight, \(Self.cityColumns)
      FROM names n JOIN cities c ON c.id = n.ref LEFT JOIN countries k ON k.code = c.country
      WHERE n.folded = ?1 AND n.kind = 1 ORDER BY c.id
      """)
    query.bind(folded, at: 1)
    return try cities(query)
  }

  /// The cities of a country whose names begin with these words and go on.
  func cities(
    beginning folded: String, in country: String
  ) throws(GeoDataError) -> [PlaceCandidate] {
    let query = try database.query(
      """
      SELECT n.weight, \(Self.cityColumns)
      FROM names n JOIN cities c ON c.id = n.ref LEFT JOIN countries k ON k.code = c.country
      WHERE n.folded > ?1 || ' ' AND n.folded < ?1 || '!' AND n.kind = 1 AND c.country = ?2
      ORDER BY c.id
      """)
    query.bind(folded, at: 1)
    query.bind(country, at: 2)
    return try cities(query)
  }

  /// The countries that bear a name.
  func countries(
    named folded: String
  ) throws(GeoDataError) -> [(code: String, isPrincipal: Bool)] {
    let query = try database.query(
      "SELECT ref, weight FROM names WHERE folded = ?1 AND kind = 3 ORDER BY weight DESC, ref")
    query.bind(folded, at: 1)
    var found: [(code: String, isPrincipal: Bool)] = []
    while try query.next() { found.append((query.text(0) ?? "", query.int(1) == 1)) }
    return found
  }

  func countryName(_ code: String) throws(GeoDataError) -> String? {
    let query = try database.query("SELECT name FROM countries WHERE code = ?1")
    query.bind(code, at: 1)
    return try query.next() ? query.text(0) : nil
  }

  /// The code of the country that a two- or three-letter ISO code names.
  func countryCode(iso code: String) throws(GeoDataError) -> String? {
    let query = try database.query("SELECT code FROM countries WHERE code = ?1 OR a3 = ?1")
    query.bind(code, at: 1)
    return try query.next() ? query.text(0) : nil
  }

  /// The largest capital of a country.
  func capital(of country: String) throws(GeoDataError) -> Place? {
    let query = try database.query(
      """
      SELECT 1, \(Self.cityColumns) FROM cities c LEFT JOIN countries k ON k.code = c.country
      WHERE c.capital_of = ?1 ORDER BY c.population DESC LIMIT 1
      """)
    query.bind(country, at: 1)
    return try cities(query).first?.place
  }

  /// The places of a kind in a box that does not cross the antimeridian.
  func places(_ kind: NameKind, in box: GeoBounds) throws(GeoDataError) -> [PlaceCandidate] {
    let (columns, table, letter) =
      kind == .airport
      ? (Self.airportColumns, "airports", "a") : (Self.cityColumns, "cities", "c")
    let query = try database.query(
      """
      SELECT 1, \(columns) FROM \(table) \(letter) INDEXED BY \(table)_position
      LEFT JOIN countries k ON k.code = \(letter).country
      WHERE \(letter).latitude BETWEEN ?1 AND ?2 AND \(letter).longitude BETWEEN ?3 AND ?4
      """)
    Self.bind(box, to: query)
    return kind == .airport ? try airports(query) : try cities(query)
  }

  /// A place by its number in a table.
  func place(_ kind: NameKind, id: Int) throws(GeoDataError) -> Place? {
    let sql =
      kind == .airport
      ? """
      SELECT 1, \(Self.airportColumns) FROM airports a LEFT JOIN countries k ON k.code = a.country
      WHERE a.id = ?1
      """
      : """
      SELECT 1, \(Self.cityColumns) FROM cities c LEFT JOIN countries k ON k.code = c.country
      WHERE c.id = ?1
      """
    let query = try database.query(sql)
    query.bind(id, at: 1)
    return kind == .airport ? try airports(query).first?.place : try cities(query).first?.place
  }

  /// The capitals and the most populous cities in a box that does not cross the antimeridian, by their
  /// numbers in the table.
  func importantCities(in box: GeoBounds, limit: Int) throws(GeoDataError) -> [Place] {
    var ids = Set(try populousCities(in: box, limit: limit))
    let capitals = try database.query(
      """
      SELECT id FROM cities INDEXED BY cities_capital_of WHERE capital_of IS NOT NULL
      AND latitude BETWEEN ?1 AND ?2 AND longitude BETWEEN ?3 AND ?4
      """)
    Self.bind(box, to: capitals)
    while try capitals.next() { if let id = capitals.int(0) { ids.insert(id) } }
    let city = try database.query(
      """
      SELECT 1, \(Self.cityColumns) FROM cities c LEFT JOIN countries k ON k.code = c.country
      WHERE c.id = ?1
      """)
    var found: [Place] = []
    for id in ids.sorted() {
      city.reset()
      city.bind(id, at: 1)
      found += try cities(city).map(\.place)
    }
    return found
  }

  /// The numbers of the most populous cities in a box that does not cross the antimeridian.
  private func populousCities(in box: GeoBounds, limit: Int) throws(GeoDataError) -> [Int] {
    if isBuiltIn, let top = try CityRanks.builtIn(database).top(limit, in: box) { return top }
    // Sorted on the index alone.
    let query = try database.query(
      """
      SELECT id FROM cities INDEXED BY cities_position
      WHERE latitude BETWEEN ?1 AND ?2 AND longitude BETWEEN ?3 AND ?4
      ORDER BY population DESC, id LIMIT ?5
      """)
    Self.bind(box, to: query)
    query.bind(limit, at: 5)
    var ids: [Int] = []
    while try query.next() { if let id = query.int(0) { ids.append(id) } }
    return ids
  }

  /// The name of a city in a language, where the table of names by language has it.
  func cityName(_ city: Place, language: String) throws(GeoDataError) -> String? {
    let query = try database.query(
      """
      SELECT n.name FROM city_names n JOIN cities c ON c.id = n.city
      WHERE n.language = ?1 AND c.name = ?2 AND c.latitude = ?3 AND c.longitude = ?4
      """)
    query.bind(language, at: 1)
    query.bind(city.name, at: 2)
    query.bind(city.coordinate.latitude, at: 3)
    query.bind(city.coordinate.longitude, at: 4)
    return try query.next() ? query.text(0) : nil
  }

  private static func bind(_ box: GeoBounds, to query: SQLiteQuery) {
    for (index, value) in [box.south, box.north, box.west, box.east].enumerated() {
      query.bind(value, at: Int32(index + 1))
    }
  }

  private func airports(_ query: SQLiteQuery) throws(GeoDataError) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    while try query.next() {
      let place = Place(
        kind: .airport, name: AirportName.tidy(query.text(4) ?? ""),
        coordinate: Coordinate(
          latitude: query.double(8) ?? 0, longitude: query.double(9) ?? 0),
        icao: filled(query, 1), iata: filled(query, 2), faa: filled(query, 3),
        city: filled(query, 5), countryCode: filled(query, 6), countryName: query.text(12),
        elevation: query.double(7).map { Length(feet: $0) }, timeZone: filled(query, 10))
      found.append(
        PlaceCandidate(
          place: place, isPrincipal: query.int(0) == 1, subdivision: filled(query, 11)))
    }
    return found
  }

  private func cities(_ query: SQLiteQuery) throws(GeoDataError) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    while try query.next() {
      let place = Place(
        kind: filled(query, 7) == nil ? .city : .capital, name: query.text(1) ?? "",
        coordinate: Coordinate(
          latitude: query.double(3) ?? 0, longitude: query.double(4) ?? 0),
        countryCode: filled(query, 2), countryName: query.text(8), population: query.int(5),
        timeZone: filled(query, 6))
      found.append(PlaceCandidate(place: place, isPrincipal: query.int(0) == 1))
    }
    return found
  }

  private func filled(_ query: SQLiteQuery, _ column: Int32) -> String? {
    query.text(column).flatMap { $0.isEmpty ? nil : $0 }
  }
}
