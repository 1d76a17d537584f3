import Foundation

@testable import Geo

/// Writes an SQLite file for a test.
enum ScratchDatabase {
  /// Runs statements on a new file, which they name `own`.
  static func write(_ statements: [String], to path: String) throws {
    try Data().write(to: URL(filePath: path))
    // The library opens databases for reading only; this one's connection can still attach.
    let database = try Gazetteer().table.database
    let attach = try database.query("ATTACH ?1 AS own")
    attach.bind(path, at: 1)
    _ = try attach.next()
    for statement in statements { _ = try database.query(statement).next() }
    // The next user of the connection knows nothing of it.
    _ = try database.query("DETACH own").next()
  }
}
