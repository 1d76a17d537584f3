/// How a batch ended, in numbers and names.
public struct BatchSummary: Sendable, Encodable {
  public internal(set) var jobCount = 0
  public internal(set) var doneCount = 0
  public internal(set) var unchangedCount = 0
  public internal(set) var failedCount = 0
  public internal(set) var warningCount = 0
  /// Ids of jobs that failed, in their order, the first ones only.
  public internal(set) var failedIDs: [String] = []

  /// How many failed jobs a summary names.
  public static let mostNamed = 20

  mutating func add(_ outcome: JobOutcome) {
    switch outcome.status {
    case .done: doneCount += 1
    case .unchanged: unchangedCount += 1
    case .failed: failedCount += 1
    }
    warningCount += outcome.diagnostics.count { $0.severity == "warning" }
  }

  /// `500 jobs: 480 done, 15 unchanged, 5 failed`.
  public var text: String {
    var text = "\(jobCount) job\(jobCount == 1 ? "" : "s"): \(doneCount) done"
    if unchangedCount > 0 { text += ", \(unchangedCount) unchanged" }
    if failedCount > 0 { text += ", \(failedCount) failed" }
    let left = jobCount - doneCount - unchangedCount - failedCount
    if left > 0 { text += ", \(left) not begun" }
    if warningCount > 0 {
      text += "; \(warningCount) warning\(warningCount == 1 ? "" : "s") in the report"
    }
    return text
  }
}
