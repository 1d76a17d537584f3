/// Items that belong together.
public struct ItemGroup: Sendable, Hashable {
  /// Name for a reader of the file: becomes an SVG group's id and title.
  public var name: String?
  /// Nothing is drawn outside it.
  public var clip: Path?
  public var items: [Item]

  public init(name: String? = nil, clip: Path? = nil, items: [Item]) {
    self.name = name
    self.clip = clip
    self.items = items
  }
}
