/// How a run of text is set; lengths in points.
public struct TextStyle: Sendable, Hashable {
  /// Families in order of preference; a renderer adds its own fallbacks for other scripts.
  public var families: [String]
  public var size: Double
  /// CSS weight: 400 regular, 500 medium, 600 semibold, 700 bold.
  public var weight: Int
  public var isItalic: Bool
  /// Added after each character.
  public var letterSpacing: Double
  /// Figures of equal width, for columns.
  public var hasTabularFigures: Bool
  public var color: Color
  public var halo: Halo?

  /// A band of the ground's colour round the letters.
  public struct Halo: Sendable, Hashable {
    public var color: Color
    /// How far it reaches beyond the letter's edge.
    public var width: Double

    public init(color: Color, width: Double) {
      self.color = color
      self.width = width
    }
  }

  public init(
    families: [String], size: Double, weight: Int = 400, isItalic: Bool = false,
    letterSpacing: Double = 0, hasTabularFigures: Bool = false, color: Color, halo: Halo? = nil
  ) {
    self.families = families
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.letterSpacing = letterSpacing
    self.hasTabularFigures = hasTabularFigures
    self.color = color
    self.halo = halo
  }
}
