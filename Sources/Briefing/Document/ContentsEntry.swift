/// A line of the list of contents.
public struct ContentsEntry: Sendable, Hashable {
  public var title: String
  /// The anchor of what it names, which tells its page.
  public var anchor: String
  /// How deep below the topmost.
  public var level: Int

  public init(_ title: String, anchor: String, level: Int = 0) {
    self.title = title
    self.anchor = anchor
    self.level = level
  }
}
