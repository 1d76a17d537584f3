internal import Diagnostics
internal import Flightplot
internal import Synchronization

/// Decides what each job writes, before any does: no two write the same file.
struct BatchPlanner {
  let options: BatchOptions

  /// - Returns: The jobs of the shard. Whether a name is free is decided over all, in their order.
  func plan(_ jobs: [BatchJob]) -> [PlannedJob] {
    let planned = named(jobs)
    var takers: [String: Int] = [:]
    var own: [PlannedJob] = []
    for var job in planned {
      for path in job.files.flatMap(paths) where job.fault == nil {
        guard let taker = takers[path] else { continue }
        job.fault = FlightplotError(
          .usage,
          [
            Diagnostic(
              .error, "job \(taker) writes '\(path)' already", at: job.job.location,
              hint: "give it an id or an output of its own, or put {index} into --name")
          ])
      }
      if job.fault == nil {
        for path in job.files.flatMap(paths) { takers[path] = job.job.number }
      }
      if options.shard?.contains(job.job) ?? true { own.append(job) }
    }
    return own
  }

  private func paths(_ file: JobFile) -> [String] {
    guard options.hasWorldFiles, file.format == .png else { return [file.path] }
    return [file.path, String(file.path.dropLast(4)) + ".pgw", file.path + ".aux.xml"]
  }

  private func named(_ jobs: [BatchJob]) -> [PlannedJob] {
    // Only names that depend on dossiers are work.
    guard options.name.needsReading else { return jobs.map(named) }
    let all = Mutex<[PlannedJob?]>(Array(repeating: nil, count: jobs.count))
    let planner = self
    Workers.forEach(0..<jobs.count, count: options.workerCount) { index in
      let job = planner.named(jobs[index])
      all.withLock { $0[index] = job }
    }
    return all.withLock { $0.compactMap { $0 } }
  }

  private func named(_ job: BatchJob) -> PlannedJob {
    var planned = PlannedJob(job: job)
    guard job.faults.isEmpty else {
      planned.fault = FlightplotError(.data, job.faults)
      return planned
    }
    do throws(FlightplotError) {
      planned.files = try JobNaming(options: options).files(of: job)
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
}
