internal import Layout
internal import Themes

/// Sets a timeline as strips: its axis, which stands again on every page, and one for each row.
struct TimelineSetter<Measurer: TextMeasurer> {
  private let figure: TimelineFigure
  private let text: TextSetter<Measurer>
  private let style: BriefingStyle
  private let width: Double
  private let signs: TimelineSigns
  private let scale: TimeScale
  private let axis: TimelineAxis<Measurer>
  private let words: TimelineWords
  private let references: ReferenceLinks<Measurer>

  /// Between the dates, the axis, and a mark and its words.
  private static var gutter: Double { 12 }
  private static var gap: Double { 6 }
  /// The room for words right of the last mark, and the most that they take.
  private static var leastText: Double { 168 }
  private static var mostText: Double { 262 }
  private static var mostLines: Int { 40 }

  /// - Returns: `nil` for a figure that nothing can be drawn of.
  init?(
    _ figure: TimelineFigure, text: TextSetter<Measurer>, style: BriefingStyle, width: Double,
    words: TimelineWords, references: ReferenceLinks<Measurer>
  ) {
    let left = Self.dateWidth(figure, text: text, style: style, width: width) + Self.gutter
    let signs = TimelineSigns(style: style)
    var (fine, months): ([ClosedRange<Double>], [ClosedRange<Double>]) = ([], [])
    for mark in figure.rows.flatMap(\.marks) {
      if case .month(let span, _) = mark { months.append(span) } else { fine.append(mark.span) }
    }
    // Words stand right of their marks; where there are only counts the axis has all the room.
    let beside =
      figure.rows.allSatisfy(\.hasCounts)
      ? 0 : (figure.rows.contains(where: \.hasCounts) ? 110 : Self.leastText) + Self.gap
    let start = left + signs.radius
    let x = start...max(start + 60, width - beside - signs.radius)
    guard
      let scale = TimeScale(fine: fine, months: months, x: x, hasHours: figure.hasHours)
    else { return nil }
    self.figure = figure
    self.text = text
    self.style = style
    self.width = width
    self.signs = signs
    self.scale = scale
    self.words = words
    self.references = references
    axis = TimelineAxis(
      scale: scale, hasHours: figure.hasHours, style: style, text: text, width: width,
      words: words)
  }

  var strips: [Strip] {
    let head = axis.strip
    let key = TimelineKey(
      figure: figure, signs: signs, style: style, text: text, width: width, words: words)
    var rows = figure.rows.indices.flatMap { strips(of: $0) }
    for index in rows.indices { rows[index].head = [head] }
    // No row alone at either end.
    if rows.count > 1 {
      rows[0].keepsWithNext = true
      rows[rows.count - 2].keepsWithNext = true
    }
    return [key.strip].compactMap { $0 } + [head] + rows
  }

  private static func dateWidth(
    _ figure: TimelineFigure, text: TextSetter<Measurer>, style: BriefingStyle, width: Double
  ) -> Double {
    // A row of counts has its name where others have their date.
    let widths = figure.rows.map { row in
      row.hasCounts
        ? min(text.width(row.lead, style: style.strongCell), width * 0.32)
        : min(text.width(row.date, style: style.strongCell), width * 0.19)
    }
    return (widths.max() ?? 0) + 0.5
  }

