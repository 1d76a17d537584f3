import ArgumentParser
import Diagnostics
import Flightplot

/// `flightplot render`: dossiers to maps.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the map of a dossier, or of several.",
    discussion: """
      Without --output and --output-dir a map stands beside its dossier, and its path is printed. \
      If anything is wrong with any of the dossiers, no file is touched. '-' is a dossier from \
      standard input; its map needs --output.
      """)

  @Argument(help: ArgumentHelp("The dossiers, YAML; '-' is standard input.", valueName: "dossier"))
  var dossiers: [ArgumentText]

  @OptionGroup(title: "Where to") var output: OutputOptions
  @OptionGroup(title: "Recorded tracks") var tracks: TrackDrawingOptions
  @OptionGroup(title: "How it is drawn") var drawing: DrawingOptions

  func run() throws {
    let paths = dossiers.map(\.text)
    let streams = paths.filter { $0 == "-" }.count
    guard streams < 2 else { throw ValidationError("Standard input can be read only once.") }
    guard streams == 0 || !output.output.isEmpty else {
      throw ValidationError(
        "A dossier from standard input has no name: name the map with --output.")
    }
    let outputs = try output.outputs(for: paths, stem: Self.stem)
    // A wrong option is told before anything is read.
    var wishes = try drawing.options()
    tracks.apply(to: &wishes)
    try OutputWriter.checkTerminal(Array(outputs.joined()))
    try SameFile.refuse(outputs: outputs.joined().compactMap(\.path), over: paths + drawing.inputs)

    // All dossiers are read before any is drawn, so that one run tells every fault.
    let jobs = try FaultCollector.map(Array(zip(paths, outputs))) {
      path, files throws(FlightplotError) in
      (map: try FlightMap(dossier: path), files: files)
    }
    try MapJob.run(
      jobs, drawing: drawing, options: wishes, outputDir: output.outputDir?.text,
      worldFiles: output.worldFile, printsPaths: output.output.isEmpty)
  }

  /// `folder/caracas` for `stories/caracas.yaml`; beside the dossier without a folder.
  static func stem(_ dossier: String, _ folder: String?) -> String {
    var name = Substring(dossier)
    if let slash = dossier.lastIndex(of: "/") { name = dossier[dossier.index(after: slash)...] }
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = name[..<dot] }
    let place = folder ?? (dossier.contains("/") ? Folder.of(dossier) : nil)
    guard let place else { return String(name) }
    return place.hasSuffix("/") ? place + name : "\(place)/\(name)"
  }
}
