/// A fix that was kept without one of its figures.
public struct AmendedFix: Sendable, Equatable {
  /// The figure that was taken out.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case pressureAltitude = "pressure-altitude"
    case geometricAltitude = "geometric-altitude"
    /// The word that it stood on the ground.
    case ground
  }

  /// As it was recorded.
  public var fix: Fix
  /// Its index in the recording.
  public var index: Int
  public var part: Part
  /// The step that took the figure out.
  public var reason: CleaningStep

  public init(fix: Fix, index: Int, part: Part, reason: CleaningStep) {
    self.fix = fix
    self.index = index
    self.part = part
    self.reason = reason
  }
}
