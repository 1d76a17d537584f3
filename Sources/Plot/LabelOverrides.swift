internal import Layout
internal import Routes

/// The dossier's hand on single labels.
struct LabelOverrides {
  /// The names that the map's labels bear, so that one can tell of a wish for a label that is not
  /// there.
  private final class Names {
    var all = Set<String>()
  }

  let byName: [String: LabelOverride]
  /// Scale of the page: offsets are given on the theme's own.
  let scale: Double
  private let names = Names()

  init(byName: [String: LabelOverride], scale: Double) {
    self.byName = byName
    self.scale = scale
  }

  /// The wish as the dossier wants it; `nil` if it is to be hidden.
  ///
  /// - Parameter aliases: other names by which the dossier may call the label.
  func apply(to wish: LabelWish, aliases: [String] = []) -> LabelWish? {
    guard !byName.isEmpty else { return wish }
    names.all.insert(wish.name)
    names.all.formUnion(aliases)
    guard let override = ([wish.name] + aliases).lazy.compactMap({ byName[$0] }).first else {
      return wish
    }
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

  /// The names of labels that the map has, in alphabetical order; none where the dossier wants nothing.
  var knownNames: [String] { names.all.sorted() }

  /// The names in the dossier that no label of the map bears, in alphabetical order.
  var unknownNames: [String] { byName.keys.filter { !names.all.contains($0) }.sorted() }

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
