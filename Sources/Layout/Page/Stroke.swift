/// How a path's outline is drawn; lengths in points.
public struct Stroke: Sendable, Hashable {
  public enum Cap: String, Sendable, Hashable { case butt, round, square }
  public enum Join: String, Sendable, Hashable { case miter, round, bevel }

  public var color: Color
  public var width: Double
  /// Lengths of dash and gap in turn; empty for a solid line.
  public var dash: [Double]
  public var cap: Cap
  public var join: Join

  public init(
    color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt, join: Join = .round
  ) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
    self.join = join
  }
}
