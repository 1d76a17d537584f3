/// The room one line of text takes, in points.
public struct TextExtent: Sendable, Hashable {
  /// Advance width.
  public var width: Double
  /// Height of the line above the baseline.
  public var ascent: Double
  /// Depth of the line below the baseline, positive.
  public var descent: Double

  public init(width: Double, ascent: Double, descent: Double) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }

  public var height: Double { ascent + descent }
}
