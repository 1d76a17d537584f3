internal import Layout

/// Puts strips on pages, one below the other.
struct Paginator {
  /// One page's strips at their places, and the section that it begins with.
  struct Sheet {
    var items: [Item] = []
    var section: Int
  }

  let grid: PageGrid
  private(set) var sheets: [Sheet] = []
  private var y = 0.0

  init(_ strips: [Strip], grid: PageGrid) {
    self.grid = grid
    var rest = strips[...]
    while !rest.isEmpty {
      let count = (rest.firstIndex { !$0.keepsWithNext } ?? rest.endIndex - 1) - rest.startIndex + 1
      place(cluster: rest.prefix(count))
      rest = rest.dropFirst(count)
    }
  }

  /// Strips that belong on one page; what is higher than a page is divided after all.
  private mutating func place(cluster: ArraySlice<Strip>) {
    guard let first = cluster.first else { return }
    if sheets.isEmpty || first.startsPage && y > 0 {
      turn(to: first)
    } else if y > 0, !fits(cluster) {
      turn(to: first)
    }
    for strip in cluster {
      if y > 0, bottom(of: strip, from: y) > limit { turn(to: strip) }
      put(strip)
    }
  }

  private var limit: Double { grid.content.height + 0.01 }

  private func fits(_ cluster: ArraySlice<Strip>) -> Bool {
    cluster.reduce(y) { bottom(of: $1, from: $0) } <= limit
  }

  private mutating func turn(to strip: Strip) {
    sheets.append(Sheet(section: strip.section))
    y = 0
    // What has been read before is not read again.
    for head in strip.head { put(head.asDecoration) }
  }

  private mutating func put(_ strip: Strip) {
    let top = top(of: strip, from: y)
    sheets[sheets.count - 1].items += strip.items.map {
      $0.moved(x: grid.content.minX, y: grid.content.minY + top)
    }
    y = top + strip.height
  }

  private func top(of strip: Strip, from y: Double) -> Double {
    let y = y > 0 ? y + strip.spaceBefore : 0
    return strip.isOnGrid ? PageGrid.wholeLines(y) : y
  }

  private func bottom(of strip: Strip, from y: Double) -> Double {
    top(of: strip, from: y) + strip.height
  }
}
