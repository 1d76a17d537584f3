import ArgumentParser
import Diagnostics
import Dossiers
import Exports
import Flightplot
import Routes

/// What else is written of recorded tracks: other formats, a dossier.
struct TrackExportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print the cleaned tracks as geojson, kml, gpx or csv in place of the facts.",
      valueName: "format"))
  var to: ExportFormat?

  @Option(
    help: ArgumentHelp(
      """
      Write the cleaned tracks to this file too, its format told by its ending, .geojson, .json, \
      .kml, .gpx or .csv. May be repeated.
      """, valueName: "file"))
  var export: [ArgumentText] = []

  @Flag(
    help: """
      Print a dossier started from the tracks in place of the facts: who was recorded, the route with \
      how sure its stops are, the times.
      """)
  var dossier = false

  /// The files that are to be written, in which formats.
  func files() throws -> [(format: ExportFormat, path: String)] {
    var seen: Set<String> = []
    return try export.map { argument in
      let path = argument.text
      guard seen.insert(SameFile.identity(path)).inserted else {
        throw ValidationError("Two files would be written to '\(path)'.")
      }
      guard let format = ExportFormat(path: path) else {
        throw ValidationError(
          "'\(path)' does not tell its format: end it in .geojson, .json, .kml, .gpx or .csv.")
      }
      return (format, path)
    }
  }

  /// Whether standard output is taken.
  var takesStandardOutput: Bool { to != nil || dossier }

  /// Writes the files, and to standard output what is asked for.
  ///
  /// - Parameter columns: the mapping of columns with which the files were read.
  /// - Throws: `FlightplotError` where a file cannot be written.
  func run(_ recordings: [FlightRecording], columns: String?) throws {
    let files = try self.files()
    let formats = files.map(\.format) + [to].compactMap { $0 }
    for format in ExportFormat.allCases where formats.contains(format) {
      StandardError.print(
        TrackExport.losses(recordings, format).map {
          Diagnostic(.note, "\(format.rawValue): \($0)")
        })
    }
    try WholeFile.write(
      files.map {
        WholeFile.Content(path: $0.path, bytes: TrackExport.bytes(recordings, $0.format))
      })
    if let to { try StandardStream.output.write(TrackExport.bytes(recordings, to)) }
    if dossier {
      try StandardStream.output.write(StarterDossier.text(of: recordings, columns: columns))
    }
  }
}
