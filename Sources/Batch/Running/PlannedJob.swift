internal import Flightplot

/// A job with the names of its files, or with what speaks against it.
struct PlannedJob: Sendable {
  var job: BatchJob
  var product: BatchProduct
  /// Without the numbers of the pages of a briefing in pictures, which nobody knows before they are
  /// laid out.
  var files: [JobFile] = []
  var fault: FlightplotError?
}

extension PlannedJob {
  /// The outcome before anything is done.
  var outcome: JobOutcome {
    let text =
      switch job.source {
      case .dossier(let path): path
      case .routes(let text): text
      }
    return JobOutcome(
      job: job.number, id: String(job.id.prefix(200)), source: String(text.prefix(4096)),
      make: product, status: .done, seconds: 0)
  }
}
