import Foundation
import Testing

/// The PDF readers of poppler-utils, which Scripts/test installs.
enum Poppler {
  /// What `tool` prints about a PDF file of these bytes.
  static func read(_ bytes: [UInt8], with tool: String, _ options: [String] = []) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("flightplot-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + options + [file.path] + (tool == "pdftotext" ? ["-"] : [])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) failed; is poppler-utils installed?")
    return String(decoding: data, as: UTF8.self)
  }
}
