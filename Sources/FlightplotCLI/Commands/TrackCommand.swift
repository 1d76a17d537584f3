import ArgumentParser
import Diagnostics
import Exports
import Flightplot
import Tracks

/// `flightplot track`: what a recording shows, in words and on a map.
struct TrackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Tell what a recorded track shows, and draw it.",
    discussion: """
      Reads traces of readsb and tar1090, OpenSky, Flightradar24, FlightAware, KML and KMZ, GPX, IGC, \
      GeoJSON, BaseStation messages and CSV, packed by gzip or zip or not; what a file is, its \
      content tells. Several files and tracks stand on one map, at most \(TrackMap.mostTracks).

        flightplot track trace_full_ac671b.json
        flightplot track JL516.csv -o map.png --color speed --profile --times
        flightplot track fixes.csv --columns time=Time,lat=Lat,lon=Lon,altitude=Alt(ft) --json
        flightplot track JL516.csv --export JL516.kml --dossier > JL516.yaml

      The facts go to standard output; a map is drawn where --output, --output-dir or --format asks \
      for one. Cleaning takes out what cannot be, tells how much, and can be left out step by step. \
      What is drawn solid was recorded; dashes join what was not seen by the shortest way. Take-offs, \
      landings, holding and gaps are worked out, each with how far the recording bears it out.
      """)

  @Argument(
    help: ArgumentHelp("The recorded tracks; '-' is standard input.", valueName: "file"))
  var files: [ArgumentText]

  @Flag(help: "Print the facts as JSON, whose keys end in their units.")
  var json = false

  @Option(help: "The map's title; '' for none. (default: made of the tracks)")
  var title: ArgumentText?

  @OptionGroup(title: "How it is read") var reading: TrackReadingOptions
  @OptionGroup(title: "Where to") var output: OutputOptions
  @OptionGroup(title: "What is drawn") var tracks: TrackDrawingOptions
  @OptionGroup(title: "How it is drawn") var drawing: DrawingOptions
  @OptionGroup(title: "Other files") var exports: TrackExportOptions

  func run() throws {
    let paths = files.map(\.text)
    guard paths.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("Standard input can be read only once.")
    }
    let outputs = try mapFiles(paths)
    let others = try exports.files()
    try checkStandardOutput(takesMap: outputs.contains(where: Self.isStandardOutput))
    guard !exports.dossier || !paths.contains("-") else {
      throw ValidationError("A dossier names the file of its track: give one in place of '-'.")
    }
    var wishes = try drawing.options()
    tracks.apply(to: &wishes)
    let options = try reading.options()
    try OutputWriter.checkTerminal(outputs)
    try SameFile.refuse(
      outputs: outputs.compactMap(\.path) + others.map(\.path), over: paths + drawing.inputs)
    let map = try TrackMap(files: paths, options: options, title: title?.text)
    StandardError.print(map.diagnostics)
    if !outputs.isEmpty {
      try MapJob.run(
        [(map.map, outputs)], drawing: drawing, options: wishes,
        outputDir: output.outputDir?.text, worldFiles: output.worldFile, printsPaths: false)
    }
    try exports.run(map.recordings, columns: reading.columns?.text)
    // What goes to standard output is one thing: the map, an export, a dossier, or the facts.
    guard !exports.takesStandardOutput, !outputs.contains(where: Self.isStandardOutput) else {
      return
    }
    try StandardStream.output.write(
      json ? TrackFactsExport.document(map.recordings, files: map.files).text : TrackText(map).text)
  }

  /// Only one thing can go there.
  private func checkStandardOutput(takesMap: Bool) throws {
    let takers = [
      ("the map", takesMap), ("--to", exports.to != nil), ("--dossier", exports.dossier),
      ("--json", json),
    ].filter(\.1).map(\.0)
    guard takers.count < 2 else {
      throw ValidationError("Standard output takes either \(takers.joined(separator: " or ")).")
    }
  }

  private static func isStandardOutput(_ output: OutputFile) -> Bool {
    output.destination == .standardOutput
  }

  /// The files of the map; none where nobody asked for a map.
  private func mapFiles(_ paths: [String]) throws -> [OutputFile] {
    guard !output.output.isEmpty || output.outputDir != nil || output.format != nil else {
      guard !output.worldFile else {
        throw ValidationError("--world-file goes beside a map: name it with --output.")
      }
      return []
    }
    guard let first = paths.first else { return [] }
    guard first != "-" || !output.output.isEmpty else {
      throw ValidationError("A track from standard input has no name: name the map with --output.")
    }
    return try output.outputs(for: [first], stem: RenderCommand.stem).flatMap { $0 }
  }
}
