import Layout
import PageInspection

extension Page {
  var texts: [TextItem] { layers.flatMap(\.items).flatMap(\.texts) }

  /// The lines of what sections say, without the margins' and without maps.
  var lines: [String] {
    layers.filter { $0.name == "content" }.flatMap(\.items).flatMap(\.told).map(\.text)
  }
}

extension Item {
  /// Its texts without those of maps.
  fileprivate var told: [TextItem] {
    switch self {
    case .path: []
    case .text(let item): [item]
    case .group(let group): group.name == "map" ? [] : group.items.flatMap(\.told)
    }
  }
}

extension Item {
  /// Whether it is a map or holds one.
  var hasMap: Bool {
    guard case .group(let group) = self else { return false }
    return group.name == "map" || group.items.contains(where: \.hasMap)
  }
}
