internal import CSQLite

/// A read-only SQLite database, in memory or in a file.
///
/// Not `Sendable`: SQLite's handle is used from one thread at a time.
final class SQLiteDatabase {
  private let handle: OpaquePointer

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

  deinit { sqlite3_close_v2(handle) }

  /// Compiles a query.
  func query(_ sql: String) throws(GeoDataError) -> SQLiteQuery {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw GeoDataError(Self.message(handle))
    }
    return SQLiteQuery(statement, of: self)
  }

  /// Whether a table or view of that name is there.
  func hasTable(_ name: String) throws(GeoDataError) -> Bool {
    let query = try query("SELECT 1 FROM sqlite_master WHERE name = ?1 COLLATE NOCASE")
    query.bind(name, at: 1)
    return try query.next()
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
