import Layout

/// What lies under all else of a page, lifted off it: the paper's colour and the ground of a map.
///
/// Cairo spends half of a map's time on these paths, as it prints each number of a PDF by itself.
struct LiftedGround {
  /// What is drawn of it, lowest first.
  enum Step {
    case save(clip: Path)
    case restore
    case draw(PathItem)
  }

  var size: Size
  var background: Color?
  var steps: [Step] = []

  /// Takes from a page the paths of its ground that come before anything else.
  ///
  /// A page where nothing else comes stays as it is, and so does one whose ground Cairo has to mix
  /// with what lies below.
  ///
  /// - Returns: The rest of the page, for Cairo to draw over its ground, and the ground, if any.
  static func lift(from page: Page) -> (rest: Page, ground: LiftedGround?) {
    guard page.background.map(\.isOpaque) ?? true else { return (page, nil) }
    var lift = Lift()
    var rest = page
    for index in rest.layers.indices where !lift.isOver {
      let layer = rest.layers[index]
      rest.layers[index].items = lift.rest(of: layer.items, clip: layer.clip)
    }
    let draws = lift.steps.contains { if case .draw = $0 { true } else { false } }
    guard draws, lift.isOver else { return (page, nil) }
    rest.background = nil
    return (rest, LiftedGround(size: page.size, background: page.background, steps: lift.steps))
  }

  private struct Lift {
    var steps: [Step] = []
    /// Whether something came that stays with the page: all above it stays too.
    var isOver = false

    mutating func rest(of items: [Item], clip: Path?) -> [Item] {
      if let clip {
        // A clip that is no path hides everything, which Cairo sees to.
        guard clip.isWritable, !clip.isEmpty else {
          isOver = true
          return items
        }
        steps.append(.save(clip: clip))
      }
      var rest: [Item] = []
      for (index, item) in items.enumerated() {
        if isOver {
          rest += items[index...]
          break
        }
        if let item = self.rest(of: item) { rest.append(item) }
      }
      if clip != nil { steps.append(.restore) }
      return rest
    }

    private mutating func rest(of item: Item) -> Item? {
      switch item {
      case .path(let path) where path.isLiftable:
        steps.append(.draw(path))
        return nil
      case .group(var group) where group.mayLoseGround:
        group.items = rest(of: group.items, clip: group.clip)
        return .group(group)
      default:
        isOver = true
        return item
      }
    }
  }
}

extension Color {
  fileprivate var isOpaque: Bool { alpha >= 1 }
}

extension ItemGroup {
  /// Whether its ground is decoration to those who hear the page: a figure's words stand for it.
  fileprivate var mayLoseGround: Bool {
    link == nil && element.map { $0.role == .figure || $0.role == .artifact } ?? true
  }
}

extension PathItem {
  fileprivate var isLiftable: Bool {
    isGround && (fill != nil || stroke != nil) && (fill?.isOpaque ?? true)
      && (stroke.map { $0.color.isOpaque && $0.width.isFinite && $0.width > 0 } ?? true)
      && path.isWritable
  }
}

extension Path {
  /// Whether all its points are numbers of a size that every reader of PDF takes.
  fileprivate var isWritable: Bool {
    points.allSatisfy { abs($0.x) <= ContentStream.limit && abs($0.y) <= ContentStream.limit }
  }
}
