import ArgumentParser
import Diagnostics
import Exports
import Flightplot

/// `flightplot export`: a dossier for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a dossier's stops and legs as GeoJSON, KML, GPX or CSV.",
    discussion: """
      Each leg and stop says how well it is known and by whom. Legs run along the geodesic, which \
      straight lines between their points follow to 200 m, and are cut at the antimeridian.

        geojson  points and lines; sources, cargo and events beside them (RFC 7946)
        kml      a folder a flight; certainty by colour, width and name, as KML has no dashes
        gpx      stops as waypoints, flights as routes, and as tracks that are no recordings; \
      what was recorded as tracks that say so
        csv      a row a leg, its line as WKT; text that begins with =, +, - or @ gets an \
      apostrophe before it, so that no spreadsheet takes it for a formula

      For routes without a dossier:

        flightplot export --route SVO-CCS -o route.kml
      """)

  @Argument(
    help: ArgumentHelp("The dossier, YAML; '-' is standard input.", valueName: "dossier"))
  var dossier: ArgumentText?

  @Option(
    help: ArgumentHelp(
      "Routes in place of a dossier, as for 'flightplot map'. May be repeated.",
      valueName: "route"))
  var route: [ArgumentText] = []

  @OptionGroup(title: "Where to") var output: ExportOptions

  func validate() throws {
    guard (dossier == nil) != route.isEmpty else {
      throw ValidationError(
        dossier == nil
          ? "Name a dossier, or give routes with --route."
          : "Give either a dossier or --route, not both.")
    }
  }

  func run() throws {
    let outputs = try output.outputs()
    try SameFile.refuse(
      outputs: outputs.compactMap(\.path), over: [dossier?.text].compactMap { $0 })
    let map =
      if let dossier {
        try FlightMap(dossier: dossier.text)
      } else {
        try FlightMap(routes: route.map(\.text).joined(separator: ","))
      }
    let written = outputs.map { (path: $0.path, bytes: $0.format.bytes(map.plan)) }
    StandardError.print(map.diagnostics)
    let hasTracks = map.plan.flights.contains { !$0.recordings.isEmpty }
    if hasTracks, outputs.contains(where: { $0.format == .csv }) {
      StandardError.print([
        Diagnostic(
          .note, "CSV has a row a leg and no room for recorded tracks",
          hint: "'flightplot track FILE --to csv' writes them")
      ])
    }
    Interrupts.hold()
    defer { Interrupts.release() }
    try WholeFile.write(
      written.compactMap { output in
        output.path.map { WholeFile.Content(path: $0, bytes: output.bytes) }
      })
    for output in written where output.path == nil {
      try StandardStream.output.write(output.bytes)
    }
  }
}
