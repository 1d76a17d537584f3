internal import Diagnostics
internal import Evidence
internal import Flightplot
internal import Synchronization

/// Does single jobs: finds out whether their files are there, else draws and writes them.
final class JobRunner: Sendable {
  private let options: BatchOptions
  private let journal: Journal
  /// The output folder with all links followed.
  private let root: String
  /// Folders that hold nothing abandoned any more.
  private let swept = Mutex<Set<String>>([])

  init(_ options: BatchOptions, journal: Journal, root: String) {
    self.options = options
    self.journal = journal
    self.root = root
  }

  /// Does all of a job but writing its files.
  func draw(_ planned: PlannedJob) -> DrawnJob {
    var job = DrawnJob(outcome: planned.outcome)
    job.attempt { job throws(FlightplotError) in
      if let fault = planned.fault { throw fault }
      try draw(planned, &job)
    }
    return job
  }

  /// Writes a job's files, if there are any.
  func finish(_ drawn: DrawnJob) -> JobOutcome {
    var job = drawn
    if job.isToBeWritten {
      job.attempt { job throws(FlightplotError) in try write(job) }
    }
    return job.timedOutcome
  }

  private func draw(_ planned: PlannedJob, _ drawn: inout DrawnJob) throws(FlightplotError) {
    let job = planned.job
    let settings = planned.product.own(options.settings).merging(job.settings) { $1 }
    let reading = RecordedReading(options.environment)
    let source = try reading.source(of: job)
    let key = Fingerprint.key(
      of: planned, source: source, settings: settings, hasWorldFiles: options.hasWorldFiles,
      environment: options.environment)
    drawn.outcome.inputSHA256 = key
    if !options.isForced, let entry = journal.entry(key), isStillThere(entry) {
      drawn.outcome.status = .unchanged
      drawn.outcome.outputs = entry.outputs
      return
    }
    let drawing = try JobDrawing(
      planned, settings: settings, hasWorldFiles: options.hasWorldFiles, reading: reading)
    drawn.outcome.diagnostics = drawing.diagnostics.map(JobOutcome.Finding.init)
    drawn.outcome.outputs = drawing.contents.map {
      JobOutcome.Output(
        path: $0.path, sha256: SHA256Digest.hex(of: $0.bytes), byteCount: $0.bytes.count)
    }
    drawn.key = key
    drawn.entry = Journal.Entry(inputs: reading.inputs, outputs: drawn.outcome.outputs)
    drawn.contents = drawing.contents
  }

  private func write(_ job: DrawnJob) throws(FlightplotError) {
    let files = try job.contents.map { content throws(FlightplotError) in
      let folder = try prepareFolder(of: content.path)
      let name = content.path.split(separator: "/").last ?? ""
      try refuseLink("\(folder)/\(name)", content.path)
      return WholeFile.Content(path: "\(folder)/\(name)", bytes: content.bytes)
    }
    try WholeFile.write(files) { () throws(FlightplotError) in
      try journal.add(job.key, job.entry)
    }
  }

  /// The folder of an output, made if need be; a link in it must not lead out of the output folder.
  private func prepareFolder(of path: String) throws(FlightplotError) -> String {
    let folder = path.contains("/") ? "\(root)/\(Folder.of(path))" : root
    if swept.withLock({ $0.contains(folder) }) { return folder }
    try Folder.make(folder)
    guard let resolved = Folder.resolved(folder), resolved == root || resolved.hasPrefix("\(root)/")
    else {
      throw FlightplotError(.cannotCreate, "'\(path)' leads out of the output folder by a link")
    }
    Folder.removeAbandonedFiles(in: folder)
    swept.withLock { _ = $0.insert(folder) }
    return folder
  }

  private func refuseLink(_ path: String, _ name: String) throws(FlightplotError) {
    guard let resolved = Folder.resolved(path), resolved != path else { return }
    guard resolved.hasPrefix("\(root)/") else {
      throw FlightplotError(.cannotCreate, "'\(name)' leads out of the output folder by a link")
    }
  }

  /// Whether all that went into the files is as it was, and so are they.
  private func isStillThere(_ entry: Journal.Entry) -> Bool {
    entry.inputs.allSatisfy { Self.checksum($0.path) == $0.sha256 }
      && entry.outputs.allSatisfy { Self.checksum("\(root)/\($0.path)") == $0.sha256 }
  }

  private static func checksum(_ path: String) -> String? {
    (try? WholeFile.read(path, limit: 1 << 30)).map { SHA256Digest.hex(of: $0) }
  }
}
