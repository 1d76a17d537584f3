public import Layout

extension Item {
  /// Its paths, those of groups too.
  public var paths: [PathItem] {
    switch self {
    case .path(let item): [item]
    case .text: []
    case .group(let group): group.items.flatMap(\.paths)
    }
  }

  /// Its texts, those of groups too.
  public var texts: [TextItem] {
    switch self {
    case .path: []
    case .text(let item): [item]
    case .group(let group): group.items.flatMap(\.texts)
    }
  }
}
