internal import Synchronization

/// What every map asks of the embedded atlas's layers before it reads a shape: a few thousand rows,
/// read once in a process.
///
/// SQLite copies a whole geometry for the box in its first bytes.
enum AtlasRows {
  private static let allCountries = Mutex<[String: [CountryRow]]>([:])
  private static let allShapes = Mutex<[String: [ShapeRow]]>([:])
  private static let allSeas = Mutex<[String: [Sea]]>([:])
  private static let allCoasts = Mutex<[String: [Int: [CountryShape.Stretch]]]>([:])
  private static let allTables = Mutex<[String: Set<String>]>([:])
  private static let allScales = Mutex<[String: [AtlasScaleInfo]]>([:])

  static func countries(
    _ table: String, else read: () throws(GeoDataError) -> [CountryRow]
  ) throws(GeoDataError) -> [CountryRow] {
    try value(in: allCountries, table, read)
  }

  static func shapes(
    _ table: String, else read: () throws(GeoDataError) -> [ShapeRow]
  ) throws(GeoDataError) -> [ShapeRow] {
    try value(in: allShapes, table, read)
  }

  /// By the row of the country.
  static func coasts(
    _ table: String, else read: () throws(GeoDataError) -> [Int: [CountryShape.Stretch]]
  ) throws(GeoDataError) -> [Int: [CountryShape.Stretch]] {
    try value(in: allCoasts, table, read)
  }

  static func tables(
    else read: () throws(GeoDataError) -> Set<String>
  ) throws(GeoDataError) -> Set<String> {
    try value(in: allTables, "tables", read)
  }

  static func seas(
    else read: () throws(GeoDataError) -> [Sea]
  ) throws(GeoDataError) -> [Sea] {
    try value(in: allSeas, "seas", read)
  }

  static func scales(
    else read: () throws(GeoDataError) -> [AtlasScaleInfo]
  ) throws(GeoDataError) -> [AtlasScaleInfo] {
    try value(in: allScales, "scales", read)
  }

  /// Not read under the lock: two maps may do the same work at the start of a batch.
  private static func value<Value: Sendable>(
    in all: borrowing Mutex<[String: Value]>, _ table: String,
    _ read: () throws(GeoDataError) -> Value
  ) throws(GeoDataError) -> Value {
    if let known = all.withLock({ $0[table] }) { return known }
    let value = try read()
    all.withLock { $0[table] = value }
    return value
  }
}
