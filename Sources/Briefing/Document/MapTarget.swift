/// What a click on a sign of a map leads to.
public struct MapTarget: Sendable, Hashable {
  /// The name of an anchor.
  public var anchor: String
  /// In words, for who does not see the map.
  public var title: String

  public init(_ anchor: String, title: String) {
    self.anchor = anchor
    self.title = title
  }
}
