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
