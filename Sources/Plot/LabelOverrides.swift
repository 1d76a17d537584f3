internal import Layout
internal import Routes

/// The dossier's hand on single labels.
struct LabelOverrides {
  let byName: [String: LabelOverride]
  /// Scale of the page: offsets are given on the theme's own.
  let scale: Double

  /// The wish as the dossier wants it; `nil` if it is to be hidden.
  func apply(to wish: LabelWish) -> LabelWish? {
    guard let override = byName[wish.name] else { return wish }
    switch override {
    case .hide:
      return nil
    case .pin(let side, let x, let y):
      var wish = wish
      wish.pinnedSide = side.map(Self.direction)
      wish.offset = Point(x: x * scale, y: y * scale)
      return wish
    }
  }

  private static func direction(_ side: LabelOverride.Side) -> Point {
    switch side {
    case .n: Point(x: 0, y: -1)
    case .ne: Point(x: 1, y: -1)
    case .e: Point(x: 1, y: 0)
    case .se: Point(x: 1, y: 1)
    case .s: Point(x: 0, y: 1)
    case .sw: Point(x: -1, y: 1)
    case .w: Point(x: -1, y: 0)
    case .nw: Point(x: -1, y: -1)
    case .center: Point(x: 0, y: 0)
    }
  }
}
