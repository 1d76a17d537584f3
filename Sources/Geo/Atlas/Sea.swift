/// A sea, ocean or the like, known by a name and a point to put it.
public struct Sea: Sendable, Hashable {
  public var name: String
  /// `ocean`, `sea`, `gulf` and the like.
  public var kind: String
  public var label: Coordinate
  /// How early the name is shown: 1 first.
  public var rank: Int
  /// How wide the name may run.
  public var width: Angle

  public init(name: String, kind: String, label: Coordinate, rank: Int, width: Angle) {
    self.name = name
    self.kind = kind
    self.label = label
    self.rank = rank
    self.width = width
  }
}
