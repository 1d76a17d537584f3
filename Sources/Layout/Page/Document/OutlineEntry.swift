/// An entry of a document's outline, the tree of its sections that readers show beside the pages.
public struct OutlineEntry: Sendable, Hashable {
  public var title: String
  /// The name of the `Destination` that it leads to.
  public var destination: String
  public var children: [OutlineEntry]
  /// Whether its children are shown at first.
  public var isOpen: Bool

  public init(
    _ title: String, destination: String, children: [OutlineEntry] = [], isOpen: Bool = false
  ) {
    self.title = title
    self.destination = destination
    self.children = children
    self.isOpen = isOpen
  }
}
