internal import Flightplot

/// A job of which all is done but writing its files.
struct DrawnJob: Sendable {
  var outcome: JobOutcome
  /// Empty where the job failed, or its files are there.
  var contents: [WholeFile.Content] = []
  /// What the journal is to say of the files, and under which key.
  var entry = Journal.Entry(inputs: [], outputs: [])
  var key = ""
  private let start = ContinuousClock.now

  init(outcome: JobOutcome) { self.outcome = outcome }

  var isToBeWritten: Bool { !contents.isEmpty }

  /// Does a part of the job; a fault is what becomes of it.
  mutating func attempt(_ body: (inout DrawnJob) throws(FlightplotError) -> Void) {
    do throws(FlightplotError) {
      try body(&self)
    } catch {
      outcome.status = .failed
      outcome.outputs = []
      contents = []
      outcome.diagnostics += error.diagnostics.map(JobOutcome.Finding.init)
    }
  }

  /// The outcome with the time since the job began.
  var timedOutcome: JobOutcome {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let milliseconds = Double(seconds) * 1000 + Double(attoseconds) / 1e15
    var outcome = outcome
    outcome.seconds = milliseconds.rounded() / 1000
    return outcome
  }
}
