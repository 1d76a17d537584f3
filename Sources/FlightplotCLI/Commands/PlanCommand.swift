import ArgumentParser
import Exports
import Flightplot

/// `flightplot plan`: all that a dossier comes to, for other programs.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print all that a dossier comes to: claims, legs, schedule, plausibility, cargo.",
    discussion: """
      With --json the whole plan, whose keys end in their units and whose schema 'flightplot schema \
      plan' prints. Without it, the same in words.
      """)

  @Argument(help: ArgumentHelp("The dossier, YAML; '-' is standard input.", valueName: "dossier"))
  var dossier: ArgumentText

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let map = try FlightMap(dossier: dossier.text)
    let report = try map.report()
    StandardError.print(map.diagnostics)
    if json {
      try PlanExport.document(report).write { try StandardStream.output.write($0) }
    } else {
      try StandardStream.output.write(PlanText(report).text)
    }
  }
}
