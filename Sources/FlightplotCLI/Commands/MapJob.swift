import Diagnostics
import Flightplot

/// Maps on their way to files: drawn all, then written all.
enum MapJob {
  /// - Parameters:
  ///   - wishes: What the drawing options come to, with further wishes.
  ///   - outputDir: A folder to make before writing.
  ///   - worldFiles: Whether each PNG gets the companions by which a GIS places it.
  ///   - printsPaths: Whether the user has yet to be told where the files are.
  static func run(
    _ jobs: [(map: FlightMap, files: [OutputFile])], drawing: DrawingOptions,
    options wishes: RenderOptions? = nil, outputDir: String?, worldFiles: Bool, printsPaths: Bool
  ) throws(FlightplotError) {
    let options = if let wishes { wishes } else { try drawing.options() }
    FontFindings.adoptForProcess()
    var findings: [Diagnostic] = []
    var companions: [WholeFile.Content] = []
    var isLean = false
    let rendered = try FaultCollector.map(jobs) { job throws(FlightplotError) in
      let drawn = try job.map.draw(options)
      findings += drawn.diagnostics + (drawing.verbose ? drawn.omissions : [])
      var outputs: [(file: OutputFile, bytes: [UInt8])] = []
      for file in job.files {
        if worldFiles, file.format == .png, let path = file.path {
          companions += try drawn.worldFile().files(besides: path)
        }
        if file.format == .png, !isLean {
          ProgramMemory.leaveLayout()
          isLean = true
        }
        outputs.append((file, try drawn.bytes(file.format)))
      }
      return outputs
    }
    if let outputDir { try Folder.make(outputDir) }
    let outputs = Array(rendered.joined())
    try checkCompanions(companions, besides: outputs.compactMap(\.file.path))
    try OutputWriter.write(outputs, companions: companions)
    StandardError.print(withoutRepeats(findings))
    guard printsPaths else { return }
    var paths = ""
    for output in outputs {
      if case .file(let path) = output.file.destination { paths += path + "\n" }
    }
    try StandardStream.output.write(paths)
  }

  /// Two PNGs whose names differ only in their ending's case would share a world file.
  private static func checkCompanions(
    _ companions: [WholeFile.Content], besides outputs: [String]
  ) throws(FlightplotError) {
    var seen = Set(outputs)
    for path in companions.map(\.path) where !seen.insert(path).inserted {
      throw FlightplotError(.usage, "two files would be written to '\(path)'")
    }
  }

  /// What several maps have in common, such as a pale theme or a missing font, is said once.
  private static func withoutRepeats(_ findings: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
