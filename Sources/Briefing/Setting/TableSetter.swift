internal import Layout

/// Sets a table as strips: its head, and one for each row.
struct TableSetter<Measurer: TextMeasurer> {
  private let table: Table
  private let text: TextSetter<Measurer>
  private let style: BriefingStyle
  private let width: Double
  private let columns: [(x: Double, width: Double)]

  private static var gap: Double { 12 }
  /// Under each row's last line, above its rule.
  private static var air: Double { 4 }
  /// More lines than this are divided between pages.
  private static var mostLines: Int { 40 }

  init(_ table: Table, text: TextSetter<Measurer>, style: BriefingStyle, width: Double) {
    self.table = table
    self.text = text
    self.style = style
    self.width = width
    columns = Self.columns(of: table, text: text, style: style, width: width)
  }

  var strips: [Strip] {
    guard !table.rows.isEmpty else { return [] }
    let head = table.hasHead ? headStrip.map { [$0] } ?? [] : []
    var rows: [Strip] = []
    for (index, row) in table.rows.enumerated() {
      var set = strips(of: row)
      for place in set.indices {
        set[place].head = head
        if place + 1 < set.count { set[place].keepsWithNext = false }
      }
      // A name stands with the first row that it names, and no row alone at either end.
      let isSecondLast = index == table.rows.count - 2
      if row.kind == .group || index == 0 && table.rows.count > 1 || isSecondLast {
        set[set.count - 1].keepsWithNext = true
      }
      rows += set
    }
    var all = head + rows
    all[0].spaceBefore = 8
    return all
  }

  private var headStrip: Strip? {
    let lines = zip(table.columns, columns).map {
      text.lines($0.title, width: $1.width, style: style.label)
    }
    let count = lines.map(\.count).max() ?? 1
    var items: [Item] = []
    for (index, column) in columns.enumerated() {
      // On the last line, next to what it names.
      for (number, line) in lines[index].enumerated() {
        let baseline =
          PageGrid.lines(count - lines[index].count + number) + PageGrid.baseline
        items.append(cell(line, style.label, column, index, baseline))
      }
    }
    let height = PageGrid.lines(count) + Self.air
    items.append(rule(at: height - 1, style.strongRule))
    return Strip(height: height, items: items, keepsWithNext: true)
  }

  private func strips(of row: Table.Row) -> [Strip] {
    if row.kind == .group { return [group(row)] }
    let lines = columns.indices.map { index in
      let words = row.cells.indices.contains(index) ? row.cells[index] : ""
      return text.lines(words, width: columns[index].width, style: type(row, index))
    }
    let count = max(1, lines.map(\.count).max() ?? 1)
    return stride(from: 0, to: count, by: Self.mostLines).map { first in
      let last = min(count, first + Self.mostLines)
      var items: [Item] = []
      for (index, column) in columns.enumerated() {
        for (number, line) in lines[index].enumerated() where (first..<last).contains(number) {
          let baseline = PageGrid.lines(number - first) + PageGrid.baseline + 1
          items.append(cell(line, type(row, index), column, index, baseline))
        }
      }
      let height = PageGrid.lines(last - first) + Self.air
      if row.kind == .total { items.append(rule(at: -1, style.strongRule)) }
      if last == count { items.append(rule(at: height - 1, style.rule)) }
      return Strip(height: height, items: items, isOnGrid: false)
    }
  }

  private func group(_ row: Table.Row) -> Strip {
    let lines = text.lines(row.cells.first ?? "", width: width, style: style.strongCell)
    let height = PageGrid.lines(lines.count) + 2 * Self.air
    let items = lines.enumerated().map { index, line in
      text.item(
        line, style: style.strongCell, x: 0,
        baseline: PageGrid.lines(index) + PageGrid.baseline + Self.air + 1)
    }
    return Strip(
      height: height, items: items + [rule(at: height - 1, style.rule)], isOnGrid: false)
  }

  private func type(_ row: Table.Row, _ index: Int) -> TextStyle {
    row.kind == .total || index == 0 && table.hasStrongFirst ? style.strongCell : style.cell
  }

  private func cell(
    _ line: String, _ type: TextStyle, _ column: (x: Double, width: Double), _ index: Int,
    _ baseline: Double
  ) -> Item {
    text.item(
      line, style: type, x: column.x, baseline: baseline,
      right: table.columns[index].isRight ? column.x + column.width : nil)
  }

  private func rule(at y: Double, _ stroke: Stroke) -> Item {
    .path(
      PathItem(.line(from: Point(x: 0, y: y), to: Point(x: width, y: y)), stroke: stroke))
  }

  private static func columns(
    of table: Table, text: TextSetter<Measurer>, style: BriefingStyle, width: Double
  ) -> [(x: Double, width: Double)] {
    let room = width - gap * Double(table.columns.count - 1)
    let natural = table.columns.enumerated().map { index, column -> Double in
      guard case .natural(let most) = column.width else { return 0 }
      let cells = table.rows.filter { $0.kind != .group && $0.cells.indices.contains(index) }
        .map { text.width(String($0.cells[index].prefix(80)), style: style.strongCell) }
      // Words of the head may stand one below the other.
      let words = column.title.split(separator: " ")
        .map { text.width(String($0), style: style.label) }
      return min(most, (cells + words).max() ?? 0) + 0.5
    }
    let shares = table.columns.map { column -> Double in
      if case .share(let share) = column.width { share } else { 0 }
    }
    let allShares = shares.reduce(0, +)
    // Columns of running text keep 20 % of the width; what goes beyond is taken from the widest.
    let most = allShares > 0 ? room * 0.8 : room
    let cap = Self.cap(natural, sum: most)
    let widths = natural.map { min($0, cap) }
    let rest = room - widths.reduce(0, +)
    var x = 0.0
    return natural.indices.map { index in
      let width = shares[index] > 0 ? rest * shares[index] / allShares : widths[index]
      defer { x += width + gap }
      return (x, width)
    }
  }

  /// The width that none of several may exceed for their sum to be as given.
  private static func cap(_ widths: [Double], sum: Double) -> Double {
    let sorted = widths.sorted()
    var left = sum
    for (index, width) in sorted.enumerated() {
      let even = left / Double(sorted.count - index)
      if width > even { return even }
      left -= width
    }
    return .infinity
  }
}
