internal import Layout
internal import Phrases

/// Sets blocks as strips of the width of the page's content.
struct StripSetter<Measurer: TextMeasurer> {
  let style: BriefingStyle
  let text: TextSetter<Measurer>
  let grid: PageGrid
  let maps: MapSetter<Measurer>
  let tagger: StripTagger<Measurer>
  let book: Phrasebook
  /// Takes what the document's user has to know: a heading cut off.
  let warn: (String) -> Void

  var width: Double { grid.content.width }

  func strips(_ document: BriefingDocument) throws -> [Strip] {
    try document.sections.enumerated().flatMap { try strips(of: $1, number: $0) }
  }

  /// - Parameter number: of the section in its document.
  func strips(of section: BriefingSection, number: Int) throws -> [Strip] {
    let id = "section-\(number + 1)"
    var strips = tagger.tagged(try self.strips(section, id: id), of: section, id: id)
    if section.startsPage, !strips.isEmpty { strips[0].startsPage = true }
    for place in strips.indices {
      strips[place].section = number
      for head in strips[place].head.indices { strips[place].head[head].section = number }
    }
    // The one place where a page for text from right to left differs.
    return book.isRightToLeft ? strips.map { $0.mirrored(in: width) } : strips
  }

  /// Whether a section stands on one page with its maps as small as they may be.
  func fitsPage(_ section: BriefingSection) throws -> Bool {
    var parts = try parts(of: section)
    for (index, block) in section.blocks.enumerated() {
      guard case .map(let figure) = block else { continue }
      let legend = try maps.legend(of: figure, width: width)
      parts[index][0].height = PageGrid.wholeLines(
        maps.height(of: figure, lines: figure.lines.lowerBound, legend: legend))
    }
    return sheets(parts) == 1
  }

  /// The section with rows as close as lines of text, or its contents below its map, where that saves
  /// its second page.
  private func closed(_ section: BriefingSection) throws -> BriefingSection {
    let hasMap = section.blocks.contains { if case .map = $0 { true } else { false } }
    guard hasMap, try !fitsPage(section) else { return section }
    let below = section.withContentsBelow(heading: book("contents.heading"))
    let ways = [
      section.withTightTables, below, below.withTightTables, section.withTightestTables,
      below.withTightestTables, section.withTightestTables.withSmallMaps,
      below.withTightestTables.withSmallMaps,
    ]
    return try ways.first(where: fitsPage) ?? section
  }

  private func sheets(_ parts: [[Strip]]) -> Int {
    Paginator(Array(parts.joined()), grid: grid).sheets.count
  }

  private func strips(_ section: BriefingSection, id: String) throws -> [Strip] {
    let section = try closed(section)
    var parts = try parts(of: section)
    // Maps are drawn last: they take what room the rest leaves.
    for (index, block) in section.blocks.enumerated() {
      guard case .map(let figure) = block else { continue }
      parts[index] = try mapStrips(figure) { height in
        parts[index][0].height = height
        return sheets(parts) == 1
      }
    }
    return zip(parts, section.blocks).enumerated().flatMap { index, part in
      tagger.tagged(part.0, of: part.1, id: "\(id)-\(index + 1)")
    }
  }

  /// The strips of each block, those of maps without height.
  private func parts(of section: BriefingSection) throws -> [[Strip]] {
    var parts = try section.blocks.map(self.strips)
    for index in parts.indices.dropFirst() where !parts[index].isEmpty {
      // What stands under a heading stands close to it.
      guard case .heading(_, let heading) = section.blocks[index - 1] else { continue }
      switch section.blocks[index] {
      case .heading: parts[index][0].spaceBefore = PageGrid.line
      case .paragraph(_, .standfirst): break
      case .paragraph where heading == .section:
        parts[index][0].spaceBefore = PageGrid.line / 2
        // A lead does not stand alone under its heading.
        parts[index][parts[index].count - 1].keepsWithNext = true
      case .paragraph: parts[index][0].spaceBefore = 0
      case .table(let table) where heading == .part && !table.isCloseToHeading:
        // Descenders of the heading keep clear of the table's own head.
        parts[index][0].spaceBefore = PageGrid.line / 2
        parts[index][0].isOnGrid = false
      case _ where heading == .part: parts[index][0].spaceBefore = 0
      default: parts[index][0].spaceBefore = min(parts[index][0].spaceBefore, PageGrid.line)
      }
    }
    return parts
  }

