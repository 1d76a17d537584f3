internal import CAtlas
internal import Synchronization

/// Connections to a database that is part of the program, which wait for their next user: opening one
/// and reading its schema takes as long as half its queries for a map.
final class ConnectionPool: Sendable {
  static let atlas = ConnectionPool {
    (flightplot_atlas_bytes(), flightplot_atlas_count())
  }
  static let gazetteer = ConnectionPool {
    (flightplot_gazetteer_bytes(), flightplot_gazetteer_count())
  }

  /// Unchecked: a connection rests or is in one user's hands, never both.
  private struct Resting: @unchecked Sendable {
    var connections: [SQLiteConnection] = []
  }

  private let data: @Sendable () -> (UnsafePointer<UInt8>, Int)
  private let resting = Mutex(Resting())
  /// As many as are likely to be in use at once.
  private static let most = 16

  private init(_ data: @escaping @Sendable () -> (UnsafePointer<UInt8>, Int)) { self.data = data }

  /// - Throws: `GeoDataError` where the program was built with broken data.
  func take() throws(GeoDataError) -> SQLiteConnection {
    let rested = resting.withLock { resting in
      Resting(connections: resting.connections.popLast().map { [$0] } ?? [])
    }
    if let known = rested.connections.first { return known }
    let (bytes, count) = data()
    return try SQLiteConnection(bytes: bytes, count: count)
  }

  func give(_ connection: SQLiteConnection) {
    let rested = Resting(connections: [connection])
    resting.withLock { resting in
      if resting.connections.count < Self.most { resting.connections += rested.connections }
    }
  }
}
