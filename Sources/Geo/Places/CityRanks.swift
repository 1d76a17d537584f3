internal import Synchronization

/// Where the great cities of the gazetteer lie, the most populous first.
///
/// Reading them takes no longer than SQLite takes to sort the cities of one box as large as Europe.
struct CityRanks: Sendable {
  private var ids: [Int32] = []
  private var coordinates: [Coordinate] = []

  /// Some 6,200 of the gazetteer's 34,000 cities have as many.
  private static let leastPopulation = 100_000

  private static let shared = Mutex<CityRanks?>(nil)

  /// The cities of the gazetteer that is part of the program, read once in a process.
  static func builtIn(_ database: SQLiteDatabase) throws(GeoDataError) -> CityRanks {
    if let ranks = shared.withLock({ $0 }) { return ranks }
    // Two tasks may read it at the same time; what they read is the same.
    let ranks = try CityRanks(database)
    shared.withLock { $0 = ranks }
    return ranks
  }

  init(_ database: SQLiteDatabase) throws(GeoDataError) {
    // The index alone has all of it.
    let query = try database.query(
      """
      SELECT id, latitude, longitude, population FROM cities INDEXED BY cities_position
      WHERE population >= \(Self.leastPopulation)
      """)
    var found: [(population: Int, id: Int32, coordinate: Coordinate)] = []
    while try query.next() {
      guard let id = query.int(0).flatMap(Int32.init(exactly:)), let latitude = query.double(1),
        let longitude = query.double(2)
      else { continue }
      found.append(
        (query.int(3) ?? 0, id, Coordinate(latitude: latitude, longitude: longitude)))
    }
    found.sort { ($1.population, $0.id) < ($0.population, $1.id) }
    ids = found.map(\.id)
    coordinates = found.map(\.coordinate)
  }

  /// Ids of the most populous cities in a box that does not cross the antimeridian; of two as populous
  /// the lower id comes first.
  ///
  /// - Returns: `nil` where the box holds fewer great cities than that.
  func top(_ limit: Int, in box: GeoBounds) -> [Int]? {
    var found: [Int] = []
    for (index, city) in coordinates.enumerated() where box.contains(city) {
      guard found.count < limit else { break }
      found.append(Int(ids[index]))
    }
    return found.count < limit ? nil : found
  }
}