  private func strips(_ block: Block) throws -> [Strip] {
    switch block {
    case .accent: [accent]
    case .heading(let words, let heading): headingStrips(words, heading)
    case .paragraph(let words, let voice): paragraph(words, voice)
    case .table(let table):
      TableSetter(
        table, text: text, style: style, width: width, references: tagger.references
      ).strips
    case .contents(let entries, let isInColumns):
      isInColumns ? contents.columns(entries) : contents.list(entries)
    case .keyFigures(let figures): keyFigures(figures).map { [$0] } ?? []
    case .map(let figure): mapPlace(figure)
    case .summary(let lines): summary(lines)
    case .timeline(let figure):
      TimelineSetter(
        figure, text: text, style: style, width: width, words: TimelineWords(book),
        references: tagger.references
      )?.strips ?? []
    case .maps(let figures): try smallMaps(figures)
    }
  }

  var contents: ContentsSetter<Measurer> {
    ContentsSetter(text: text, style: style, width: width)
  }

  private var accent: Strip {
    let bar = Rect(x: 0, y: 0, width: 42, height: 3.6)
    return Strip(
      height: PageGrid.line, items: [.path(PathItem(.rectangle(bar), fill: style.theme[.accent]))],
      keepsWithNext: true)
  }

  private func headingStrips(_ words: String, _ heading: Block.Heading) -> [Strip] {
    var type = style.heading(heading)
    var (lineHeight, most, before): (Double, Int, Double) =
      switch heading {
      case .title: (30, 3, 0)
      case .section: (24, 3, 36)
      case .part: (PageGrid.line, 4, PageGrid.line)
      }
    // A title of many lines is set smaller.
    var lines = text.heading(words, width: width, style: type)
    if heading == .title, lines.count > most {
      (type, lineHeight) = (style.longTitle, 24)
      lines = text.heading(words, width: width, style: type)
    }
    if heading != .part, lines.count > 5 {
      (type, lineHeight) = (style.heading(.part), PageGrid.line)
      lines = text.heading(words, width: width, style: type)
    }
    // Longer than any title, a text is cut off: it stands whole in the list of evidence.
    most = 8
    if lines.count > most {
      warn("the heading '\(words.printable.prefix(60))…' is too long for its page and is cut off")
      lines = text.first(most, of: lines)
    }
    let height = PageGrid.wholeLines(Double(lines.count) * lineHeight)
    let items = lines.enumerated().map { index, line in
      text.item(
        line, style: type, x: 0,
        baseline: height - Double(lines.count - 1 - index) * lineHeight
          - (PageGrid.line - PageGrid.baseline))
    }
    return [Strip(height: height, items: items, spaceBefore: before, keepsWithNext: true)]
  }

  func paragraph(_ words: String, _ voice: Block.Voice) -> [Strip] {
    let half = PageGrid.line / 2
    let (type, height, before): (TextStyle, Double, Double) =
      switch voice {
      case .standfirst: (style.standfirst, PageGrid.line + half, half)
      case .subtitle: (style.subtitle, PageGrid.line, 0)
      case .body: (style.body, PageGrid.line, half)
      case .aside: (style.aside, PageGrid.line, half)
      }
    // Longer lines than these are hard to read back from.
    let measure = min(width, type.size * 55)
    let lines =
      voice == .standfirst
      ? text.heading(words, width: measure, style: type)
      : text.paragraph(words, width: measure, style: type)
    return lines.enumerated().map { index, line in
      Strip(
        height: height,
        items: [text.item(line, style: type, x: 0, baseline: height - 3)],
        spaceBefore: index == 0 ? before : 0,
        // No line of a paragraph stands alone.
        keepsWithNext: lines.count < 4
          ? index + 1 < lines.count : index == 0 || index == lines.count - 2,
        isOnGrid: false)
    }
  }
}
