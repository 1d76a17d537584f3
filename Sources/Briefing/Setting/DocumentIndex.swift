internal import Layout
internal import Phrases

/// Makes the index of a document whose pages are known.
struct DocumentIndex {
  let book: Phrasebook
  /// The page, from 1, that an anchor stands on.
  let pages: [String: Int]

  private typealias Entry = (name: String, pages: String, target: PageLink.Target)

  private static let folds = 3
  /// Rows of one table, which is read down: no more than a page has room for.
  private static let mostRows = 48

  /// What stands under its heading; nothing where no entry has a page.
  func blocks(_ groups: [IndexGroup]) -> [Block] {
    var blocks: [Block] = []
    for group in groups {
      let entries = group.entries.compactMap { entry -> Entry? in
        let found = Set(entry.anchors.compactMap { pages[$0] }).sorted()
        guard !found.isEmpty, let first = entry.anchors.first(where: { pages[$0] != nil }) else {
          return nil
        }
        return (entry.name, Self.spans(found), .destination(first))
      }
      guard !entries.isEmpty else { continue }
      blocks.append(.heading(group.title, .part))
      for first in stride(from: 0, to: entries.count, by: Self.folds * Self.mostRows) {
        let last = min(first + Self.folds * Self.mostRows, entries.count)
        blocks.append(.table(table(Array(entries[first..<last]))))
      }
    }
    guard !blocks.isEmpty else { return [] }
    return [.heading(book("section.index"), .section), .paragraph(book("index.lead"), .aside)]
      + blocks
  }

  private func table(_ entries: [Entry]) -> Table {
    let depth = (entries.count + Self.folds - 1) / Self.folds
    let columns: [Table.Column] = [.init("", .share(5)), .init("", .share(2))]
    let gutter = Table.Column("", .natural(most: 1))
    var table = Table(
      Array((0..<Self.folds).map { _ in columns }.joined(separator: [gutter])),
      hasStrongFirst: false, hasHead: false)
    table.isTight = true
    for row in 0..<depth {
      let parts = (0..<Self.folds).map { fold -> [String] in
        let index = fold * depth + row
        return index < entries.count ? [entries[index].name, entries[index].pages] : ["", ""]
      }
      var links: [Int: PageLink.Target] = [:]
      for fold in 0..<Self.folds where fold * depth + row < entries.count {
        // Two columns an entry, and the gutter.
        links[fold * 3 + 1] = entries[fold * depth + row].target
      }
      table.add(Array(parts.joined(separator: [""])), links: links)
    }
    return table
  }

  /// `4–6, 9`.
  static func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, number == last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { span in
      span.count == 1
        ? "\(span.lowerBound)"
        : span.count == 2
          ? "\(span.lowerBound), \(span.upperBound)" : "\(span.lowerBound)–\(span.upperBound)"
    }.joined(separator: ", ")
  }
}
