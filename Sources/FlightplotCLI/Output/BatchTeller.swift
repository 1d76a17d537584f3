import Batch
import Flightplot
import Synchronization

/// Tells on standard error how a batch goes: a bar on a terminal, lines elsewhere.
final class BatchTeller: Sendable {
  private struct State {
    var begun: ContinuousClock.Instant
    var lastTold: ContinuousClock.Instant
    var barLength = 0
    var last: BatchSummary?
  }

  private let telling: BatchTelling
  private let isTerminal: Bool
  private let clock = ContinuousClock()
  private let state: Mutex<State>

  init(_ telling: BatchTelling) {
    self.telling = telling
    isTerminal = StandardStream.error.isTerminal
    let now = clock.now
    state = Mutex(State(begun: now, lastTold: now))
  }

  /// One job's end.
  func tell(_ outcome: JobOutcome, _ summary: BatchSummary) {
    state.withLock { $0.last = summary }
    guard telling.logFormat == .text else {
      if !telling.quiet || outcome.status == .failed { StandardError.print(outcome.jsonLine) }
      return
    }
    state.withLock { state in
      if outcome.status == .failed { fail(outcome, &state) }
      guard !telling.quiet else { return }
      let now = clock.now
      // The eye takes ten pictures a second, a log a line in some seconds.
      let pause = isTerminal ? Duration.milliseconds(100) : .seconds(5)
      guard now - state.lastTold >= pause else { return }
      state.lastTold = now
      let text = progress(summary, seconds: Self.seconds(now - state.begun))
      if isTerminal { draw(text, &state) } else { StandardError.print(text) }
    }
  }

  /// How far it came, where the report could not be written.
  func finishWithoutReport() {
    if let last = state.withLock(\.last) { finish(last) }
  }

  /// How all ended.
  func finish(_ summary: BatchSummary) {
    state.withLock { state in
      if isTerminal { draw("", &state) }
      guard telling.logFormat == .text else {
        StandardError.print(summary.jsonLine)
        return
      }
      StandardError.print(summary.text)
      guard !summary.failedIDs.isEmpty else { return }
      let rest = summary.failedCount - summary.failedIDs.count
      StandardError.print(
        "failed: " + summary.failedIDs.joined(separator: ", ")
          + (rest > 0 ? " and \(rest) more" : ""))
    }
  }

  private func fail(_ outcome: JobOutcome, _ state: inout State) {
    if isTerminal { draw("", &state) }
    for finding in outcome.diagnostics where finding.severity == "error" {
      let place = [finding.file, finding.line.map(String.init), finding.column.map(String.init)]
        .compactMap { $0 }.joined(separator: ":")
      StandardError.print(
        "\(outcome.id): \(place.isEmpty ? "" : place + ": ")error: \(finding.message)"
          + (finding.code.map { " [\($0)]" } ?? "") + (finding.hint.map { "\n  hint: \($0)" } ?? "")
      )
    }
  }

  /// `312 of 500, 24.1/s, 8 s left, 2 failed`, behind a bar on a terminal.
  private func progress(_ summary: BatchSummary, seconds: Double) -> String {
    let ended = summary.doneCount + summary.unchangedCount + summary.failedCount
    let rate = Double(ended) / max(seconds, 0.001)
    let left = Double(summary.jobCount - ended) / max(rate, 0.001)
    var text = "\(ended) of \(summary.jobCount), \(Self.tenths(rate))/s, \(Self.time(left)) left"
    if summary.failedCount > 0 { text += ", \(summary.failedCount) failed" }
    guard isTerminal else { return text }
    let width = 24
    let filled = summary.jobCount > 0 ? width * ended / summary.jobCount : width
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "[\(bar)] \(text)"
  }

  /// Writes over the bar that stands there.
  private func draw(_ text: String, _ state: inout State) {
    let padding = String(repeating: " ", count: max(0, state.barLength - text.count))
    try? StandardStream.error.write("\r\(text)\(padding)\(text.isEmpty ? "\r" : "")")
    state.barLength = text.count
  }

  private static func time(_ seconds: Double) -> String {
    guard seconds < 360_000 else { return "days" }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole / 60 % 60) min"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((min(value, 1e6) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
