import Foundation
import Testing

/// The PDF readers of poppler-utils, which Scripts/test installs.
enum Poppler {
  /// What `tool` prints about a PDF file of these bytes.
  static func read(_ bytes: [UInt8], with tool: String, _ options: [String] = []) throws -> String {
    String(decoding: try run(tool, options, on: bytes), as: UTF8.self)
  }

  /// The first page of a PDF file as pixels.
  static func picture(_ bytes: [UInt8], dpi: Int) throws -> DecodedPNG {
    try DecodedPNG([UInt8](run("pdftoppm", ["-r", "\(dpi)", "-png", "-singlefile"], on: bytes)))
  }

  private static func run(
    _ tool: String, _ options: [String], on bytes: [UInt8]
  ) throws -> Data {
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
    return data
  }
}
