/// One line of text at its final position.
public struct TextItem: Sendable, Hashable {
  public var text: String
  public var style: TextStyle
  /// Left end of the baseline, in whatever direction the script runs.
  public var origin: Point
  /// Width as measured; a writer without the fonts holds the line to it.
  public var width: Double
  /// Turn about `origin` in radians, clockwise on the page.
  public var rotation: Double
  /// BCP 47 tag where known; chooses glyph forms and tells readers the language.
  public var language: String?

  public init(
    _ text: String, style: TextStyle, origin: Point, width: Double, rotation: Double = 0,
    language: String? = nil
  ) {
    self.text = text
    self.style = style
    self.origin = origin
    self.width = width
    self.rotation = rotation
    self.language = language
  }
}
