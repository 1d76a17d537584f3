internal import Layout

/// The numbers of pages that are told elsewhere: in the list of contents, in that of flights. They are
/// put in once there are pages.
struct PageNumbers<Measurer: TextMeasurer> {
  private let text: TextSetter<Measurer>
  private let isRightToLeft: Bool
  /// From 1, by anchor.
  private let pages: [String: Int]

  init(_ sheets: [[Item]], text: TextSetter<Measurer>, isRightToLeft: Bool) {
    self.text = text
    self.isRightToLeft = isRightToLeft
    pages = Self.pages(of: sheets)
  }

  /// The pages of all anchors, from 1.
  static func pages(of sheets: [[Item]]) -> [String: Int] {
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

  /// The items with the numbers put in; a dash for what is on no page.
  func filled(_ items: [Item]) -> [Item] {
    items.map { item in
      guard case .group(var group) = item else { return item }
      guard let wish = PageNumberWish(group) else {
        group.items = filled(group.items)
        return .group(group)
      }
      let number = pages[wish.anchor].map { "\($0)" } ?? "–"
      group.items = group.items.map { numbered($0, number, isRight: wish.isRight) }
      (group.name, group.destination) = (nil, nil)
      return .group(group)
    }
  }

  private func numbered(_ item: Item, _ number: String, isRight: Bool) -> Item {
    guard case .text(var item) = item else { return item }
    let width = text.width(number, style: item.style)
    // On a mirrored page all text ends on the right.
    if isRight || isRightToLeft { item.origin.x += item.width - width }
    (item.text, item.width) = (number, width)
    return .text(item)
  }
}

/// What a group says that waits for the number of a page.
private struct PageNumberWish {
  static let prefix = "page-of-"
  static let names = [false: "page number", true: "page number on the right"]

  let anchor: String
  let isRight: Bool

  init?(_ group: ItemGroup) {
    guard let name = group.name, let own = group.destination?.name,
      let isRight = Self.names.first(where: { $0.value == name })?.key
    else { return nil }
    anchor = String(own.dropFirst(Self.prefix.count))
    self.isRight = isRight
  }
}

extension PageNumbers {
  /// A text in whose place the number of an anchor's page will stand.
  static func placeholder(_ text: Item, of anchor: String, isRight: Bool = false) -> Item {
    .group(
      ItemGroup(
        name: PageNumberWish.names[isRight], items: [text],
        destination: Destination(PageNumberWish.prefix + anchor, top: 0)))
  }
}
