import Diagnostics
import Flightplot

/// Maps on their way to files: drawn all, then written all.
enum MapJob {
  /// - Parameters:
  ///   - outputDir: A folder to make before writing.
  ///   - printsPaths: Whether the user has yet to be told where the files are.
  static func run(
    _ jobs: [(map: FlightMap, files: [OutputFile])], drawing: DrawingOptions, outputDir: String?,
    printsPaths: Bool
  ) throws(FlightplotError) {
    let options = try drawing.options()
    FontFindings.adoptForProcess()
    var findings: [Diagnostic] = []
    let rendered = try FaultCollector.map(jobs) { job throws(FlightplotError) in
      let drawn = try job.map.draw(options)
      findings += drawn.diagnostics + (drawing.verbose ? drawn.omissions : [])
      var outputs: [(file: OutputFile, bytes: [UInt8])] = []
      for file in job.files { outputs.append((file, try drawn.bytes(file.format))) }
      return outputs
    }
    if let outputDir { try Folder.make(outputDir) }
    let outputs = Array(rendered.joined())
    try OutputWriter.write(outputs)
    StandardError.print(withoutRepeats(findings))
    guard printsPaths else { return }
    var paths = ""
    for output in outputs {
      if case .file(let path) = output.file.destination { paths += path + "\n" }
    }
    try StandardStream.output.write(paths)
  }

  /// What several maps have in common, such as a pale theme or a missing font, is said once.
  private static func withoutRepeats(_ findings: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
