internal import Layout

/// Sets blocks as strips of the width of the page's content.
struct StripSetter<Measurer: TextMeasurer> {
  let style: BriefingStyle
  let text: TextSetter<Measurer>
  let grid: PageGrid
  let maps: MapSetter<Measurer>

  private var width: Double { grid.content.width }

  func strips(_ document: BriefingDocument) throws -> [Strip] {
    var strips: [Strip] = []
    for (index, section) in document.sections.enumerated() {
      var ofSection = try self.strips(section)
      if section.startsPage, !ofSection.isEmpty { ofSection[0].startsPage = true }
      for place in ofSection.indices {
        ofSection[place].section = index
        for head in ofSection[place].head.indices { ofSection[place].head[head].section = index }
      }
      strips += ofSection
    }
    return strips
  }

  private func strips(_ section: BriefingSection) throws -> [Strip] {
    var parts = try section.blocks.map(self.strips)
    for index in parts.indices.dropFirst() where !parts[index].isEmpty {
      // What stands under a heading stands close to it.
      guard case .heading(_, let heading) = section.blocks[index - 1] else { continue }
      var first = parts[index][0]
      if heading == .part {
        first.spaceBefore = 3
        first.isOnGrid = false
      } else if heading == .section, case .paragraph(_, .subtitle) = section.blocks[index] {
        first.spaceBefore = 0
      } else {
        first.spaceBefore = min(first.spaceBefore, 4)
      }
      parts[index][0] = first
    }
    // Maps are drawn last: they take what room the rest leaves.
    for (index, block) in section.blocks.enumerated() {
      guard case .map(let figure) = block else { continue }
      parts[index] = try mapStrips(figure) { height in
        parts[index][0].height = height
        return Paginator(Array(parts.joined()), grid: grid).sheets.count == 1
      }
    }
    return Array(parts.joined())
  }

  private func strips(_ block: Block) throws -> [Strip] {
    switch block {
    case .accent: [accent]
    case .heading(let words, let heading): headingStrips(words, heading)
    case .paragraph(let words, let voice): paragraph(words, voice)
    case .table(let table): TableSetter(table, text: text, style: style, width: width).strips
    case .keyFigures(let figures): keyFigures(figures).map { [$0] } ?? []
    case .map(let figure): mapPlace(figure)
    }
  }

  private var accent: Strip {
    let bar = Rect(x: 0, y: 0, width: 42, height: 3.6)
    return Strip(
      height: PageGrid.line, items: [.path(PathItem(.rectangle(bar), fill: style.theme[.accent]))],
      keepsWithNext: true)
  }

  private func headingStrips(_ words: String, _ heading: Block.Heading) -> [Strip] {
    var type = style.heading(heading)
    let (pitch, most, before): (Int, Int, Double) =
      switch heading {
      case .title: (3, 2, 0)
      case .section: (2, 3, 36)
      case .part: (1, 4, 14)
      }
    // A title of many lines is set smaller.
    var lines = text.lines(words, width: width, style: type)
    var lineHeight = PageGrid.lines(pitch)
    if heading == .title, lines.count > most {
      type = style.heading(.section)
      lines = text.lines(words, width: width, style: type)
      lineHeight = PageGrid.lines(2)
    }
    // Longer than any title, a text is cut off: it stands whole in the list of evidence.
    lines = text.first(8, of: lines)
    let items = lines.enumerated().map { index, line in
      text.item(
        line, style: type, x: 0,
        baseline: Double(index + 1) * lineHeight - (PageGrid.line - PageGrid.baseline))
    }
    return [
      Strip(
        height: Double(lines.count) * lineHeight, items: items, spaceBefore: before,
        keepsWithNext: true, isOnGrid: heading != .part)
    ]
  }

  private func paragraph(_ words: String, _ voice: Block.Voice) -> [Strip] {
    let (type, height): (TextStyle, Double) =
      switch voice {
      case .subtitle: (style.subtitle, 16)
      case .body: (style.body, PageGrid.line)
      case .aside: (style.aside, PageGrid.line)
      }
    // Longer lines than these are hard to read back from.
    let measure = min(width, type.size * 61)
    let lines = text.lines(words, width: measure, style: type)
    return lines.enumerated().map { index, line in
      Strip(
        height: height,
        items: [text.item(line, style: type, x: 0, baseline: height - 3)],
        spaceBefore: index == 0 ? (voice == .aside ? 4 : 6) : 0,
        // No line of a paragraph stands alone.
        keepsWithNext: lines.count < 4
          ? index + 1 < lines.count : index == 0 || index == lines.count - 2,
        isOnGrid: index == 0 && voice != .aside)
    }
  }

  /// Figures side by side, four at the most, all in the size that the longest has room for.
  private func keyFigures(_ figures: [KeyFigure]) -> Strip? {
    let shown = figures.prefix(4)
    guard !shown.isEmpty else { return nil }
    let gap = 18.0
    let column = (width - gap * Double(shown.count - 1)) / Double(shown.count)
    let widest = shown.map { text.width($0.figure, style: style.figure(24)) }.max() ?? 0
    let type = style.figure(max(11, min(24, 24 * column / max(widest, 1))))
    var items: [Item] = []
    var height = 0.0
    for (index, figure) in shown.enumerated() {
      let x = Double(index) * (column + gap)
      items.append(
        .path(
          PathItem(
            .line(from: Point(x: x, y: 0), to: Point(x: x + column, y: 0)),
            stroke: style.strongRule)))
      let words = text.cut(figure.figure, width: column, style: type)
      items.append(text.item(words, style: type, x: x, baseline: 30))
      let lines = text.first(
        6, of: text.lines(figure.label, width: column, style: style.label))
      for (number, line) in lines.enumerated() {
        items.append(
          text.item(
            line, style: style.label, x: x,
            baseline: 36 + PageGrid.lines(number) + PageGrid.baseline))
      }
      height = max(height, 36 + PageGrid.lines(lines.count))
    }
    return Strip(height: height, items: items, spaceBefore: 18)
  }

  /// The room for a map, and its caption.
  private func mapPlace(_ figure: MapFigure) -> [Strip] {
    let strip = Strip(
      height: 0, items: [], spaceBefore: 8, keepsWithNext: !figure.caption.isEmpty)
    return [strip] + (figure.caption.isEmpty ? [] : paragraph(figure.caption, .aside))
  }

  /// - Parameter fits: whether the section fits a page with a map of that height.
  private func mapStrips(
    _ figure: MapFigure, fits: (_ height: Double) -> Bool
  ) throws -> [Strip] {
    let legend = try maps.legend(of: figure, width: width)
    let lines =
      figure.lines.reversed().first {
        fits(PageGrid.wholeLines(maps.height(of: figure, lines: $0, legend: legend)))
      } ?? figure.lines.upperBound
    let drawn = try maps.draw(figure, legend: legend, width: width, lines: lines)
    var place = mapPlace(figure)
    place[0].height = PageGrid.wholeLines(drawn.size.height)
    place[0].items = drawn.items
    return place
  }
}
