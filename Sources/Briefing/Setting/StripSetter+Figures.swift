internal import Layout

extension StripSetter {
  /// Figures side by side, four at the most, all in the size that the longest has room for.
  func keyFigures(_ figures: [KeyFigure]) -> Strip? {
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
      var told = [text.item(words, style: type, x: x, baseline: 27)]
      let lines = text.first(
        6, of: text.lines(figure.label, width: column, style: style.label))
      for (number, line) in lines.enumerated() {
        told.append(
          text.item(
            line, style: style.label, x: x,
            baseline: 36 + PageGrid.lines(number) + PageGrid.baseline))
      }
      if let evidence = figure.evidence {
        let link = PageLink(
          .destination(evidence), area: Rect(x: x, y: 3, width: column, height: 30))
        told[0] = .group(ItemGroup(items: [told[0]], link: link))
      }
      items.append(tagger.references.linked(told).tagged(.paragraph))
      height = max(height, 36 + PageGrid.lines(lines.count))
    }
    return Strip(height: height, items: items, spaceBefore: 18)
  }

  /// Questions in small capitals, their answers beside them.
  func summary(_ lines: [SummaryLine]) -> [Strip] {
    let names = lines.map { $0.question.uppercased() }
    let widest = names.map { text.width($0, style: style.small) }.max() ?? 0
    let left = min(widest, width * 0.25) + 14
    let measure = min(width - left, style.body.size * 48)
    return lines.indices.flatMap { index -> [Strip] in
      let answer = text.paragraph(lines[index].answer, width: measure, style: style.body)
      let name = text.cut(names[index], width: left - 8, style: style.small)
      return answer.enumerated().map { number, line in
        let words = text.item(line, style: style.body, x: left, baseline: PageGrid.baseline)
        let label = text.item(name, style: style.small, x: 0, baseline: PageGrid.baseline)
        return Strip(
          height: PageGrid.line, items: number == 0 ? [label, words] : [words],
          spaceBefore: number > 0 ? 0 : index == 0 ? 18 : 3,
          keepsWithNext: number + 1 < answer.count, isOnGrid: index == 0 && number == 0)
      }
    }
  }

  /// The room for a map, and its caption.
  func mapPlace(_ figure: MapFigure) -> [Strip] {
    let strip = Strip(
      height: 0, items: [], spaceBefore: PageGrid.line,
      keepsWithNext: !figure.caption.isEmpty)
    return [strip] + (figure.caption.isEmpty ? [] : paragraph(figure.caption, .aside))
  }

  /// - Parameter fits: whether the section fits a page with a map of that height.
  func mapStrips(
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

  /// Small maps in rows of two, the words of each below it.
  func smallMaps(_ figures: [SmallMap]) throws -> [Strip] {
    let columns = 3
    let gap = 15.0
    let column = (width - gap * Double(columns - 1)) / Double(columns)
    return try stride(from: 0, to: figures.count, by: columns).map { first in
      var items: [Item] = []
      var height = 0.0
      for (place, small) in figures[first..<min(first + columns, figures.count)].enumerated() {
        let x = Double(place) * (column + gap)
        let drawn = try maps.draw(
          small.figure, legend: nil, width: column, lines: small.figure.lines.upperBound)
        items += drawn.items.map { $0.moved(x: x, y: 0) }
        var y = PageGrid.wholeLines(drawn.size.height)
        var told: [Item] = []
        let title = text.first(
          2, of: text.lines(small.title, width: column, style: style.strongCell))
        let detail = text.first(4, of: text.lines(small.detail, width: column, style: style.aside))
        for (type, lines) in [(style.strongCell, title), (style.aside, detail)] {
          for line in lines {
            told.append(
              text.item(
                line, style: type, x: x, baseline: y + PageGrid.line + PageGrid.baseline - 6))
            y += PageGrid.line
          }
        }
        items.append(tagger.references.linked(told).tagged(.paragraph))
        height = max(height, PageGrid.wholeLines(y + 6))
      }
      return Strip(height: height, items: items, spaceBefore: PageGrid.line)
    }
  }
}
