extension Page {
  /// The page without the detail of its ground that nobody can see: outlines keep within `size`
  /// of where they ran, but for a rounding, and rings smaller than `size` are left out.
  ///
  /// What two shapes share stays shared: each point is kept by all or by none, and so no gap opens
  /// between neighbours. Routes, symbols and text stay as they are.
  ///
  /// - Parameter size: in points.
  public func withoutDetail(below size: Double) -> Page {
    guard size > 0 else { return self }
    let grounds = layers.flatMap(\.items).flatMap(\.grounds)
    var thinned = GroundThinning.thin(grounds, tolerance: size, smallest: size)[...]
    var page = self
    for index in page.layers.indices {
      page.layers[index].items = page.layers[index].items.compactMap { $0.taking(&thinned) }
    }
    return page
  }
}

extension Item {
  /// The paths of large, quiet geometry.
  fileprivate var grounds: [Path] {
    switch self {
    case .path(let item): item.isGround && item.path.hasOnlyLines ? [item.path] : []
    case .text: []
    case .group(let group): group.items.flatMap(\.grounds)
    }
  }

  /// With the next of the thinned paths for each of `grounds`; `nil` where nothing is left of it.
  fileprivate func taking(_ thinned: inout ArraySlice<Path>) -> Item? {
    switch self {
    case .path(var item):
      guard item.isGround, item.path.hasOnlyLines else { return self }
      item.path = thinned.popFirst() ?? Path()
      return item.path.isEmpty ? nil : .path(item)
    case .text: return self
    case .group(var group):
      group.items = group.items.compactMap { $0.taking(&thinned) }
      return .group(group)
    }
  }
}

extension Path {
  fileprivate var hasOnlyLines: Bool { !verbs.contains(.curve) }
}
