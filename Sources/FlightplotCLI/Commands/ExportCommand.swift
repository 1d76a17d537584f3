import ArgumentParser
import Exports
import Flightplot

/// `flightplot export`: a dossier for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a dossier's stops and legs as GeoJSON.",
    discussion: """
      Each feature says how well it is known and by whom. Legs run along the geodesic and are cut \
      at the antimeridian (RFC 7946).
      """)

  @Argument(help: ArgumentHelp("The dossier, YAML.", valueName: "dossier"))
  var dossier: ArgumentText

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, which ends in .geojson or .json; '-' is standard output.",
      valueName: "file"))
  var output = ArgumentText(argument: "-")

  func run() throws {
    let path = output.text
    guard path == "-" || [".geojson", ".json"].contains(where: path.lowercased().hasSuffix) else {
      throw ValidationError(
        "'\(path)' has to end in .geojson or .json: no other format is written.")
    }
    try SameFile.refuse(outputs: path == "-" ? [] : [path], over: [dossier.text])
    let map = try FlightMap(dossier: dossier.text)
    let bytes = Array(GeoJSONExport.document(map.plan).text.utf8)
    StandardError.print(map.diagnostics)
    guard path != "-" else {
      try StandardStream.output.write(bytes)
      return
    }
    Interrupts.hold()
    defer { Interrupts.release() }
    try WholeFile.write([WholeFile.Content(path: path, bytes: bytes)])
  }
}
