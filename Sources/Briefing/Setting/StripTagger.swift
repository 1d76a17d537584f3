internal import Layout

/// Says of set strips what they are in the document: for readers who do not see the page, and for
/// those who click.
struct StripTagger<Measurer: TextMeasurer> {
  let references: ReferenceLinks<Measurer>

  /// - Parameter id: of the block, the same for all its strips.
  func tagged(_ strips: [Strip], of block: Block, id: String) -> [Strip] {
    switch block {
    case .heading(_, let heading): map(strips) { Self.element($0, Self.role(heading), id) }
    case .table: map(strips) { [$0.tagged(.table, id: id)] }
    case .contents: map(strips) { [$0.tagged(.contents, id: id)] }
    case .timeline(let figure): timeline(strips, figure)
    case .summary: summary(strips, id: id)
    case .map, .maps, .keyFigures, .accent: strips
    case .paragraph: map(strips) { Self.element(references.linked($0), .paragraph, id) }
    }
  }

  /// The key, the axis, and rows, each a paragraph.
  private func timeline(_ strips: [Strip], _ figure: TimelineFigure) -> [Strip] {
    let dates = figure.rows.map(\.date).filter { !$0.isEmpty }
    let words = [dates.first, dates.last].compactMap { $0 }.joined(separator: " – ")
    // The axis says when in figures of its own, of which each row tells the date.
    let axis = StructureElement(
      .figure, alternativeText: references.book("timeline.described", ["span": words]))
    let rows = figure.rows.count
    return strips.enumerated().map { index, strip in
      var strip = strip
      strip.items =
        index == strips.count - rows - 1
        ? [strip.items.tagged(axis)]
        : Self.element(references.linked(strip.items), .paragraph, nil)
      return strip
    }
  }

  /// A paragraph for each question: its strip has the question beside the answer's first line.
  private func summary(_ strips: [Strip], id: String) -> [Strip] {
    var question = 0
    return strips.map { strip in
      var strip = strip
      if strip.items.count > 1 { question += 1 }
      strip.items = Self.element(
        references.linked(strip.items), .paragraph, "\(id)-\(question)")
      return strip
    }
  }

  /// The strips of a section, the first of which is what its anchor leads to.
  func tagged(_ strips: [Strip], of section: BriefingSection, id: String) -> [Strip] {
    var tagged = map(strips) { [$0.tagged(.section, id: id)] }
    guard !tagged.isEmpty, !section.anchor.isEmpty else { return tagged }
    tagged[0].items.insert(.anchor(section.anchor, top: -PageGrid.line), at: 0)
    return tagged
  }

  private func map(_ strips: [Strip], _ change: ([Item]) -> [Item]) -> [Strip] {
    strips.map { strip in
      var strip = strip
      if !strip.items.isEmpty { strip.items = change(strip.items) }
      return strip
    }
  }

  /// The text of a strip as an element, its rules before it.
  private static func element(
    _ items: [Item], _ role: StructureElement.Role, _ id: String?
  ) -> [Item] {
    let rules = items.filter(\.isPath)
    let rest = items.filter { !$0.isPath }
    return rest.isEmpty ? rules : rules + [rest.tagged(role, id: id)]
  }

  private static func role(_ heading: Block.Heading) -> StructureElement.Role {
    switch heading {
    case .title: .heading1
    case .section: .heading2
    case .part: .heading3
    }
  }
}

extension Item {
  /// A place that links lead to, without anything drawn.
  static func anchor(_ name: String, top: Double) -> Item {
    .group(ItemGroup(items: [], destination: Destination(name, top: top)))
  }

  /// Its texts that are not turned.
  var levelTexts: [TextItem] {
    switch self {
    case .path: []
    case .text(let text): text.rotation == 0 ? [text] : []
    case .group(let group): group.items.flatMap(\.levelTexts)
    }
  }

  var isPath: Bool { if case .path = self { true } else { false } }
}

extension Strip {
  /// The strip as decoration: a head that has been read before.
  var asDecoration: Strip {
    var strip = self
    strip.items = [items.tagged(.artifact)]
    return strip
  }
}
