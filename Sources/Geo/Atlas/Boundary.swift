/// A stretch of coast or border, with what lies on either side of it.
public struct Boundary: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case coast
    case border
    case disputed
  }

  public var kind: Kind
  /// Code of the country on the left of the line, where there is one.
  public var leftCode: String?
  /// Code of the country on the right of the line, where there is one.
  public var rightCode: String?
  public let line: SphereLine

  public var points: [Coordinate] { line.points }

  public init(kind: Kind, leftCode: String?, rightCode: String?, points: [Coordinate]) {
    self.kind = kind
    self.leftCode = leftCode
    self.rightCode = rightCode
    line = SphereLine(kept: points, closed: false)
  }

  public init(kind: Kind, leftCode: String?, line: SphereLine) {
    self.kind = kind
    self.leftCode = leftCode
    self.line = line
  }
}
