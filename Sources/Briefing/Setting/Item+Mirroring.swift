internal import Layout

extension Item {
  /// The item as in a mirror in the middle of a width: what stood on the left stands on the right.
  /// Text stays legible, and what is cut to a frame, as maps are, stays as it is within it.
  func mirrored(in width: Double) -> Item {
    switch self {
    case .path(var item):
      item.path = item.path.map { Point(x: width - $0.x, y: $0.y) }
      return .path(item)
    case .text(var item):
      item.origin.x = width - item.origin.x - item.width
      return .text(item)
    case .group(var group):
      guard let frame = group.clip?.bounds else {
        group.items = group.items.map { $0.mirrored(in: width) }
        if let area = group.link?.area {
          group.link?.area = Rect(
            x: width - area.maxX, y: area.y, width: area.width, height: area.height)
        }
        return .group(group)
      }
      return moved(x: width - frame.maxX - frame.minX, y: 0)
    }
  }
}

extension Strip {
  func mirrored(in width: Double) -> Strip {
    var strip = self
    strip.items = items.map { $0.mirrored(in: width) }
    strip.head = head.map { $0.mirrored(in: width) }
    return strip
  }
}