  private func strips(of index: Int) -> [Strip] {
    let row = figure.rows[index]
    let isRepeated = index > 0 && figure.rows[index - 1].date == row.date
    let dates =
      isRepeated
      ? [] : text.lines(row.date, width: scale.left - Self.gutter, style: style.strongCell)
    if row.hasCounts { return [counts(row)] }
    let x = reach(of: row) + Self.gap
    let words = lines(of: row, width: min(width - x, Self.mostText))
    let count = max(dates.count, words.count, 1)
    // More lines than a page has are divided.
    return stride(from: 0, to: count, by: Self.mostLines).map { first in
      let last = min(first + Self.mostLines, count)
      let height = PageGrid.lines(last - first) + (last == count ? PageGrid.line / 2 : 0)
      let shown = words.indices.filter { (first..<last).contains($0) }
      let end = x + 4 + (shown.map { words[$0].width }.max() ?? 0)
      var items = axis.guides(height: height, words: (x - 3)...end)
      func baseline(_ line: Int) -> Double { PageGrid.lines(line - first) + PageGrid.baseline }
      if first == 0 {
        // Level with the small letters of the first line.
        let y = PageGrid.baseline - 2.8
        items += row.marks.flatMap {
          signs.items($0, scale: scale, y: y, isFlight: !row.lead.isEmpty)
        }
      }
      for line in dates.indices where (first..<last).contains(line) {
        items.append(
          text.item(dates[line], style: style.strongCell, x: 0, baseline: baseline(line)))
      }
      var told = shown.map { words[$0].items(text, x: x, baseline: baseline($0)) }
      // A row leads to its evidence by its first words.
      if first == 0, let evidence = row.evidence, let lead = told.first {
        let link = PageLink(.destination(evidence), area: references.area(ofWords: lead))
        told[0] = [.group(ItemGroup(items: lead, link: link))]
      }
      items += told.joined()
      return Strip(height: height, items: items, isOnGrid: false)
    }
  }

  /// Where the last of a row's marks ends.
  private func reach(of row: TimelineFigure.Row) -> Double {
    row.marks.map { signs.reach($0, scale: scale).upperBound }.max() ?? scale.left
  }

  /// Lead and words as one paragraph: the lead in strong type at its beginning.
  private func lines(of row: TimelineFigure.Row, width: Double) -> [TimelineLine] {
    guard !row.lead.isEmpty else {
      return text.lines(row.text, width: width, style: style.cell).map {
        TimelineLine([($0, style.cell, text.width($0, style: style.cell))])
      }
    }
    let leads = text.lines(row.lead, width: width, style: style.strongCell)
    let space = 5.0
    let last = text.width(leads.last ?? "", style: style.strongCell)
    let all = leads.map {
      TimelineLine([($0, style.strongCell, text.width($0, style: style.strongCell))])
    }
    let words = text.width(row.text, style: style.cell)
    if last + space + words <= width, let end = leads.last {
      return all.dropLast() + [
        TimelineLine([(end, style.strongCell, last + space), (row.text, style.cell, words)])
      ]
    }
    return all
      + text.lines(row.text, width: width, style: style.cell).map {
        TimelineLine([($0, style.cell, text.width($0, style: style.cell))])
      }
  }

  /// A row of figures: how many flights there were, one below the other with those of other rows.
  private func counts(_ row: TimelineFigure.Row) -> Strip {
    let height = PageGrid.line * 1.5
    var items = axis.guides(height: height)
    let most =
      figure.rows.flatMap(\.marks).map { mark -> Int in
        if case .count(let count, _) = mark { count } else { 0 }
      }.max() ?? 1
    for mark in row.marks {
      guard case .count(let count, let span) = mark, count > 0 else { continue }
      let x = scale.x(span)
      let box = Rect(
        x: x.lowerBound + 0.5, y: -2, width: max(x.upperBound - x.lowerBound - 1, 2),
        height: height - 2)
      items.append(
        .path(
          PathItem(.rectangle(box), fill: signs.tint(Double(count) / Double(max(most, 1))))))
      let figure = "\(count)"
      let wide = text.width(figure, style: style.cell)
      guard box.width >= wide + 1.5 else { continue }
      items.append(
        text.item(
          figure, style: style.cell, x: box.center.x - wide / 2, baseline: PageGrid.baseline))
    }
    let name = text.cut(row.lead, width: scale.left - Self.gutter, style: style.strongCell)
    items.append(text.item(name, style: style.strongCell, x: 0, baseline: PageGrid.baseline))
    return Strip(height: height, items: items, isOnGrid: false)
  }
}

extension TimelineFigure.Row {
  fileprivate var hasCounts: Bool {
    marks.contains { if case .count = $0 { true } else { false } }
  }
}

extension TimeScale {
  /// Where the axis begins.
  var left: Double { stretches.first?.x.lowerBound ?? 0 }
}
