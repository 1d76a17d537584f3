extension Item {
  /// The item at another place.
  public func moved(x: Double, y: Double) -> Item { placed(scale: 1, x: x, y: y) }

  /// The item so many times as large about the page's corner, type and strokes with it, and then
  /// moved.
  public func placed(scale: Double, x: Double, y: Double) -> Item {
    func point(_ p: Point) -> Point { Point(x: p.x * scale + x, y: p.y * scale + y) }
    switch self {
    case .path(var item):
      item.path = item.path.map(point)
      item.stroke = item.stroke.map { stroke in
        var stroke = stroke
        stroke.width *= scale
        stroke.dash = stroke.dash.map { $0 * scale }
        return stroke
      }
      return .path(item)
    case .text(var item):
      item.origin = point(item.origin)
      item.width *= scale
      item.style = item.style.scaled(by: scale)
      return .text(item)
    case .group(var group):
      group.clip = group.clip?.map(point)
      group.items = group.items.map { $0.placed(scale: scale, x: x, y: y) }
      if let area = group.link?.area {
        let corner = point(Point(x: area.x, y: area.y))
        group.link?.area = Rect(
          x: corner.x, y: corner.y, width: area.width * scale, height: area.height * scale)
      }
      if let top = group.destination?.top { group.destination?.top = top * scale + y }
      return .group(group)
    }
  }
}

extension TextStyle {
  /// The same type, so many times as large.
  func scaled(by scale: Double) -> TextStyle {
    var style = self
    style.size *= scale
    style.letterSpacing *= scale
    style.halo?.width *= scale
    return style
  }
}

extension Page {
  /// The page's layers as one item, so many times as large, with its corner at a point and cut off at
  /// its edge: a page within a page.
  public func placed(scale: Double, x: Double, y: Double, name: String? = nil) -> Item {
    let edge = Path.rectangle(Rect(x: 0, y: 0, width: size.width, height: size.height))
    let ground = background.map { [Item.path(PathItem(edge, fill: $0))] } ?? []
    let items = layers.map { Item.group(ItemGroup(name: nil, clip: $0.clip, items: $0.items)) }
    return Item.group(ItemGroup(name: name, clip: edge, items: ground + items))
      .placed(scale: scale, x: x, y: y)
  }
}
