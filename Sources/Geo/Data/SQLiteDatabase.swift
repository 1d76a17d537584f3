/// A read-only SQLite database in one user's hands, and in those of the queries that it has compiled.
///
/// Not `Sendable`: SQLite's handle is used from one thread at a time.
final class SQLiteDatabase {
  private let connection: SQLiteConnection
  /// Where the connection goes afterwards.
  private let pool: ConnectionPool?

  /// Opens a database that is part of the program.
  ///
  /// - Throws: `GeoDataError` where the program was built with broken data.
  init(_ pool: ConnectionPool) throws(GeoDataError) {
    connection = try pool.take()
    self.pool = pool
  }

  /// Opens a file for reading.
  init(file path: String) throws(GeoDataError) {
    connection = try SQLiteConnection(file: path)
    pool = nil
  }

  deinit { pool?.give(connection) }

  /// Compiles a query, or takes one of that text which has been run.
  func query(_ sql: String) throws(GeoDataError) -> SQLiteQuery {
    SQLiteQuery(try connection.statement(sql), sql, of: self)
  }

  /// Takes a query back.
  func rest(_ statement: OpaquePointer, _ sql: String) { connection.rest(statement, sql) }

  /// The names of all tables.
  func tables() throws(GeoDataError) -> Set<String> {
    let query = try query("SELECT name FROM sqlite_master WHERE type = 'table'")
    var names: Set<String> = []
    while try query.next() { if let name = query.text(0) { names.insert(name) } }
    return names
  }

  /// Whether a table or view of that name is there.
  func hasTable(_ name: String) throws(GeoDataError) -> Bool {
    let query = try query("SELECT 1 FROM sqlite_master WHERE name = ?1 COLLATE NOCASE")
    query.bind(name, at: 1)
    return try query.next()
  }

  /// SQLite's word on the last failure.
  var lastMessage: String { connection.lastMessage }
}
