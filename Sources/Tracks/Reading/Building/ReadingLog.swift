/// What is left out of a file, and what there is to say of it, while it is read.
struct ReadingLog {
  private(set) var recordCount = 0
  private var skipped: [SkippedRecords] = []

  /// Nobody reads more.
  private static let noteLimit = 100

  private(set) var notes: [ReadingNote] = []
  private var implausible: (count: Int, first: TrackFilePosition)?

  @inline(__always)
  mutating func countRecord() { recordCount &+= 1 }

  @inline(never)
  mutating func skip(_ reason: SkippedRecords.Reason, at place: TrackFilePosition) {
    if let index = skipped.firstIndex(where: { $0.reason == reason }) {
      skipped[index].count += 1
    } else {
      skipped.append(SkippedRecords(reason, count: 1, first: place))
    }
  }

  /// Counts a time that was left out of its fix.
  @inline(never)
  mutating func dropTime(at place: TrackFilePosition) {
    implausible = (count: (implausible?.count ?? 0) + 1, first: implausible?.first ?? place)
  }

  /// Says a thing once.
  mutating func note(_ kind: ReadingNote.Kind, _ text: String) {
    let note = ReadingNote(kind, text)
    if notes.count < Self.noteLimit, !notes.contains(note) { notes.append(note) }
  }

  /// Adds what another log counted.
  mutating func add(_ other: ReadingLog) {
    recordCount += other.recordCount
    for records in other.skipped {
      skip(records.reason, at: records.first)
      if let index = skipped.firstIndex(where: { $0.reason == records.reason }) {
        skipped[index].count += records.count - 1
      }
    }
  }

  /// The summary, with what is only known at the end.
  func summary(of source: TrackSource, tracks: [RecordedTrack]) -> ReadingSummary {
    var all = notes
    if let implausible {
      all.append(
        ReadingNote(
          .timeImplausible,
          "times left out because no recorder's clock gives them: \(implausible.count), "
            + "the first at \(implausible.first)"))
    }
    let fixCount = tracks.reduce(0) { $0 + $1.fixes.count }
    let untimed = tracks.reduce(0) { $0 + $1.fixes.count { $0.time.isNaN } }
    if untimed > 0 {
      let words = untimed == fixCount ? "no fix has a time" : "fixes without a time: \(untimed)"
      all.append(ReadingNote(.withoutTimes, words))
    }
    return ReadingSummary(
      source: source, recordCount: recordCount, fixCount: fixCount, skipped: skipped, notes: all)
  }
}
