import Layout

/// What stands where nothing may: text over text, or outside its page.
enum Overlaps {
  /// Pairs of texts of the sections whose letters meet, maps left out: a text is taken from its small
  /// letters' tops to just under its baseline.
  static func pairs(on page: Page) -> [String] {
    let boxes = page.layers.flatMap(\.items).flatMap(texts).map { text in
      (
        text.text,
        Rect(
          x: text.origin.x, y: text.origin.y - text.style.size * 0.7, width: text.width,
          height: text.style.size * 0.72
        ).inset(by: 0.2)
      )
    }
    var pairs: [String] = []
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] where a.1.intersects(b.1) {
        pairs.append("“\(a.0.prefix(30))” and “\(b.0.prefix(30))”")
      }
    }
    return pairs
  }

  /// Texts that reach over the page's edge.
  static func outside(_ page: Page) -> [String] {
    let edge = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
    return page.layers.flatMap(\.items).flatMap(texts).filter { text in
      !edge.contains(
        Rect(
          x: text.origin.x, y: text.origin.y - text.style.size * 0.8, width: text.width,
          height: text.style.size))
    }.map { String($0.text.prefix(60)) }
  }

  /// Without what stands on maps, whose labels have tests of their own.
  private static func texts(_ item: Item) -> [TextItem] {
    switch item {
    case .path: []
    case .text(let text): [text]
    case .group(let group): group.name == "map" ? [] : group.items.flatMap(texts)
    }
  }
}
