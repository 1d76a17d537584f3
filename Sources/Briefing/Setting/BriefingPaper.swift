public import Layout

/// The sheets that a briefing is set on, upright.
public enum BriefingPaper: String, Sendable, Hashable, CaseIterable {
  /// ISO 216.
  case a4 = "A4"
  /// ANSI Y14.1.
  case letter

  /// In points.
  public var size: Size {
    switch self {
    case .a4: Size(width: 210 / 25.4 * 72, height: 297 / 25.4 * 72)
    case .letter: Size(width: 612, height: 792)
    }
  }
}
