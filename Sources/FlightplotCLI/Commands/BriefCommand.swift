import ArgumentParser
import Briefing
import Diagnostics
import Flightplot

/// `flightplot brief`: a dossier as a printable document.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Set a dossier as a printable document: maps, times, cargo, evidence, sources.",
    discussion: """
      Overview, a page or more for each flight, cargo and people, timeline, every fact with its \
      evidence, sources, notes; parts that the dossier has nothing for are left out. \
      \(BriefCommand.longRule) Without --output the PDF stands beside its dossier, and its path is \
      printed.

        flightplot brief caracas-2019.yaml -o briefing.pdf
        flightplot brief story.yaml --paper letter --theme print
        flightplot brief story.yaml --sections cover,timeline,sources
        flightplot brief story.yaml --summary-only --format png
        flightplot brief story.yaml --language ar
      """)

  private static var longRule: String {
    """
    Of more than \(BriefingWriter.mostFlightPages) flights it shows the routes as small maps and the \
    flights as a list by route, with an index.
    """
  }

  @Argument(help: ArgumentHelp("The dossier, YAML; '-' is standard input.", valueName: "dossier"))
  var dossier: ArgumentText

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Write to this PDF, or to PNG pictures, one a page: 'page-%d.png', or page.png for page-1.png \
      and so on. '-' is standard output. (default: the dossier's name with -briefing.pdf)
      """,
      valueName: "file"))
  var output: ArgumentText?

  @Option(help: "pdf or png. (default: by the ending of --output, else pdf)")
  var format: BriefingOutput.Format?

  @OptionGroup var setting: BriefingSetting

  @Option(
    help: ArgumentHelp(
      "Pixels to the inch of PNG pictures. (default: \(Int(DrawnBriefing.standardDPI)))",
      valueName: "number"))
  var dpi: Double?

  @Option(
    help: """
      newsprint, print, midnight, or a file of your own; see 'flightplot themes'. (default: as the \
      dossier says if its page is light, else newsprint)
      """)
  var theme: ArgumentText?

  @Option(
    help: """
      The language of words, dates, figures and names: en, es, fr, ru, ar or zh; one that has names \
      only, as de, keeps English words. What the dossier says stays as it is. (default: as the \
      dossier says, else en)
      """)
  var language: ArgumentText?

  @Flag(name: .shortAndLong, help: "Tell which labels of the maps were left out for want of room.")
  var verbose = false

  func run() throws {
    let output = try BriefingOutput(
      dossier: dossier.text, output: output?.text, format: format)
    let parts = try setting.parts()
    guard output.format == .png || dpi == nil else {
      throw ValidationError("--dpi is of pictures, and a PDF has none: add --format png.")
    }
    try DrawnBriefing.check(dpi: dpi)
    try OutputWriter.checkTerminal([output.first])
    let inputs = [dossier, theme, setting.phrases].compactMap { $0?.text }
    try SameFile.refuse(outputs: [output.first.path].compactMap { $0 }, over: inputs)
    FontFindings.adoptForProcess()
    let drawn = try FlightMap(dossier: dossier.text).briefing(
      BriefingOptions(
        paper: setting.paper ?? .a4, theme: theme?.text, parts: parts,
        isSummaryOnly: setting.summaryOnly, language: language?.text,
        phrases: setting.phrases?.text, dpi: dpi))
    let files = try output.files(pages: drawn.pages.count)
    try SameFile.refuse(outputs: files.compactMap(\.path), over: inputs)
    let contents = output.format == .png ? try drawn.pictures() : [try drawn.pdf()]
    try OutputWriter.write(zip(files, contents).map { (file: $0, bytes: $1) })
    StandardError.print(drawn.diagnostics + (verbose ? drawn.omissions : []))
    guard self.output == nil else { return }
    try StandardStream.output.write(files.compactMap(\.path).map { $0 + "\n" }.joined())
  }
}
