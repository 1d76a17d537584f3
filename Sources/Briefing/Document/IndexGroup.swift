/// A part of a document's index: names, and what they are said of.
public struct IndexGroup: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var name: String
    /// Of rows and sections, whose pages the entry names.
    public var anchors: [String]

    public init(name: String, anchors: [String]) {
      self.name = name
      self.anchors = anchors
    }
  }

  public var title: String
  public var entries: [Entry]

  public init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}
