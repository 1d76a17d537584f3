import Foundation

/// Runs programs as a user would and keeps what they say.
enum Tool {
  struct Outcome {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder that holds the package.
  static let packageRoot: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }()

  static func example(_ name: String) -> String {
    packageRoot.appendingPathComponent("Examples/\(name)").path
  }

  /// A program built beside the tests.
  static func built(_ name: String) -> URL {
    let runner = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder =
      runner?.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    return folder.appendingPathComponent(name)
  }

  /// Runs `flightplot` in a folder.
  static func flightplot(
    _ arguments: String..., in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(built("flightplot"), arguments, in: folder, environment: environment)
  }

  /// Runs a program found by its name, such as `pdftotext`.
  static func installed(_ name: String, _ arguments: String...) throws -> Outcome {
    try run(URL(fileURLWithPath: "/usr/bin/env"), [name] + arguments)
  }

  /// Runs a program to its end. What it says goes through files: a pipe that nobody empties fills.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? scratch.url
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try scratch.handle("output")
    process.standardError = try scratch.handle("errors")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try Data(contentsOf: scratch.file("output")),
      errors: try scratch.text("errors"))
  }
}
