internal import Flightplot

/// A job with the names of its files, or with what speaks against it.
struct PlannedJob: Sendable {
  var job: BatchJob
  var files: [JobFile] = []
  var fault: FlightplotError?
}

extension BatchJob {
  /// The outcome before anything is done.
  var outcome: JobOutcome {
    let text =
      switch source {
      case .dossier(let path): path
      case .routes(let text): text
      }
    return JobOutcome(
      job: number, id: String(id.prefix(200)), source: String(text.prefix(4096)), status: .done,
      seconds: 0)
  }
}
