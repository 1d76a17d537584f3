internal import Layout
internal import Themes

extension SideLists {
  /// How a page is divided between map and lists.
  struct Division {
    /// One list's heading, and where its rows stand.
    struct List {
      var heading: String
      var body: Rect
      var columns: Int
      var rows: Int

      /// How many entries it holds.
      var room: Int { columns * rows }
    }

    /// Width of a column at the theme's own size.
    static let column = 131.0

    private(set) var map: Rect
    /// The panel above the lists, if it has no corner of the map.
    private(set) var panel: Rect?
    /// In the order of the wishes; without columns where nothing was wanted.
    private(set) var lists: [List] = []
    /// By which type is smaller than the theme's.
    let factor: Double
    let rowHeight: Double

    /// The columns and rows that hold all, or as many as possible.
    private struct Grid {
      var columns: Int
      var factor: Double
      var spans: [Int]
      var rows: [Int]
    }

    /// Right of a map that is wider than high, the panel above the lists; else below the map.
    init?(_ wishes: [Wish], frame: Rect, panel: Size?, style: MapStyle) {
      let isBeside = frame.width >= frame.height
      let gap = style.length(18)
      let margin = isBeside ? gap : style.length(45)
      var above = 0.0
      if isBeside, let panel, panel.height < frame.height * 0.5 { above = panel.height + gap }
      let height = (isBeside ? frame.height : frame.height * 0.42) - 2 * gap - above
      let widths =
        isBeside ? [0.42, 0.55].map { frame.width * $0 - 2 * gap } : [frame.width - 2 * margin]
      let fewest = above > 0 ? panel?.width ?? 0 : isBeside ? 0 : frame.width - 2 * margin
      guard let grid = Self.grid(wishes, widths: widths, height: height, fewest: fewest, style)
      else { return nil }
      factor = grid.factor
      rowHeight = Self.rowHeight(style) * factor
      let used = Self.overhead(wishes, style) + rowHeight * Double(grid.rows.reduce(0, +))
      map = frame
      let width: Double
      var (x, y) = (frame.minX + margin, frame.minY + gap + above)
      if isBeside {
        width = max(Double(grid.columns) * style.length(Self.column) * factor, fewest)
        map.width -= width + 2 * gap
        x = map.maxX + gap
        if above > 0, let panel {
          self.panel = Rect(x: x, y: frame.minY + gap, width: panel.width, height: panel.height)
        }
      } else {
        width = frame.width - 2 * margin
        map.height -= used + 2 * gap
        y = map.maxY + gap
      }
      let full = Self.rowHeight(style)
      for (index, wish) in wishes.enumerated() {
        let columns = wish.count > 0 ? max(1, grid.columns / grid.spans[index]) : 0
        let tall = rowHeight * Double(grid.rows[index])
        lists.append(
          List(
            heading: wish.heading,
            body: Rect(x: x, y: y + 1.8 * full, width: width, height: tall),
            columns: columns, rows: grid.rows[index]))
        if wish.count > 0 { y += tall + Self.overhead(full) }
      }
    }

    /// The same where the first list has fewer entries than were wanted: what it leaves goes to the
    /// second.
    ///
    /// - Parameters:
    ///   - first: how many it has.
    ///   - second: how many entries the second has, in columns as wide as their number lets them be.
    func packed(first: Int, second: Int, isWide: Bool) -> Division {
      var division = self
      guard lists.count == 2, lists[1].columns > 0 else { return division }
      if lists[0].columns > 0 {
        let rows = (first + lists[0].columns - 1) / lists[0].columns
        let left = max(0, lists[0].rows - rows)
        division.lists[0].rows -= left
        division.lists[1].rows += left
        division.lists[1].body.y -= Double(left) * rowHeight
      }
      let list = division.lists[1]
      guard isWide, list.rows > 0 else { return division }
      let least = max((second + list.rows - 1) / list.rows, (list.columns + 1) / 2)
      division.lists[1].columns = min(list.columns, max(1, least))
      return division
    }

    private static func rowHeight(_ style: MapStyle) -> Double { style.text(.body).size * 1.34 }

    /// Heading above, note below.
    private static func overhead(_ row: Double) -> Double { 4.5 * row }

    private static func overhead(_ wishes: [Wish], _ style: MapStyle) -> Double {
      overhead(rowHeight(style)) * Double(wishes.count { $0.count > 0 })
    }

    /// As many columns as it takes; type gets smaller, though not below 7 pt, and the strip wider,
    /// before entries are left out.
    ///
    /// - Parameter fewest: the least width of all columns.
    private static func grid(
      _ wishes: [Wish], widths: [Double], height: Double, fewest: Double, _ style: MapStyle
    ) -> Grid? {
      let room = height - overhead(wishes, style)
      guard room > rowHeight(style), let widest = widths.last else { return nil }
      let smallest = min(1, 7 / style.text(.body).size)
      func columns(_ width: Double, _ factor: Double) -> Int {
        Int((width / (style.length(column) * factor) + 1e-9).rounded(.down))
      }
      for mayBeWide in wishes.contains(where: \.isWide) ? [true, false] : [false] {
        let spans = wishes.map { $0.isWide && mayBeWide ? 2 : 1 }
        for width in widths {
          for factor in [1.0, (1 + smallest) / 2, smallest] {
            let most = columns(width, factor)
            let least = max(
              1, spans.max() ?? 1,
              min(most, Int((fewest / (style.length(column) * factor) - 1e-9).rounded(.up))))
            guard least <= most else { continue }
            let all = Int((room / (rowHeight(style) * factor)).rounded(.down))
            for count in least...most {
              let rows = zip(wishes, spans).map { wish, span in
                let across = max(1, count / span)
                return (wish.count + across - 1) / across
              }
              if rows.reduce(0, +) <= all {
                return Grid(columns: count, factor: factor, spans: spans, rows: rows)
              }
            }
          }
        }
      }
      let most = columns(widest, smallest)
      let all = Int((room / (rowHeight(style) * smallest)).rounded(.down))
      guard most >= 1, all >= wishes.count else { return nil }
      // Each list loses the same share of its entries.
      let total = wishes.reduce(0) { $0 + $1.count }
      let rows = wishes.map { wish in
        wish.count == 0 ? 0 : max(1, all * wish.count / max(1, total))
      }
      return Grid(columns: most, factor: smallest, spans: wishes.map { _ in 1 }, rows: rows)
    }
  }
}
