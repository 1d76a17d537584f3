/// A fix that cleaning took out.
public struct RejectedFix: Sendable, Equatable {
  /// As it was recorded.
  public var fix: Fix
  /// Its index in the recording.
  public var index: Int
  /// The step that took it out.
  public var reason: CleaningStep

  public init(fix: Fix, index: Int, reason: CleaningStep) {
    self.fix = fix
    self.index = index
    self.reason = reason
  }
}
