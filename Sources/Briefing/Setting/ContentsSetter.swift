internal import Layout

/// Sets the list of contents: the number of the page, and beside it what is there.
struct ContentsSetter<Measurer: TextMeasurer> {
  let text: TextSetter<Measurer>
  let style: BriefingStyle
  let width: Double

  private static var numberWidth: Double { 18 }

  /// In columns where a title may be cut, for a page that has more than the contents.
  func columns(_ entries: [ContentsEntry]) -> [Strip] {
    let count = 3
    let rows = (entries.count + count - 1) / count
    let column = (width - 18 * Double(count - 1)) / Double(count)
    // Down each column, then on to the next.
    let items = entries.enumerated().map { index, entry in
      line(
        entry, x: Double(index / rows) * (column + 18), width: column, isStrong: false
      ).moved(x: 0, y: PageGrid.lines(index % rows))
    }
    return [Strip(height: PageGrid.lines(rows), items: items, spaceBefore: 4)]
  }

  /// One below the other, as close as lines of text.
  func column(_ entries: [ContentsEntry], from top: Double) -> [Item] {
    entries.enumerated().map { index, entry in
      line(entry, x: 0, width: width, isStrong: false).moved(x: 0, y: top + PageGrid.lines(index))
    }
  }

  /// A line an entry.
  func list(_ entries: [ContentsEntry]) -> [Strip] {
    entries.enumerated().map { index, entry in
      let isTop = entry.level == 0
      let items = [line(entry, x: 0, width: min(width, 400), isStrong: isTop)]
      return Strip(
        height: PageGrid.line * 1.5, items: items, spaceBefore: index == 0 ? 8 : isTop ? 6 : 0,
        keepsWithNext: isTop && index + 1 < entries.count, isOnGrid: false)
    }
  }

  private func line(
    _ entry: ContentsEntry, x: Double, width: Double, isStrong: Bool
  ) -> Item {
    let type = isStrong ? style.strongCell : style.cell
    let left = x + Self.numberWidth + Double(entry.level) * 12
    let title = text.cut(entry.title, width: x + width - left, style: type)
    let number = text.item("0", style: type, x: x, baseline: PageGrid.baseline)
    let page = PageNumbers<Measurer>.placeholder(number, of: entry.anchor)
    let area = Rect(x: x, y: 0, width: width, height: PageGrid.line)
    let link = PageLink(.destination(entry.anchor), area: area)
    let words = text.item(title, style: type, x: left, baseline: PageGrid.baseline)
    return .group(
      ItemGroup(
        items: [page, words], element: StructureElement(.contentsEntry), link: link))
  }
}
