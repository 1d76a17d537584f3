public import Layout
internal import Phrases

extension BriefingDocument {
  /// More entries than this at one level are put together by twenties.
  private static let mostSiblings = 30
  private static let bundle = 20
  /// More lines of contents than this are a page of their own.
  private static let mostOnCover = 12

  /// How many sources are listed, which is what their numbers go up to.
  var sourceCount: Int {
    let anchors = sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .table(let table) = block { table.rows.compactMap(\.anchor) } else { [] }
    }
    return anchors.count { $0.hasPrefix("source-") }
  }

  /// The sections, those that belong together below one entry.
  public var outline: [OutlineEntry] {
    var entries: [OutlineEntry] = []
    var rest = sections[...]
    while let first = rest.first {
      guard let group = first.group else {
        entries.append(
          OutlineEntry(first.name, destination: first.anchor, children: first.outline))
        rest = rest.dropFirst()
        continue
      }
      let members = rest.prefix { $0.group == group }
      rest = rest.dropFirst(members.count)
      let children = members.map { OutlineEntry($0.name, destination: $0.anchor) }
      // A list of them that stands before them is what they belong to.
      if let list = entries.lastIndex(where: { $0.title == group }) {
        entries[list].children += bundled(children, group)
      } else if children.count == 1 {
        entries += children
      } else {
        entries.append(
          OutlineEntry(
            group, destination: first.anchor, children: bundled(children, group),
            isOpen: children.count <= Self.mostOnCover))
      }
    }
    return entries
  }

  private func bundled(_ entries: [OutlineEntry], _ group: String) -> [OutlineEntry] {
    guard entries.count > Self.mostSiblings else { return entries }
    return stride(from: 0, to: entries.count, by: Self.bundle).map { first in
      let part = Array(entries[first..<min(first + Self.bundle, entries.count)])
      let title = book(
        "contents.range",
        ["group": group, "first": "\(first + 1)", "last": "\(first + part.count)"])
      return OutlineEntry(title, destination: part[0].destination, children: part)
    }
  }

  /// The document with anchors for all its sections and, where it is long, a list of contents: on its
  /// cover if it is short enough for it, else on a page of its own.
  func withContents() -> BriefingDocument {
    var document = self
    for index in document.sections.indices where document.sections[index].anchor.isEmpty {
      document.sections[index].anchor = "section-\(index + 1)"
    }
    guard document.sections.count > 5 else { return document }
    let tree = document.outline
    let heading = book("contents.heading")
    // Flights are found in their list, on the cover or on a page of its own.
    let own = tree.filter { $0.destination != document.sections[0].anchor }
    if own.count <= Self.mostOnCover, document.sections[0].anchor == Self.coverAnchor {
      document.sections[0].addContents(
        own.map { ContentsEntry($0.title, anchor: $0.destination) }, heading: heading)
      return document
    }
    let entries = tree.flatMap { entry in
      [ContentsEntry(entry.title, anchor: entry.destination)]
        + entry.children.prefix(Self.mostSiblings).map {
          ContentsEntry($0.title, anchor: $0.destination, level: 1)
        }
    }
    let contents = BriefingSection(
      heading, anchor: "contents", startsPage: true,
      blocks: [.heading(heading, .section), .contents(entries, isInColumns: false)])
    document.sections.insert(
      contents, at: document.sections[0].anchor == Self.coverAnchor ? 1 : 0)
    return document
  }

  static let coverAnchor = "cover"
  static let indexAnchor = "index"
}

extension BriefingSection {
  /// Beside its map where there is room below the legend, else at its end.
  fileprivate mutating func addContents(_ entries: [ContentsEntry], heading: String) {
    for (index, block) in blocks.enumerated() {
      guard case .map(var figure) = block, figure.hasLegendBeside else { continue }
      figure.contents = entries
      blocks[index] = .map(figure)
      return
    }
    blocks += [.heading(heading, .part), .contents(entries, isInColumns: true)]
  }
}
