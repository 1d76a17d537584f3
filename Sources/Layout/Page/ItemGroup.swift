/// Items that belong together.
///
/// What it is in the document, where it leads and what leads to it is for those who write files that
/// can hold this; it changes nothing of what is drawn.
public struct ItemGroup: Sendable, Hashable {
  /// Name for a reader of the file: becomes an SVG group's id and title.
  public var name: String?
  /// Nothing is drawn outside it.
  public var clip: Path?
  public var items: [Item]
  public var element: StructureElement?
  public var link: PageLink?
  public var destination: Destination?

  public init(
    name: String? = nil, clip: Path? = nil, items: [Item], element: StructureElement? = nil,
    link: PageLink? = nil, destination: Destination? = nil
  ) {
    self.name = name
    self.clip = clip
    self.items = items
    self.element = element
    self.link = link
    self.destination = destination
  }
}

extension [Item] {
  /// The items as an element of the document.
  public func tagged(_ element: StructureElement) -> Item {
    .group(ItemGroup(items: self, element: element))
  }

  public func tagged(_ role: StructureElement.Role, id: String? = nil) -> Item {
    tagged(StructureElement(role, id: id))
  }
}
