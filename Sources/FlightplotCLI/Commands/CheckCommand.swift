import ArgumentParser
import Diagnostics
import Exports
import Flightplot

/// `flightplot check`: what in a dossier cannot be right, or has no evidence.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell what in a dossier is wrong, cannot be right, or has no evidence.",
    discussion: """
      Findings go to standard output, one a line as compilers write them:

        story.yaml:12:5: warning: no source for flight an124: callsign: RFF8084 [FP201]

      An error makes the dossier unusable or the story impossible; a warning wants a look; a note is \
      only worth knowing. The codes stay the same from version to version; --codes lists them. \
      Faults of reading come first: a dossier that cannot be read is not looked at further. The \
      exit status is 0 with notes and warnings, 65 with errors.
      """)

  @Argument(help: ArgumentHelp("The dossiers, YAML; '-' is standard input.", valueName: "dossier"))
  var dossiers: [ArgumentText] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "List the codes and what they mean.")
  var codes = false

  func validate() throws {
    guard codes || !dossiers.isEmpty else { throw ValidationError("Name a dossier.") }
    guard dossiers.count(where: { $0.text == "-" }) < 2 else {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    if codes {
      try StandardStream.output.write(json ? CheckReport.codes.text : CheckReport.codeTable.text)
      return
    }
    var report = CheckReport(isStrict: strict)
    var failure: FlightplotError.Kind?
    for path in dossiers.map(\.text) {
      do throws(FlightplotError) {
        report.add(try FlightMap(dossier: path).findings())
      } catch {
        // A file that is not there is no finding about a dossier.
        if error.kind != .data { failure = failure ?? error.kind }
        report.add(error.diagnostics)
      }
    }
    try StandardStream.output.write(json ? report.document.text : report.text)
    StandardError.print(report.summary(of: dossiers.count))
    if let failure { throw ExitCode(ExitStatus(failure).rawValue) }
    if report.count(.error) > 0 { throw ExitCode(ExitStatus.data.rawValue) }
  }
}
