internal import CSQLite

/// A compiled query with its current row; columns count from 0, parameters from 1.
final class SQLiteQuery {
  private let statement: OpaquePointer
  private let text: String
  private let database: SQLiteDatabase  // kept alive as long as its query

  init(_ statement: OpaquePointer, _ text: String, of database: SQLiteDatabase) {
    self.statement = statement
    self.text = text
    self.database = database
  }

  deinit { database.rest(statement, text) }

  /// Makes the query ready for another run, keeping what is bound.
  func reset() { sqlite3_reset(statement) }

  func bind(_ value: String, at index: Int32) {
    // The all-ones destructor (SQLITE_TRANSIENT, a macro Swift does not import) has SQLite copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(statement, index, value, Int32(value.utf8.count), transient)
  }

  func bind(_ value: Int, at index: Int32) {
    sqlite3_bind_int64(statement, index, Int64(value))
  }

  func bind(_ value: Double, at index: Int32) {
    sqlite3_bind_double(statement, index, value)
  }

  /// Goes to the next row; false when there is none.
  func next() throws(GeoDataError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw GeoDataError(database.lastMessage)
    }
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func int(_ column: Int32) -> Int? {
    isNull(column) ? nil : Int(sqlite3_column_int64(statement, column))
  }

  func double(_ column: Int32) -> Double? {
    isNull(column) ? nil : sqlite3_column_double(statement, column)
  }

  /// The bytes of a blob or text, valid until the next row.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    guard let start = sqlite3_column_blob(statement, column) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let count = Int(sqlite3_column_bytes(statement, column))
    return UnsafeRawBufferPointer(start: start, count: count)
  }
}
