/// A recorded track after cleaning: what was kept, and all that was taken out with the reason.
public struct CleanedTrack: Sendable, Equatable {
  /// As recorded; the callsigns' indices are those of `fixes` here.
  public var identity: TrackIdentity
  public var source: TrackSource
  /// What was kept, in order of time where `isTimed`.
  public var fixes: [Fix]
  /// What was taken out, in the order of the recording.
  public var rejected: [RejectedFix]
  /// Figures taken out of fixes that were kept, in the order of the steps and of the recording.
  public var amended: [AmendedFix]
  /// What each step did, in the order in which they were done.
  public var steps: [CleaningResult]
  /// How many fixes were recorded.
  public var recordedCount: Int
  /// Whether the fixes have times, and stand in their order.
  public var isTimed: Bool

  public init(
    identity: TrackIdentity, source: TrackSource, fixes: [Fix], rejected: [RejectedFix] = [],
    amended: [AmendedFix] = [], steps: [CleaningResult] = [], recordedCount: Int, isTimed: Bool
  ) {
    self.identity = identity
    self.source = source
    self.fixes = fixes
    self.rejected = rejected
    self.amended = amended
    self.steps = steps
    self.recordedCount = recordedCount
    self.isTimed = isTimed
  }
}

extension CleanedTrack {
  /// How many fixes were taken out, by reason; steps that took none out are left out.
  public var rejectedCounts: [(reason: CleaningStep, count: Int)] {
    steps.filter { $0.removed > 0 }.map { ($0.step, $0.removed) }
  }

  /// What to call it, as `RecordedTrack.title`.
  public var title: String {
    RecordedTrack(identity: identity, fixes: [], source: source).title
  }

  /// The callsign that holds at a fix.
  public func callsign(at fix: Int) -> String? {
    identity.callsigns.last { $0.firstFix <= fix }?.text
  }
}
