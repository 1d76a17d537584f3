/// A named layer of a page; the first layer lies lowest.
public struct PageLayer: Sendable, Hashable {
  /// Unique in its page, lower case and hyphened: `land`, `route-labels`.
  public var name: String
  public var clip: Path?
  public var items: [Item]

  public init(name: String, clip: Path? = nil, items: [Item]) {
    self.name = name
    self.clip = clip
    self.items = items
  }
}
