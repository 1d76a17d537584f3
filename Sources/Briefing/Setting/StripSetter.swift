internal import Layout

/// Sets blocks as strips of the width of the page's content.
struct StripSetter<Measurer: TextMeasurer> {
  let style: BriefingStyle
  let text: TextSetter<Measurer>
  let width: Double
  /// A map's picture and its legend.
  let drawMap: (MapFigure, _ width: Double) throws -> DrawnFigure

  func strips(_ document: BriefingDocument) throws -> [Strip] {
    var strips: [Strip] = []
    for (index, section) in document.sections.enumerated() {
      var ofSection = try section.blocks.flatMap(self.strips)
      if section.startsPage, !ofSection.isEmpty { ofSection[0].startsPage = true }
      for place in ofSection.indices {
        ofSection[place].section = index
        for head in ofSection[place].head.indices { ofSection[place].head[head].section = index }
      }
      strips += ofSection
    }
    return strips
  }

  private func strips(_ block: Block) throws -> [Strip] {
    switch block {
    case .accent: [accent]
    case .heading(let words, let heading): headingStrips(words, heading)
    case .paragraph(let words, let voice): paragraph(words, voice)
    case .table(let table): TableSetter(table, text: text, style: style, width: width).strips
    case .keyFigures(let figures): keyFigures(figures).map { [$0] } ?? []
    case .map(let figure): try mapStrips(figure)
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
      case .part: (1, 4, 18)
      }
    // A title of many lines is set smaller.
    var lines = text.lines(words, width: width, style: type)
    var lineHeight = PageGrid.lines(pitch)
    if heading == .title, lines.count > most {
      type = style.heading(.section)
      lines = text.lines(words, width: width, style: type)
      lineHeight = PageGrid.lines(2)
    }
    let items = lines.enumerated().map { index, line in
      text.item(
        line, style: type, x: 0,
        baseline: Double(index + 1) * lineHeight - (PageGrid.line - PageGrid.baseline))
    }
    let after = heading == .section ? PageGrid.line : 0
    return [
      Strip(
        height: Double(lines.count) * lineHeight + after, items: items, spaceBefore: before,
        keepsWithNext: true)
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
    let measure = min(width, type.size * 54)
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
      items.append(text.item(figure.figure, style: type, x: x, baseline: 33))
      let lines = text.lines(figure.label, width: column, style: style.label)
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

  private func mapStrips(_ figure: MapFigure) throws -> [Strip] {
    let drawn = try drawMap(figure, width)
    let strip = Strip(
      height: PageGrid.wholeLines(drawn.size.height), items: drawn.items, spaceBefore: 14,
      keepsWithNext: !figure.caption.isEmpty)
    return [strip] + (figure.caption.isEmpty ? [] : paragraph(figure.caption, .aside))
  }
}
