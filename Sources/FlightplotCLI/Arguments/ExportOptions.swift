import ArgumentParser
import Exports
import Flightplot

extension ExportFormat: ExpressibleByArgument {}

/// Where an export goes, and in which formats.
struct ExportOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Write to this file, its format told by its ending, .geojson, .json, .kml, .gpx or .csv; '-' \
      is standard output. May be repeated.
      """, valueName: "file"))
  var output: [ArgumentText] = [ArgumentText(argument: "-")]

  @Option(help: "geojson, kml, gpx or csv. (default: as the file's ending says, else geojson)")
  var format: ExportFormat?

  /// What is to be written, `nil` as a path for standard output.
  func outputs() throws -> [(format: ExportFormat, path: String?)] {
    var seen: Set<String> = []
    return try output.map { output in
      let path = output.text
      guard seen.insert(path == "-" ? "-" : SameFile.identity(path)).inserted else {
        throw ValidationError(
          "Two files would be written to \(path == "-" ? "standard output" : "'\(path)'").")
      }
      return (try self.format(of: path), path == "-" ? nil : path)
    }
  }

  private func format(of path: String) throws -> ExportFormat {
    if path == "-" { return format ?? .geojson }
    let ending = ExportFormat(path: path)
    if let format, let ending, format != ending {
      throw ValidationError(
        "'\(path)' has the ending of \(ending.rawValue), but --format says \(format.rawValue).")
    }
    guard let format = ending ?? format else {
      throw ValidationError(
        "'\(path)' does not tell its format: end it in .geojson, .json, .kml, .gpx or .csv, "
          + "or give --format.")
    }
    return format
  }
}
