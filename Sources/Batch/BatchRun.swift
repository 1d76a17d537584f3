internal import Diagnostics
public import Flightplot
internal import Synchronization

/// Many jobs, an outcome for each.
public struct BatchRun: Sendable {
  private let options: BatchOptions
  private let jobs: [PlannedJob]
  private let total: Int

  /// Names every job's files.
  ///
  /// - Parameter jobs: all of the batch, of whatever shard; they are numbered in their order.
  public init(_ jobs: [BatchJob], _ options: BatchOptions) {
    self.options = options
    total = jobs.count
    self.jobs = BatchPlanner(options: options).plan(
      jobs.enumerated().map { index, job in
        var job = job
        job.number = index + 1
        return job
      })
  }

  /// How many jobs this run has, those of other shards left out.
  public var jobCount: Int { jobs.count }

  /// What it would write: each job's id and paths, or what is wrong with it.
  public var forecast: [(id: String, paths: [String], fault: FlightplotError?)] {
    jobs.map { ($0.job.id, $0.files.map(\.path), $0.fault) }
  }

  /// Does the jobs and writes `report.jsonl`, or the shard's report, into the output folder.
  ///
  /// - Parameters:
  ///   - shouldStop: asked before each job; after `true` none begins.
  ///   - observer: called after each job, by one thread at a time.
  /// - Throws: `FlightplotError` where folder, journal or report cannot be written. What a job meets
  ///   is in its outcome.
  public func run(
    shouldStop: @escaping @Sendable () -> Bool = { false },
    observer: @escaping @Sendable (JobOutcome, BatchSummary) -> Void = { _, _ in }
  ) throws(FlightplotError) -> BatchSummary {
    try Folder.make(options.outputDir)
    guard let root = Folder.resolved(options.outputDir) else {
      throw FlightplotError(.cannotCreate, "cannot open the folder '\(options.outputDir)'")
    }
    Folder.removeAbandonedFiles(in: root)
    let journal = try Journal(in: root, shard: options.shard)
    let runner = JobRunner(options, journal: journal, root: root)
    let record = try BatchRecord(
      report: "\(root)/\(options.shard?.reportName ?? "report.jsonl")", jobCount: jobs.count)
    let failsFast = options.failsFast
    Workers.forEach(0..<jobs.count, count: options.workerCount) { [jobs] index in
      guard !shouldStop(), !(failsFast && record.hasFailures) else { return nil }
      let drawn = runner.draw(jobs[index])
      let finish: Workers.Rest = { record.add(runner.finish(drawn), observer) }
      // Whether a file can be written must be known before the next job begins, where that matters.
      if drawn.isToBeWritten, !failsFast { return finish }
      finish()
      return nil
    }
    return try record.finish()
  }
}
