/// A path to fill, stroke or both (fill first).
public struct PathItem: Sendable, Hashable {
  public enum FillRule: String, Sendable, Hashable { case nonZero, evenOdd }

  public var path: Path
  public var fill: Color?
  public var fillRule: FillRule
  public var stroke: Stroke?
  /// Large, quiet geometry (land, borders) may be drawn with coarser antialiasing on pixels, its thin
  /// lines with round joins and ends, and shapes of one colour that follow each other as one: their
  /// outer rings are to run one way, and holes the other.
  public var isGround: Bool

  public init(
    _ path: Path, fill: Color? = nil, fillRule: FillRule = .nonZero, stroke: Stroke? = nil,
    isGround: Bool = false
  ) {
    self.path = path
    self.fill = fill
    self.fillRule = fillRule
    self.stroke = stroke
    self.isGround = isGround
  }
}
