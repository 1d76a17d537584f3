import ArgumentParser
import Batch
import Flightplot

/// `flightplot batch`: many maps or briefings, an outcome for each.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Make many maps or briefings, tell how each went, and do only what is missing.",
    discussion: """
      An input is a dossier, a folder of them, a pattern in quotes, a manifest (.csv with a first \
      line such as route,title,output; .jsonl with an object a line), or '-', a list of such paths \
      on standard input. A manifest's columns are route or dossier, make (map or briefing), id, \
      title, output, format, and the options of 'render' and 'brief' by their names.

      Every job ends as done, unchanged or failed in report.jsonl; none stops the others. A second \
      run does only what is missing or changed. The exit status is 65 where a job failed.

        flightplot batch stories/ --output-dir maps --format png,pdf
        flightplot batch stories/ --output-dir briefings --brief --paper letter
        flightplot batch night.csv --output-dir maps --shard 3/8
      """)

  @Argument(
    help: ArgumentHelp(
      "Dossiers, folders, patterns, manifests; '-' lists them on standard input.",
      valueName: "input"))
  var inputs: [ArgumentText] = []

  @Option(
    help: ArgumentHelp("Where all files go; it is made if need be.", valueName: "folder"))
  var outputDir: ArgumentText?

  @Flag(help: "Make a briefing of each dossier instead of a map.")
  var brief = false

  @Option(
    help: ArgumentHelp(
      "How many jobs are drawn at once. (default: one for each processor)", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      """
      png, pdf, svg, or several with commas between them; a briefing is a PDF, or a PNG for each \
      page. (default: png, of briefings pdf)
      """, valueName: "formats"))
  var format: FormatList?

  @Option(
    help: ArgumentHelp(
      """
      How files are named, from {id} {index} {make} {title} {theme} {size} {projection} {language} \
      {date} {format}; a slash makes a folder. (default: {id}.{format}, of briefings \
      {id}-briefing.{format})
      """, valueName: "pattern"))
  var name: String?

  @Flag(help: "Write beside each PNG what tells a GIS where it lies.")
  var worldFile = false

  @Flag(help: "Make all anew, changed or not.")
  var force = false

  @Flag(help: "Begin nothing more once a job has failed.")
  var failFast = false

  @Flag(help: "Print what would be written, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Do only the I-th of N parts; the same part everywhere. Its report is report-I-of-N.jsonl.",
      valueName: "I/N"))
  var shard: String?

  @Option(
    help: ArgumentHelp(
      "Put the reports of all shards in this folder together into report.jsonl.",
      valueName: "folder"))
  var mergeReports: ArgumentText?

  @OptionGroup(title: "What is told") var telling: BatchTelling
  @OptionGroup(title: "How maps are drawn (briefings take --theme, --language, --dpi)")
  var drawing: DrawingOptions
  @OptionGroup(title: "How briefings are set") var setting: BriefingSetting

  func run() throws {
    if let folder = mergeReports?.text {
      guard inputs.isEmpty, outputDir == nil else {
        throw ValidationError("--merge-reports takes no inputs and no --output-dir.")
      }
      try finish(try ReportMerge.merge(in: folder), BatchTeller(telling))
      return
    }
    let options = try options()
    guard !inputs.isEmpty else { throw ValidationError("Name dossiers, folders or manifests.") }
    let jobs = try InputList.jobs(of: inputs.map(\.text))
    try options.refuseIdle(among: jobs)
    let run = BatchRun(jobs, options)
    guard !dryRun else {
      try StandardStream.output.write(Self.forecast(run))
      return
    }
    FontFindings.adoptForProcess()
    ProgramMemory.keepForNextMap()
    Interrupts.stopGently()
    let teller = BatchTeller(telling)
    let summary: BatchSummary
    do {
      summary = try run.run(shouldStop: { Interrupts.isAsked }, observer: teller.tell)
    } catch {
      teller.finishWithoutReport()
      throw error
    }
    try finish(summary, teller)
    if Interrupts.isAsked { throw ExitCode(130) }
  }

  private func finish(_ summary: BatchSummary, _ teller: BatchTeller) throws {
    teller.finish(summary)
    if summary.failedCount > 0 { throw ExitCode(ExitStatus.data.rawValue) }
  }

  private func options() throws -> BatchOptions {
    guard let outputDir = outputDir?.text, !outputDir.isEmpty else {
      throw ValidationError("Say where the files go: --output-dir FOLDER.")
    }
    // A wrong option is told before anything is read.
    _ = try drawing.options()
    _ = try setting.parts()
    let workers = jobs ?? Processors.count
    guard (1...BatchOptions.mostWorkers).contains(workers) else {
      throw ValidationError("--jobs takes a number from 1 to \(BatchOptions.mostWorkers).")
    }
    var options = BatchOptions(
      outputDir: outputDir, workerCount: workers, product: brief ? .briefing : .map,
      formats: format?.formats, settings: drawing.settings.merging(setting.settings) { $1 },
      hasWorldFiles: worldFile, isForced: force, failsFast: failFast)
    if let name { options.name = try NamePattern(name) }
    if let shard {
      guard let part = Shard(shard) else {
        throw ValidationError(
          "--shard takes a part and their number, as 3/8; at most \(Shard.mostParts) parts.")
      }
      options.shard = part
    }
    return options
  }

  private static func forecast(_ run: BatchRun) -> String {
    run.forecast.map { job in
      let result =
        job.fault.map { "failed: \($0.diagnostics.first?.message ?? "")" }
        ?? job.paths.joined(separator: " ")
      return "\(job.id)\t\(result)\n"
    }.joined()
  }
}
