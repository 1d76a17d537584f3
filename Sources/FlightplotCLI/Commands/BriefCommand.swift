import ArgumentParser
import Briefing
import Diagnostics
import Flightplot

extension BriefingPaper: ExpressibleByArgument {
  /// In capitals or not.
  public init?(argument: String) {
    let found = Self.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
    guard let found else { return nil }
    self = found
  }
}

/// `flightplot brief`: a dossier as a printable document.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Set a dossier as a printable document: maps, times, cargo, evidence, sources.",
    discussion: """
      Overview, a page or more for each flight, cargo and people, timeline, every fact with its \
      evidence, sources, notes; parts that the dossier has nothing for are left out. Without \
      --output the PDF stands beside its dossier, and its path is printed.

        flightplot brief caracas-2019.yaml -o briefing.pdf
        flightplot brief story.yaml --paper letter --theme print
      """)

  @Argument(help: ArgumentHelp("The dossier, YAML; '-' is standard input.", valueName: "dossier"))
  var dossier: ArgumentText

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this PDF; '-' is standard output. (default: the dossier's name with -briefing.pdf)",
      valueName: "file"))
  var output: ArgumentText?

  @Option(help: "A4 or letter.")
  var paper: BriefingPaper = .a4

  @Option(
    help: """
      newsprint, print, midnight, or a file of your own; see 'flightplot themes'. (default: as the \
      dossier says if its page is light, else newsprint)
      """)
  var theme: ArgumentText?

  @Flag(name: .shortAndLong, help: "Tell which labels of the maps were left out for want of room.")
  var verbose = false

  func run() throws {
    let file = try outputFile()
    try OutputWriter.checkTerminal([file])
    try SameFile.refuse(
      outputs: [file.path].compactMap { $0 }, over: [dossier, theme].compactMap { $0?.text })
    FontFindings.adoptForProcess()
    let drawn = try FlightMap(dossier: dossier.text)
      .briefing(BriefingOptions(paper: paper, theme: theme?.text))
    try OutputWriter.write([(file, try drawn.pdf())])
    StandardError.print(drawn.diagnostics + (verbose ? drawn.omissions : []))
    if output == nil, let path = file.path { try StandardStream.output.write(path + "\n") }
  }

  private func outputFile() throws -> OutputFile {
    guard let output else {
      guard dossier.text != "-" else {
        throw ValidationError(
          "A dossier from standard input has no name: name the PDF with --output.")
      }
      return OutputFile(
        format: .pdf, path: RenderCommand.stem(dossier.text, nil) + "-briefing.pdf")
    }
    guard output.text != "-" else { return OutputFile(format: .pdf, destination: .standardOutput) }
    guard OutputFormat(path: output.text) == .pdf else {
      throw ValidationError("A briefing is a PDF: end '\(output.text)' in .pdf.")
    }
    return OutputFile(format: .pdf, path: output.text)
  }
}
