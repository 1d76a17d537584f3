import ArgumentParser
import Flightplot

/// `flightplot schema`: the JSON Schemas of what goes in and of what comes out.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a dossier or of a plan.",
    discussion: """
      An editor with a YAML language server completes and checks a dossier by it:

        flightplot schema dossier > dossier-schema.json

      and in the dossier's first line

        # yaml-language-server: $schema=dossier-schema.json

      The schema tells form from nonsense; 'flightplot check' tells the rest.
      """)

  @Argument(help: "dossier or plan.")
  var of: SchemaName

  func run() throws {
    try StandardStream.output.write(Schemas.bytes(of: of))
  }
}

extension SchemaName: ExpressibleByArgument {}
