internal import Layout

/// Sets the list of contents: the number of the page, and beside it what is there. The numbers are
/// put in once there are pages.
struct ContentsSetter<Measurer: TextMeasurer> {
  let text: TextSetter<Measurer>
  let style: BriefingStyle
  let width: Double
  let isRightToLeft: Bool

  /// Marks what waits for its number.
  private static var placeholder: String { "page-of" }
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
    let page = Item.group(
      ItemGroup(
        name: Self.placeholder, items: [number],
        destination: Destination(Self.placeholder + entry.anchor, top: 0)))
    let area = Rect(x: x, y: 0, width: width, height: PageGrid.line)
    let link = PageLink(.destination(entry.anchor), area: area)
    let words = text.item(title, style: type, x: left, baseline: PageGrid.baseline)
    return .group(
      ItemGroup(
        items: [page, words], element: StructureElement(.contentsEntry), link: link))
  }

  /// The items with the numbers of pages put in.
  ///
  /// - Parameter pages: from 1, by anchor.
  func filled(_ items: [Item], _ pages: [String: Int]) -> [Item] {
    items.map { item in
      guard case .group(var group) = item else { return item }
      guard group.name == Self.placeholder else {
        group.items = filled(group.items, pages)
        return .group(group)
      }
      let anchor = (group.destination?.name ?? "").dropFirst(Self.placeholder.count)
      let number = pages[String(anchor)].map { "\($0)" } ?? "–"
      group.items = group.items.map { numbered($0, number) }
      group.name = nil
      group.destination = nil
      return .group(group)
    }
  }

  private func numbered(_ item: Item, _ number: String) -> Item {
    guard case .text(var item) = item else { return item }
    let width = text.width(number, style: item.style)
    // Numbers begin at the margin, which mirrored is on the right.
    if isRightToLeft { item.origin.x += item.width - width }
    (item.text, item.width) = (number, width)
    return .text(item)
  }

  /// The pages of all anchors, from 1.
  func pages(of sheets: [[Item]]) -> [String: Int] {
    var pages: [String: Int] = [:]
    func note(_ items: [Item], _ page: Int) {
      for case .group(let group) in items {
        if let name = group.destination?.name, pages[name] == nil { pages[name] = page }
        note(group.items, page)
      }
    }
    for (index, items) in sheets.enumerated() { note(items, index + 1) }
    return pages
  }
}
