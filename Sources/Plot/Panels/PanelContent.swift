internal import Layout

/// A panel's inside, laid out with its top left corner at 0, 0.
struct PanelContent {
  var size: Size
  var items: [Item]

  /// The items moved to where the panel stands, on its ground.
  func items(at rect: Rect, style: MapStyle) -> [Item] {
    let frame = Stroke(color: style[.panelRule], width: style.width(.panelRule))
    return [.path(PathItem(.rectangle(rect), fill: style[.panel], stroke: frame))]
      + items.map { $0.moved(x: rect.minX, y: rect.minY) }
  }
}

extension Item {
  /// The item at another place.
  func moved(x: Double, y: Double) -> Item {
    let by = Point(x: x, y: y)
    switch self {
    case .path(var item):
      item.path = item.path.map { $0 + by }
      return .path(item)
    case .text(var item):
      item.origin = item.origin + by
      return .text(item)
    case .group(var group):
      group.clip = group.clip?.map { $0 + by }
      group.items = group.items.map { $0.moved(x: x, y: y) }
      return .group(group)
    }
  }
}
