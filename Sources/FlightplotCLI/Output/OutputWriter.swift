import Flightplot

/// Writes what has been drawn, after all of it has been.
enum OutputWriter {
  /// Refuses what nobody wants on the screen, before any work is done.
  static func checkTerminal(_ files: [OutputFile]) throws(FlightplotError) {
    let isBinary = files.contains { $0.destination == .standardOutput && $0.format != .svg }
    guard !isBinary || !StandardStream.output.isTerminal else {
      throw FlightplotError(
        .usage, "a PNG or PDF would only garble the terminal",
        hint: "send standard output to a file or a program, or name a file with -o")
    }
  }

  /// Writes every file whole, then standard output. An interrupt waits until nothing is half done.
  ///
  /// - Parameter companions: further files that belong to them.
  static func write(
    _ outputs: [(file: OutputFile, bytes: [UInt8])], companions: [WholeFile.Content] = []
  ) throws(FlightplotError) {
    var files = companions
    var streamed: [[UInt8]] = []
    for output in outputs {
      switch output.file.destination {
      case .file(let path): files.append(WholeFile.Content(path: path, bytes: output.bytes))
      case .standardOutput: streamed.append(output.bytes)
      }
    }
    Interrupts.hold()
    defer { Interrupts.release() }
    try WholeFile.write(files)
    for bytes in streamed { try StandardStream.output.write(bytes) }
  }
}
