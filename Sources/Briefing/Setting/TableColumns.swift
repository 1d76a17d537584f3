internal import Layout

/// Where the columns of a table stand, and how wide they are.
struct TableColumns {
  struct Column {
    var x: Double
    var width: Double
    /// Of figures, the room right of their units places; `nil` where they do not fit one below the
    /// other.
    var rest: Double?
  }

  private(set) var columns: [Column] = []

  private static let gap = 12.0
  /// In tables of close rows, which have many columns.
  private static let tightGap = 8.0
  /// No more of a cell counts for the width of its column.
  private static let longest = 80

  init<M: TextMeasurer>(
    of table: Table, text: TextSetter<M>, style: BriefingStyle, width: Double
  ) {
    let gap = table.isTight ? Self.tightGap : Self.gap
    let room = width - gap * Double(table.columns.count - 1)
    let figures = table.columns.indices.map { index in
      table.columns[index].isRight ? Self.figures(in: index, of: table, text, style) : nil
    }
    let natural = table.columns.indices.map { index in
      Self.natural(index, of: table, text, style, figures: figures[index])
    }
    let shares = table.columns.map { column -> Double in
      if case .share(let share) = column.width { share } else { 0 }
    }
    let words = table.columns.indices.map {
      shares[$0] > 0 ? Self.longestWord($0, of: table, text, style) : 0
    }
    // Columns of running text keep a fifth of the width, or what their words need; what goes beyond
    // is taken from the widest.
    let kept = min(words.reduce(0, +) * 1.2, room * 0.2)
    let cap = Self.cap(natural, sum: room - kept)
    let widths = natural.map { min($0, cap) }
    let running = Self.running(
      shares, room: room - widths.reduce(0, +), words: words)
    var x = 0.0
    for index in natural.indices {
      let width = shares[index] > 0 ? running[index] : widths[index]
      let fitting = figures[index].flatMap { $0.units + $0.rest <= width ? $0.rest : nil }
      columns.append(Column(x: x, width: width, rest: fitting))
      x += width + gap
    }
  }

  /// Columns of running text by their shares, but none narrower than its longest word if there is
  /// room for that.
  private static func running(_ shares: [Double], room: Double, words: [Double]) -> [Double] {
    var widths = shares.map { _ in 0.0 }
    var open = shares.indices.filter { shares[$0] > 0 }
    var left = room
    while !open.isEmpty {
      let sum = open.reduce(0) { $0 + shares[$1] }
      let tight = open.filter { words[$0] > left * shares[$0] / sum }
      let needed = tight.reduce(0) { $0 + words[$1] }
      guard !tight.isEmpty, tight.count < open.count, needed < left * 0.7 else {
        for index in open { widths[index] = left * shares[index] / sum }
        break
      }
      for index in tight { widths[index] = words[index] }
      left -= needed
      open.removeAll(where: tight.contains)
    }
    return widths
  }

  private static func longestWord<M: TextMeasurer>(
    _ index: Int, of table: Table, _ text: TextSetter<M>, _ style: BriefingStyle
  ) -> Double {
    let words = cells(index, of: table).flatMap { $0.split(separator: " ") }.map(String.init)
    // The longest by letters are the widest, or near enough.
    return Set(words).sorted { ($1.count, $0) < ($0.count, $1) }.prefix(8)
      .map { text.width($0, style: style.strongCell) }.max() ?? 0
  }

  private static func cells(_ index: Int, of table: Table) -> [String] {
    table.rows.filter { $0.kind != .group && $0.cells.indices.contains(index) }
      .map { String($0.cells[index].prefix(longest)) }
  }

  /// The widest parts left and right of units places.
  private static func figures<M: TextMeasurer>(
    in index: Int, of table: Table, _ text: TextSetter<M>, _ style: BriefingStyle
  ) -> (units: Double, rest: Double) {
    var (units, rest) = (0.0, 0.0)
    for cell in cells(index, of: table) {
      let parts = FigureAlignment.parts(of: cell)
      // As strong as a sum is.
      units = max(units, text.width(String(parts.units), style: style.strongCell))
      guard cell.contains(where: \.isNumber) else { continue }
      rest = max(rest, text.width(String(parts.rest), style: style.strongCell))
    }
    return (units, rest)
  }

  private static func natural<M: TextMeasurer>(
    _ index: Int, of table: Table, _ text: TextSetter<M>, _ style: BriefingStyle,
    figures: (units: Double, rest: Double)?
  ) -> Double {
    guard case .natural(let most) = table.columns[index].width else { return 0 }
    let cells = cells(index, of: table).map { text.width($0, style: style.strongCell) }
    // Words of the head may stand one below the other.
    let title = table.columns[index].title
    let words = (title.count < 11 ? [Substring(title)] : title.split(separator: " "))
      .map { text.width(String($0), style: style.label) }
    let sum = figures.map { [$0.units + $0.rest] } ?? []
    return min(most, (cells + words + sum).max() ?? 0) + 0.5
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
