/// How one kind of text is set.
public struct TypeSetting: Sendable, Hashable {
  /// Points on a page of 1440 × 810 pt; other pages scale it.
  public var size: Double
  /// CSS weight, 100 to 900.
  public var weight: Int
  public var isItalic: Bool
  /// Added after each letter, in ems.
  public var spacing: Double
  public var color: ColorRole
  public var hasHalo: Bool

  public init(
    size: Double, weight: Int, isItalic: Bool = false, spacing: Double = 0, color: ColorRole,
    hasHalo: Bool = false
  ) {
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.spacing = spacing
    self.color = color
    self.hasHalo = hasHalo
  }
}
