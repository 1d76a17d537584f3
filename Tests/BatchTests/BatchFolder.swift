import Foundation

@testable import Batch

/// A folder for one test, gone with it.
final class BatchFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("flightplot-batch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
  }

  /// All files below, but for the batch's own.
  func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.allObjects ?? [] {
      guard let name = name as? String, !name.hasPrefix("."), !name.hasPrefix("report") else {
        continue
      }
      files[name] = bytes("\(folder)/\(name)")
    }
    return files
  }

  func report(_ name: String) -> [JobOutcome] {
    String(decoding: bytes(name) ?? [], as: UTF8.self).split(separator: "\n")
      .compactMap { JSONLine.value(JobOutcome.self, $0) }
  }
}
