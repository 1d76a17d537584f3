internal import Flightplot
internal import Foundation

/// What batches into a folder have made of what, so that a later run does only what is missing.
///
/// A line is written before its files get their names, and holds their checksums: whatever moment a
/// run ends at, a file counts as made only where a line tells of it and it holds what the line says.
/// Each shard adds to a journal of its own, and reads those of all.
struct Journal: Sendable {
  /// What was made of one key.
  struct Entry: Codable, Sendable {
    /// Files that were read beside the dossier: themes, borders.
    var inputs: [Input]
    var outputs: [JobOutcome.Output]
  }

  struct Input: Codable, Sendable, Hashable {
    var path: String
    var sha256: String
  }

  /// Where a line stands: the lines themselves would not keep the memory flat.
  private struct Line {
    var file: Int32
    var length: Int32
    var offset: Int
  }

  static let folder = ".flightplot"
  private let files: [LineFile]
  private let own: LineFile
  private let lines: [JournalKey: Line]

  /// - Parameter root: the output folder, which is there.
  init(in root: String, shard: Shard?) throws(FlightplotError) {
    let folder = "\(root)/\(Self.folder)"
    try Folder.make(folder)
    let name = shard.map { "journal-\($0.index)-of-\($0.count).txt" } ?? "journal.txt"
    own = try LineFile(path: "\(folder)/\(name)")
    var files = [own]
    for other in Folder.names(in: folder) ?? []
    where other.hasPrefix("journal") && other.hasSuffix(".txt") && other != name {
      files.append(try LineFile(path: "\(folder)/\(other)"))
    }
    var lines: [JournalKey: Line] = [:]
    for (number, file) in files.enumerated() {
      file.forEachLine { offset, line in
        guard let key = JournalKey(line.prefix(64)) else { return }
        lines[key] = Line(
          file: Int32(number), length: Int32(clamping: line.utf8.count), offset: offset)
      }
    }
    self.files = files
    self.lines = lines
  }

  /// What was last made of a key.
  func entry(_ key: String) -> Entry? {
    guard let line = JournalKey(key).flatMap({ lines[$0] }) else { return nil }
    let bytes = files[Int(line.file)].bytes(from: line.offset, count: Int(line.length))
    guard bytes.starts(with: key.utf8) else { return nil }
    return try? JSONDecoder().decode(Entry.self, from: Data(bytes.dropFirst(65)))
  }

  func add(_ key: String, _ entry: Entry) throws(FlightplotError) {
    try own.append("\(key) \(JSONLine.text(entry))")
  }
}
