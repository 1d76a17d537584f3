import ArgumentParser
import Flightplot

/// The options that `render` and `map` share: where the files go and in which formats.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, its format told by its ending; '-' is standard output. May be repeated.",
      valueName: "file"))
  var output: [ArgumentText] = []

  @Option(
    help: ArgumentHelp(
      "Write into this folder, which is made if need be, under the dossier's name.",
      valueName: "folder"))
  var outputDir: ArgumentText?

  @Option(
    help: ArgumentHelp(
      "png, pdf, svg, or several with commas between them. (default: png)", valueName: "formats"))
  var format: FormatList?

  @Flag(
    help: """
      Write beside each PNG what tells a GIS where it lies: map.pgw and map.png.aux.xml.
      """)
  var worldFile = false

  /// What is to be written of each map.
  /// - Parameters:
  ///   - sources: What the maps are drawn from, for messages.
  ///   - stem: The path, but for its ending, where a map goes that is given no name.
  func outputs(
    for sources: [String], stem: (_ source: String, _ folder: String?) -> String
  ) throws -> [[OutputFile]] {
    guard output.isEmpty || outputDir == nil else {
      throw ValidationError("Give either --output or --output-dir, not both.")
    }
    guard output.isEmpty || sources.count == 1 else {
      throw ValidationError(
        "--output names the file of one dossier; for \(sources.count) of them use --output-dir.")
    }
    let files: [[OutputFile]] =
      if output.isEmpty {
        sources.map { source in
          let stem = stem(source, outputDir?.text)
          return (format?.formats ?? [.png]).map {
            OutputFile(format: $0, path: "\(stem).\($0.rawValue)")
          }
        }
      } else {
        [try output.map { try named($0.text) }]
      }
    try Self.refuseTwice(Array(files.joined()))
    if worldFile {
      guard files.joined().contains(where: { $0.format == .png && $0.path != nil }) else {
        throw ValidationError("--world-file goes beside a PNG file, and none is written.")
      }
    }
    return files
  }

  /// Two maps for one file, in other spellings too.
  private static func refuseTwice(_ files: [OutputFile]) throws {
    var seen: Set<String> = []
    for file in files {
      let identity = file.path.map(SameFile.identity) ?? "-"
      guard seen.insert(identity).inserted else {
        throw ValidationError("Two maps would be written to \(file.destination).")
      }
    }
  }

  /// A file that the user named, its format by its ending or by `--format`.
  private func named(_ path: String) throws -> OutputFile {
    guard (format?.formats.count ?? 1) == 1 else {
      throw ValidationError("With --output, --format takes one format; or leave it to the ending.")
    }
    let asked = format?.formats.first
    guard path != "-" else {
      return OutputFile(format: asked ?? .png, destination: .standardOutput)
    }
    let ending = OutputFormat(path: path)
    if let asked, let ending, asked != ending {
      throw ValidationError("'\(path)' ends in .\(ending.rawValue), but --format says \(asked).")
    }
    guard let format = ending ?? asked else {
      throw ValidationError(
        "'\(path)' does not tell its format: end it in .png, .pdf or .svg, or give --format.")
    }
    return OutputFile(format: format, path: path)
  }
}
