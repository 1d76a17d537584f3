import Layout

/// What the pages of a document say of its structure, before any of it is written.
struct TagSurvey {
  /// Ids of the elements that hold others, or that stand in several groups. Only an element without
  /// any inside can hold marks: that is how Cairo 1.16 writes a structure.
  private(set) var containers: Set<String> = []
  private(set) var destinations: Set<String> = []
  private var seen: Set<String> = []

  init(_ pages: [Page]) {
    for layer in pages.flatMap(\.layers) { survey(layer.items) }
  }

  /// Whether the group's element is one that holds others.
  func isContainer(_ group: ItemGroup) -> Bool {
    if let id = group.element?.id { return containers.contains(id) }
    return Self.holdElements(group.items)
  }

  func isKnown(_ target: PageLink.Target) -> Bool {
    switch target {
    case .destination(let name): destinations.contains(name)
    case .web: true
    }
  }

  private mutating func survey(_ items: [Item]) {
    for case .group(let group) in items {
      if let element = group.element {
        if element.role == .artifact { continue }
        if let id = element.id, !seen.insert(id).inserted || Self.holdElements(group.items) {
          containers.insert(id)
        }
      }
      // A link within the same group is an element within that element.
      if group.link != nil, let id = group.element?.id { containers.insert(id) }
      if let name = group.destination?.name { destinations.insert(name) }
      survey(group.items)
    }
  }

  private static func holdElements(_ items: [Item]) -> Bool {
    items.contains { item in
      guard case .group(let group) = item, group.element?.role != .artifact else { return false }
      return group.element != nil || group.link != nil || holdElements(group.items)
    }
  }
}
