import ArgumentParser
import Flightplot

/// `flightplot map`: a map without a dossier.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw the map of routes given on the command line.",
    discussion: """
      A route is two or more places with '-' between them: codes, names or coordinates. Several \
      routes have ',' between them, or stand as arguments of their own. A place alone is shown \
      with its surroundings. A place that holds '-' or ',' goes in single quotes:

        flightplot map SVO-CCS
        flightplot map SVMI --ring SVMI:1500km
        flightplot map "'Port-au-Prince'-CCS" "'-33.9,151.2'-AKL" -o map.png

      Without --output the file is named after the routes, and its path is printed.
      """)

  @Argument(
    help: ArgumentHelp("Routes, as SVO-CCS or UUMU-OSLK-SVMI, or places.", valueName: "route"))
  var routes: [ArgumentText]

  @Option(help: "The map's title; '' for none. (default: made of the routes)")
  var title: ArgumentText?

  @OptionGroup(title: "Where to") var output: OutputOptions
  @OptionGroup(title: "How it is drawn") var drawing: DrawingOptions

  func run() throws {
    let text = routes.map(\.text).joined(separator: ",")
    let outputs = try output.outputs(for: [text]) { source, folder in
      let name = Self.fileName(source)
      guard let folder else { return name }
      return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
    // A wrong option is told before anything is read.
    _ = try drawing.options()
    try OutputWriter.checkTerminal(Array(outputs.joined()))
    try SameFile.refuse(outputs: outputs.joined().compactMap(\.path), over: drawing.inputs)
    let map = try FlightMap(routes: text, title: title?.text, takesPlaces: true)
    try MapJob.run(
      outputs.map { (map, $0) }, drawing: drawing, outputDir: output.outputDir?.text,
      worldFiles: output.worldFile, printsPaths: output.output.isEmpty)
  }

  /// The routes as a file's name: letters, figures and hyphens stay, quotes go, the rest is '_'.
  static func fileName(_ routes: String) -> String {
    let name = routes.filter { $0 != "'" }.prefix(80).map { character in
      character.isLetter || character.isNumber || character == "-" ? character : "_"
    }
    // A name that began with a hyphen would look like an option to other programs.
    return name.first == "-" ? "_" + String(name.dropFirst()) : String(name)
  }
}
