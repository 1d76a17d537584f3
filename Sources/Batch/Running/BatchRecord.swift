internal import Flightplot
internal import Synchronization

/// The outcomes of a run as they come in from its workers.
final class BatchRecord: Sendable {
  private struct State: ~Copyable {
    var summary = BatchSummary()
    var failed: [(job: Int, id: String)] = []
    var report: RunReport
    /// What kept a line of the report from being written.
    var fault: FlightplotError?
  }

  private let state: Mutex<State>

  init(report path: String, jobCount: Int) throws(FlightplotError) {
    var state = State(report: try RunReport(path: path))
    state.summary.jobCount = jobCount
    self.state = Mutex(state)
  }

  var hasFailures: Bool { state.withLock { $0.summary.failedCount > 0 } }

  func add(_ outcome: JobOutcome, _ observer: (JobOutcome, BatchSummary) -> Void) {
    state.withLock { state in
      state.summary.add(outcome)
      if outcome.status == .failed { state.failed.append((outcome.job, outcome.id)) }
      do throws(FlightplotError) {
        try state.report.add(outcome)
      } catch {
        state.fault = state.fault ?? error
      }
      observer(outcome, state.summary)
    }
  }

  /// Writes the report.
  func finish() throws(FlightplotError) -> BatchSummary {
    let result = state.withLock { state -> Result<BatchSummary, FlightplotError> in
      do throws(FlightplotError) {
        if let fault = state.fault {
          state.report.discard()
          throw fault
        }
        try state.report.finish()
      } catch {
        return .failure(error)
      }
      let failed = state.failed.sorted { $0.job < $1.job }
      // Reports that are merged come without a number of jobs.
      let counted =
        state.summary.doneCount + state.summary.unchangedCount + state.summary.failedCount
      state.summary.jobCount = max(state.summary.jobCount, counted)
      state.summary.failedIDs = failed.prefix(BatchSummary.mostNamed).map(\.id)
      return .success(state.summary)
    }
    return try result.get()
  }
}
