internal import Diagnostics
internal import Flightplot
internal import Synchronization

/// Decides what each job writes, before any does: no two write the same file.
struct BatchPlanner {
  let options: BatchOptions

  /// - Returns: The jobs of the shard. Whether a name is free is decided over all, in their order.
  func plan(_ jobs: [BatchJob]) -> [PlannedJob] {
    let planned = named(jobs)
    var names = TakenNames()
    var own: [PlannedJob] = []
    for var job in planned {
      let files = job.fault == nil ? job.files.flatMap { claims($0, of: job.product) } : []
      if let (path, taker) = names.clash(of: files) {
        job.fault = FlightplotError(
          .usage,
          [
            Diagnostic(
              .error, "job \(taker) writes '\(path)' already", at: job.job.location,
              hint: "give it an id or an output of its own, or put {index} into --name")
          ])
      } else {
        names.take(files, by: job.job.number)
      }
      if options.shard?.contains(job.job) ?? true { own.append(job) }
    }
    return own
  }

  private func claims(_ file: JobFile, of product: BatchProduct) -> [TakenNames.Claim] {
    guard file.format == .png else { return [.file(file.path)] }
    // A briefing of one page keeps the name, one of several numbers it.
    guard product == .map else { return [.file(file.path), .pages(file.path)] }
    guard options.hasWorldFiles else { return [.file(file.path)] }
    return [
      .file(file.path), .file(String(file.path.dropLast(4)) + ".pgw"),
      .file(file.path + ".aux.xml"),
    ]
  }

  private func named(_ jobs: [BatchJob]) -> [PlannedJob] {
    // Only names that depend on dossiers are work.
    guard options.name?.needsReading ?? false else { return jobs.map(named) }
    let all = Mutex<[PlannedJob?]>(Array(repeating: nil, count: jobs.count))
    let planner = self
    Workers.forEach(0..<jobs.count, count: options.workerCount) { index in
      let job = planner.named(jobs[index])
      all.withLock { $0[index] = job }
      return nil
    }
    return all.withLock { $0.compactMap { $0 } }
  }

  private func named(_ job: BatchJob) -> PlannedJob {
    var planned = PlannedJob(job: job, product: job.product ?? options.product)
    let faults = job.faults + misfits(job, planned.product)
    guard faults.isEmpty else {
      planned.fault = FlightplotError(.data, faults)
      return planned
    }
    do throws(FlightplotError) {
      planned.files = try JobNaming(options: options).files(of: job, planned.product)
    } catch {
      planned.fault = FlightplotError(
        error.kind,
        error.diagnostics.map {
          Diagnostic(
            $0.severity, $0.message, at: $0.location ?? job.location, hint: $0.hint, code: $0.code)
        })
    }
    return planned
  }

  /// What a job says that its product has no use for.
  private func misfits(_ job: BatchJob, _ product: BatchProduct) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if case .routes = job.source, product == .briefing, job.faults.isEmpty {
      faults.append(
        Diagnostic(
          .error, "a briefing is made of a dossier, not of a route", at: job.location,
          hint: "write the route into a dossier, as 'flightplot new' begins one"))
    }
    for name in job.settings.keys.sorted() where !product.settingNames.contains(name) {
      // What nobody knows is told with the other options.
      guard let other = BatchProduct.allCases.first(where: { $0.settingNames.contains(name) })
      else { continue }
      faults.append(
        Diagnostic(
          .error, "\(name) is of \(other.plural), and this is a \(product.rawValue)",
          at: job.location))
    }
    return faults
  }
}
