internal import Layout
internal import Phrases

/// What stands in the margins: the running head, and which page of how many it is.
struct PageMarks<Measurer: TextMeasurer> {
  let document: BriefingDocument
  let grid: PageGrid
  let style: BriefingStyle
  let text: TextSetter<Measurer>

  /// As on the page: the other way round where text runs from right to left.
  private func placed(_ items: [Item]) -> [Item] {
    document.book.isRightToLeft ? items.map { $0.mirrored(in: grid.size.width) } : items
  }

  /// The document's title and the section's name; nothing on the cover.
  func head(page: Int, section: Int) -> [Item] {
    guard page > 0 || !document.hasCover else { return [] }
    let (left, right) = (grid.content.minX, grid.content.maxX)
    let name = text.cut(
      BriefingStyle.capitals(document.sections[section].name), width: grid.content.width * 0.4,
      style: style.small)
    let room = grid.content.width - text.width(name, style: style.small) - 24
    let rule = Path.line(
      from: Point(x: left, y: grid.headBaseline + 6), to: Point(x: right, y: grid.headBaseline + 6))
    return placed([
      text.item(
        text.cut(document.runningTitle, width: room, style: style.quiet), style: style.quiet,
        x: left, baseline: grid.headBaseline),
      text.item(name, style: style.small, x: left, baseline: grid.headBaseline, right: right),
      .path(PathItem(rule, stroke: style.rule)),
    ])
  }

  /// `page 3 of 7`.
  func foot(page: Int, of count: Int) -> [Item] {
    let words = document.book("page.number", ["n": "\(page + 1)", "count": "\(count)"])
    return placed([
      text.item(
        words, style: style.quiet, x: grid.content.minX, baseline: grid.footBaseline,
        right: grid.content.maxX)
    ])
  }
}
