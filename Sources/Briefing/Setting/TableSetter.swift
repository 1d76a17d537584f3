internal import Layout

/// Sets a table as strips: its head, and one for each row.
struct TableSetter<Measurer: TextMeasurer> {
  private let table: Table
  private let text: TextSetter<Measurer>
  private let style: BriefingStyle
  private let width: Double
  private let columns: [TableColumns.Column]
  private let references: ReferenceLinks<Measurer>

  /// Between the lines of two rows; half a line, so that every other row is on the grid.
  private var air: Double { table.isTight ? 0 : PageGrid.line / 2 }
  /// A row's rule over its end, so that text stands midway between rules.
  private var rise: Double { table.isTight ? 0 : 3 }
  /// More lines than this are divided between pages.
  private static var mostLines: Int { 40 }

  init(
    _ table: Table, text: TextSetter<Measurer>, style: BriefingStyle, width: Double,
    references: ReferenceLinks<Measurer>
  ) {
    self.references = references
    self.table = table
    self.text = text
    self.style = style
    self.width = width
    columns = TableColumns(of: table, text: text, style: style, width: width).columns
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
    all[0].spaceBefore = PageGrid.line / 2
    return all
  }

  private var headStrip: Strip? {
    let lines = zip(table.columns, columns).map {
      text.lines($0.title, width: $1.width, style: style.label)
    }
    let count = lines.map(\.count).max() ?? 1
    var items: [Item] = []
    for (index, column) in columns.enumerated() {
      var lead: [Item] = []
      // On the last line, next to what it names.
      for (number, line) in lines[index].enumerated() {
        let baseline =
          PageGrid.lines(count - lines[index].count + number) + PageGrid.baseline
        lead.append(cell(line, style.label, column, index, baseline, isHead: true))
      }
      items.append(lead.tagged(.headCell))
    }
    let height = PageGrid.lines(count) + PageGrid.line / 2
    items.append(rule(at: height - 3, style.strongRule))
    return Strip(height: height, items: [items.tagged(.row)], keepsWithNext: true)
  }

  private func strips(of row: Table.Row) -> [Strip] {
    if row.kind == .group { return [group(row)] }
    let lines = columns.indices.map { index in
      let words = row.cells.indices.contains(index) ? row.cells[index] : ""
      let (width, type) = (columns[index].width, type(row, index))
      if case .share = table.columns[index].width {
        return text.paragraph(words, width: width, style: type)
      }
      return text.lines(words, width: width, style: type)
    }
    let count = max(1, lines.map(\.count).max() ?? 1)
    return stride(from: 0, to: count, by: Self.mostLines).map { first in
      let last = min(count, first + Self.mostLines)
      var items: [Item] = []
      for (index, column) in columns.enumerated() {
        var words: [Item] = []
        for (number, line) in lines[index].enumerated() where (first..<last).contains(number) {
          let baseline = PageGrid.lines(number - first) + PageGrid.baseline
          words.append(cell(line, type(row, index), column, index, baseline))
        }
        items.append(tagged(words, row, index))
      }
      let height = PageGrid.lines(last - first) + air
      if row.kind == .total { items.append(rule(at: -rise, style.strongRule)) }
      if last == count { items.append(rule(at: height - rise, style.rule)) }
      return Strip(
        height: height, items: tagged(items, row, isFirst: first == 0), isOnGrid: false)
    }
  }

  /// A cell with what it leads to.
  private func tagged(_ words: [Item], _ row: Table.Row, _ index: Int) -> Item {
    if table.columns[index].showsPages, case .destination(let anchor) = row.links[index] {
      let number = words.map { PageNumbers<Measurer>.placeholder($0, of: anchor, isRight: true) }
      let link = PageLink(.destination(anchor))
      return [.group(ItemGroup(items: number, link: link))].tagged(.cell)
    }
    guard table.columns[index].hasReferences else { return words.tagged(.cell) }
    var items = words
    if let target = row.links[index], !words.isEmpty {
      let link = PageLink(target, area: references.area(ofWords: words))
      items = [.group(ItemGroup(items: words, link: link))]
    }
    return (items + references.links(over: words)).tagged(.cell)
  }

  /// A row with what leads to it.
  private func tagged(_ items: [Item], _ row: Table.Row, isFirst: Bool) -> [Item] {
    let anchors = isFirst ? [row.anchor].compactMap { $0 } + row.otherAnchors : []
    return anchors.map { Item.anchor($0, top: -PageGrid.line) } + [items.tagged(.row)]
  }

  private func group(_ row: Table.Row) -> Strip {
    let lines = text.lines(
      BriefingStyle.capitals(row.cells.first ?? ""), width: width, style: style.small)
    let height = PageGrid.lines(lines.count + 1)
    let items = lines.enumerated().map { index, line in
      text.item(
        line, style: style.small, x: 0,
        baseline: PageGrid.lines(index) + PageGrid.baseline + PageGrid.line / 2)
    }
    return Strip(
      height: height,
      items: tagged([items.tagged(.cell), rule(at: height - 3, style.rule)], row, isFirst: true),
      isOnGrid: false)
  }

  private func type(_ row: Table.Row, _ index: Int) -> TextStyle {
    row.kind == .total || index == 0 && table.hasStrongFirst ? style.strongCell : style.cell
  }

  private func cell(
    _ line: String, _ type: TextStyle, _ column: TableColumns.Column, _ index: Int,
    _ baseline: Double, isHead: Bool = false
  ) -> Item {
    guard table.columns[index].isRight else {
      return text.item(line, style: type, x: column.x, baseline: baseline)
    }
    let end = column.x + column.width
    guard let rest = column.rest, !isHead else {
      // Mirrored, every cell ends on the right, and so do figures.
      return text.item(
        line, style: type, x: column.x, baseline: baseline, right: text.isRightToLeft ? nil : end)
    }
    let isFigure = line.contains(where: \.isNumber)
    let own = isFigure ? text.width(String(FigureAlignment.parts(of: line).rest), style: type) : 0
    return text.isRightToLeft
      ? text.item(
        line, style: type, x: column.x + (isFigure ? max(0, rest - own) : 0), baseline: baseline)
      : text.item(
        line, style: type, x: column.x, baseline: baseline, right: end - rest + own)
  }

  private func rule(at y: Double, _ stroke: Stroke) -> Item {
    .path(
      PathItem(.line(from: Point(x: 0, y: y), to: Point(x: width, y: y)), stroke: stroke))
  }
}
