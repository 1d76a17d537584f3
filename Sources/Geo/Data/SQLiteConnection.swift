internal import CSQLite

/// A connection to a read-only SQLite database, in memory or in a file, with what it has compiled.
final class SQLiteConnection {
  private let handle: OpaquePointer
  /// Compiled queries that nobody runs, by their text: compiling one takes longer than reading a small
  /// shape.
  private var resting: [String: OpaquePointer] = [:]
  private static let mostResting = 64

  /// Opens a database that lies in memory, in place; the bytes must outlive it.
  init(bytes: UnsafePointer<UInt8>, count: Int) throws(GeoDataError) {
    handle = try Self.open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX)
    // Read-only, so SQLite never writes through the pointer that its interface wants mutable.
    let status = sqlite3_deserialize(
      handle, "main", UnsafeMutablePointer(mutating: bytes), Int64(count), Int64(count),
      UInt32(SQLITE_DESERIALIZE_READONLY))
    guard status == SQLITE_OK else {
      throw GeoDataError("the embedded data do not open: \(Self.message(handle))")
    }
  }

  /// Opens a file for reading.
  init(file path: String) throws(GeoDataError) {
    handle = try Self.open(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX)
  }

  deinit {
    for statement in resting.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// A compiled query at its beginning: one of that text which has been run, or a new one.
  func statement(_ sql: String) throws(GeoDataError) -> OpaquePointer {
    if let statement = resting.removeValue(forKey: sql) { return statement }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw GeoDataError(Self.message(handle))
    }
    return statement
  }

  /// Takes a compiled query back.
  func rest(_ statement: OpaquePointer, _ sql: String) {
    guard resting.count < Self.mostResting, resting[sql] == nil else {
      sqlite3_finalize(statement)
      return
    }
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    resting[sql] = statement
  }

  /// SQLite's word on the last failure.
  var lastMessage: String { Self.message(handle) }

  private static func open(_ name: String, _ flags: Int32) throws(GeoDataError) -> OpaquePointer {
    var handle: OpaquePointer?
    let status = sqlite3_open_v2(name, &handle, flags, nil)
    guard status == SQLITE_OK, let handle else {
      let reason = handle.map(message) ?? "out of memory"
      sqlite3_close_v2(handle)
      throw GeoDataError(reason)
    }
    return handle
  }

  private static func message(_ handle: OpaquePointer) -> String {
    String(cString: sqlite3_errmsg(handle))
  }
}
