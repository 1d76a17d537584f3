/// What was found in a file: how much of it was read, what was left out, and what to know of it.
public struct ReadingSummary: Sendable, Hashable {
  public var source: TrackSource
  /// Records that a fix was or should have been read from, the skipped among them.
  public var recordCount: Int
  /// Fixes of all tracks.
  public var fixCount: Int
  /// Records that gave no fix, by their reason, in the order in which the reasons came up.
  public var skipped: [SkippedRecords]
  public var notes: [ReadingNote]

  public init(
    source: TrackSource, recordCount: Int = 0, fixCount: Int = 0, skipped: [SkippedRecords] = [],
    notes: [ReadingNote] = []
  ) {
    self.source = source
    self.recordCount = recordCount
    self.fixCount = fixCount
    self.skipped = skipped
    self.notes = notes
  }

  public var format: TrackFormat { source.format }
  public var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }
}
