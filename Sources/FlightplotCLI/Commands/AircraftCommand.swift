import ArgumentParser
import Diagnostics
import Exports
import Flightplot
import Routes

/// `flightplot aircraft`: what the catalogue says of a type, and who says it.
struct AircraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aircraft",
    abstract: "Tell what an aircraft lifts, how far and how fast it flies, and who says so.",
    discussion: """
      A type is found by its name, nickname, ICAO designator or a common misspelling. A name that \
      several types share gives them all. Without a name all types are listed, each figure from the \
      least to the most that sources say, and a dash where none does.

        flightplot aircraft An-124
        flightplot aircraft ruslan
        flightplot aircraft A332 --json

      A dossier adds types or changes figures under 'aircraft-types'.
      """)

  @Argument(help: ArgumentHelp("A type, however it is spelt.", valueName: "name"))
  var words: [ArgumentText] = []

  @Flag(help: "Print JSON, whose keys end in their units.")
  var json = false

  func run() throws {
    let catalogue = AircraftCatalogue.builtIn
    guard !words.isEmpty else {
      try StandardStream.output.write(
        json ? AircraftExport.document(catalogue).text : AircraftText.table(catalogue.types))
      return
    }
    let name = words.map(\.text).joined(separator: " ")
    guard let match = catalogue.find(name) else {
      let near = catalogue.suggestions(for: name).map { "“\($0)”" }
      throw FlightplotError(
        .usage, "no aircraft is called “\(name)”",
        hint: near.isEmpty
          ? "flightplot aircraft lists all types"
          : "did you mean \(near.joined(separator: ", "))?")
    }
    if let note = match.note { StandardError.print([Diagnostic(.note, note)]) }
    try StandardStream.output.write(
      json ? AircraftExport.document(match).text : AircraftText.card(match))
  }
}
