/// One part of a batch that several machines share: every N-th job, the same part everywhere.
public struct Shard: Sendable, Hashable {
  /// From 1 to `count`.
  public let index: Int
  public let count: Int

  /// The most parts that a batch is divided into.
  public static let mostParts = 100_000

  public init?(index: Int, count: Int) {
    guard count >= 1, count <= Self.mostParts, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// A part as written: `3/8`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]) else { return nil }
    self.init(index: index, count: count)
  }

  /// Whether a job is in this part.
  public func contains(_ job: BatchJob) -> Bool { (job.number - 1) % count == index - 1 }

  /// The name of its report: `report-3-of-8.jsonl`.
  public var reportName: String { "report-\(index)-of-\(count).jsonl" }
}
