/// What a click on a group of items leads to.
public struct PageLink: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    /// A place in the same document, by the name of its `Destination`.
    case destination(String)
    case web(WebAddress)
  }

  public var target: Target
  /// Where the click is taken; `nil` for where the group's items are drawn.
  public var area: Rect?
  /// What it leads to, in words, where no text within it says so.
  public var title: String?

  public init(_ target: Target, area: Rect? = nil, title: String? = nil) {
    self.target = target
    self.area = area
    self.title = title
  }
}
