internal import Synchronization

/// All folded names of places in memory, to be gone through for each spelling that nothing bears.
///
/// Some 9 MB. Reading it takes as long as one walk through the database, each walk through it a
/// fiftieth of that.
struct SpellingIndex: Sendable {
  /// One name of a city or airport.
  struct Entry: Sendable {
    var kind: GazetteerTable.NameKind
    var reference: Int
    var isPrincipal: Bool
  }

  private var bytes: [UInt8] = []
  /// Where each name begins, and where the last one ends.
  private var starts: [Int32] = [0]
  private var signatures: [UInt64] = []
  private var references: [Int32] = []
  /// The kind, and whether it is the principal name, in one number.
  private var marks: [UInt8] = []

  private static let shared = Mutex<SpellingIndex?>(nil)

  /// The index of the gazetteer that is part of the program, read once in a process.
  static func builtIn(_ database: SQLiteDatabase) throws(GeoDataError) -> SpellingIndex {
    if let index = shared.withLock({ $0 }) { return index }
    // Two tasks may read it at the same time; what they read is the same.
    let index = try SpellingIndex(database)
    shared.withLock { $0 = index }
    return index
  }

  init(_ database: SQLiteDatabase) throws(GeoDataError) {
    let query = try database.query(
      "SELECT folded, kind, ref, weight FROM names WHERE kind < 3")
    while try query.next() {
      let name = query.bytes(0)
      guard let kind = query.int(1), GazetteerTable.NameKind(rawValue: kind) != nil,
        let reference = query.int(2).flatMap(Int32.init(exactly:)),
        let end = Int32(exactly: bytes.count + name.count)
      else { continue }
      bytes.append(contentsOf: name)
      starts.append(end)
      signatures.append(Self.signature(name))
      references.append(reference)
      marks.append(UInt8(kind) << 1 | (query.int(3) == 1 ? 1 : 0))
    }
  }

  /// The names at most so many slips from a spelling, with their distances.
  func near(_ pattern: [UInt8], limit: Int) -> [(distance: Int, entry: Entry)] {
    var measure = EditDistance(to: pattern)
    let own = Self.signature(pattern)
    var found: [(distance: Int, entry: Entry)] = []
    bytes.withUnsafeBytes { bytes in
      for index in signatures.indices
      where (signatures[index] ^ own).nonzeroBitCount <= 2 * limit {
        let name = bytes[Int(starts[index])..<Int(starts[index + 1])]
        guard let distance = measure.measure(UnsafeRawBufferPointer(rebasing: name), limit: limit),
          let kind = GazetteerTable.NameKind(rawValue: Int(marks[index] >> 1))
        else { continue }
        let entry = Entry(
          kind: kind, reference: Int(references[index]), isPrincipal: marks[index] & 1 == 1)
        found.append((distance, entry))
      }
    }
    return found
  }

  /// Which bytes occur, as bits: spellings that differ in many cannot be near.
  private static func signature(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
