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

  func run(_ planned: PlannedJob) -> JobOutcome {
    let clock = ContinuousClock()
    let start = clock.now
    var outcome = planned.outcome
    do throws(FlightplotError) {
      if let fault = planned.fault { throw fault }
      try make(planned, &outcome)
    } catch {
      outcome.status = .failed
      outcome.outputs = []
      outcome.diagnostics += error.diagnostics.map(JobOutcome.Finding.init)
    }
    let (seconds, attoseconds) = (clock.now - start).components
    let milliseconds = Double(seconds) * 1000 + Double(attoseconds) / 1e15
    outcome.seconds = milliseconds.rounded() / 1000
    return outcome
  }

  private func make(_ planned: PlannedJob, _ outcome: inout JobOutcome) throws(FlightplotError) {
    let job = planned.job
    let settings = planned.product.own(options.settings).merging(job.settings) { $1 }
    let reading = RecordedReading(options.environment)
    let source = try reading.source(of: job)
    let key = Fingerprint.key(
      of: planned, source: source, settings: settings, hasWorldFiles: options.hasWorldFiles,
      environment: options.environment)
    outcome.inputSHA256 = key
    if !options.isForced, let entry = journal.entry(key), isStillThere(entry) {
      outcome.status = .unchanged
      outcome.outputs = entry.outputs
      return
    }
    let drawing = try JobDrawing(
      planned, settings: settings, hasWorldFiles: options.hasWorldFiles, reading: reading)
    outcome.diagnostics = drawing.diagnostics.map(JobOutcome.Finding.init)
    let contents = drawing.contents
    outcome.outputs = contents.map {
      JobOutcome.Output(
        path: $0.path, sha256: SHA256Digest.hex(of: $0.bytes), byteCount: $0.bytes.count)
    }
    try write(contents, key: key, Journal.Entry(inputs: reading.inputs, outputs: outcome.outputs))
  }

  private func write(
    _ contents: [WholeFile.Content], key: String, _ entry: Journal.Entry
  ) throws(FlightplotError) {
    let files = try contents.map { content throws(FlightplotError) in
      let folder = try prepareFolder(of: content.path)
      let name = content.path.split(separator: "/").last ?? ""
      try refuseLink("\(folder)/\(name)", content.path)
      return WholeFile.Content(path: "\(folder)/\(name)", bytes: content.bytes)
    }
    try WholeFile.write(files) { () throws(FlightplotError) in try journal.add(key, entry) }
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
