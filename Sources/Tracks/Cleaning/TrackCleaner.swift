/// Takes out of a recording what cannot be, and tells what it took.
///
/// Nothing is mended by guessing: a fix is kept as it was recorded, kept without a figure, or taken
/// out whole. Time and memory grow with the number of fixes, whatever they hold.
public struct TrackCleaner: Sendable {
  public var options: CleaningOptions

  public init(_ options: CleaningOptions = .standard) { self.options = options }

  /// The track without what the steps that are switched on take out.
  ///
  /// Recordings of which less than half the fixes have times go by positions alone: their order is
  /// that of the file, and the steps that need times are left out and say so.
  public func clean(_ track: RecordedTrack) -> CleanedTrack {
    var table = CleaningTable(track.fixes)
    var steps: [CleaningResult] = []
    for step in CleaningStep.allCases { steps.append(result(of: step, on: &table)) }
    let isTimed =
      table.hasTimes && table.isInOrder
      && [table.fixes.first, table.fixes.last].allSatisfy { $0.map(CleaningTable.canBe) ?? false }
    var identity = track.identity
    identity.callsigns = Self.callsigns(identity.callsigns, in: table)
    return CleanedTrack(
      identity: identity, source: track.source, fixes: table.fixes,
      rejected: table.rejected.sorted { $0.index < $1.index }, amended: table.amended,
      steps: steps, recordedCount: track.fixes.count, isTimed: isTimed)
  }

  private func result(of step: CleaningStep, on table: inout CleaningTable) -> CleaningResult {
    let (removed, amended) = (table.rejected.count, table.amended.count)
    if step == .nullIsland { NullIsland.dropNone(&table) }
    guard options.steps.contains(step) else {
      return CleaningResult(
        step, removed: table.rejected.count - removed, omission: .switchedOff)
    }
    var moved = 0
    switch step {
    case .nullIsland: NullIsland.clean(&table)
    case .times, .order:
      guard table.hasTimes else { return CleaningResult(step, omission: .withoutTimes) }
      if step == .times {
        TimeGlitches(options).clean(&table)
      } else {
        moved = FixOrder.clean(&table)
      }
    case .duplicates, .stale, .jumps, .ground, .altitude:
      guard table.hasTimes, table.isInOrder else {
        return CleaningResult(step, omission: .withoutTimes)
      }
      cleanInOrder(step, &table)
    }
    return CleaningResult(
      step, removed: table.rejected.count - removed, amended: table.amended.count - amended,
      moved: moved)
  }

  private func cleanInOrder(_ step: CleaningStep, _ table: inout CleaningTable) {
    switch step {
    case .duplicates: Duplicates.clean(&table)
    case .stale: HeldPositions.clean(&table)
    case .jumps: Jumps(options).clean(&table)
    case .ground: GroundContradictions.clean(&table)
    case .altitude: AltitudeGlitches.clean(&table)
    case .nullIsland, .times, .order: break
    }
  }

  /// The callsigns with the indices that their fixes have now; those without any fix left go.
  private static func callsigns(
    _ callsigns: [RecordedCallsign], in table: CleaningTable
  ) -> [RecordedCallsign] {
    guard !callsigns.isEmpty else { return [] }
    var placed: [RecordedCallsign] = []
    var holder = -1
    let starts = callsigns.map(\.firstFix)
    for index in table.fixes.indices {
      let origin = table.origin(index)
      // The last callsign that begins at or before this fix of the recording.
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= origin { low = middle + 1 } else { high = middle }
      }
      guard low - 1 != holder else { continue }
      holder = low - 1
      guard holder >= 0, placed.last?.text != callsigns[holder].text else { continue }
      placed.append(RecordedCallsign(callsigns[holder].text, firstFix: index))
    }
    return placed
  }
}
