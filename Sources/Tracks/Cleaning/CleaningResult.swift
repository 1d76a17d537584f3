/// What a step of cleaning did.
public struct CleaningResult: Sendable, Hashable {
  /// Why a step did nothing.
  public enum Omission: String, Sendable, Hashable {
    /// It was switched off.
    case switchedOff = "switched-off"
    /// It goes by times, and the recording has none or they were left out of order.
    case withoutTimes = "without-times"
  }

  public var step: CleaningStep
  /// Fixes taken out.
  public var removed: Int
  /// Fixes kept, of which a figure was taken out.
  public var amended: Int
  /// Fixes kept, that stand in another place than in the file.
  public var moved: Int
  /// `nil` where the step was done.
  public var omission: Omission?

  public init(
    _ step: CleaningStep, removed: Int = 0, amended: Int = 0, moved: Int = 0,
    omission: Omission? = nil
  ) {
    self.step = step
    self.removed = removed
    self.amended = amended
    self.moved = moved
    self.omission = omission
  }

  /// Fixes that it did anything to.
  public var count: Int { removed + amended + moved }
}
