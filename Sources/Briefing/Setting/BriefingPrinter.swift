public import Geo
public import Layout
internal import Plot
public import Routes
public import Themes

/// Lays a briefing out on pages.
public enum BriefingPrinter {
  /// What is laid out, and what of the maps their user has to know.
  public struct Result: Sendable {
    public var pages: [Page]
    public var outline: [OutlineEntry]
    /// One sentence each.
    public var warnings: [String]
    public var notes: [String]
    public var omissions: [String]
  }

  /// The pages of a document.
  ///
  /// - Parameter language: BCP 47 tag of the language of names on the maps.
  /// - Throws: as `MapPlotter.draw`.
  public static func print<M: TextMeasurer>(
    _ document: BriefingDocument, paper: BriefingPaper, theme: Theme, atlas: Atlas,
    units: DistanceUnit = .kilometers, language: String = "en", measurer: M
  ) throws -> Result {
    let grid = PageGrid(paper.size)
    let style = BriefingStyle(theme: theme)
    let text = TextSetter(measurer: measurer, isRightToLeft: document.book.isRightToLeft)
    var result = Result(
      pages: [], outline: document.outline, warnings: [], notes: [], omissions: [])
    let references = ReferenceLinks(
      text: text, sources: document.sourceCount, book: document.book)
    let maps = MapSetter(
      theme: theme, atlas: atlas, measurer: measurer, units: units, language: language,
      references: references, book: document.book
    ) { drawn in
      result.warnings += drawn.warnings
      result.notes += drawn.notes
      result.omissions += drawn.omissions
    }
    let setter = StripSetter(
      style: style, text: text, grid: grid, maps: maps,
      tagger: StripTagger(references: references), book: document.book
    ) {
      result.warnings.append($0)
    }
    var document = document
    var strips = try setter.strips(document)
    if let place = document.sections.lastIndex(where: {
      $0.anchor == BriefingDocument.indexAnchor
    }) {
      // It stands behind all that it names the pages of, on pages of its own.
      let pages = PageNumbers<M>.pages(of: Paginator(strips, grid: grid).sheets.map(\.items))
      let index = DocumentIndex(book: document.book, pages: pages)
      document.sections[place].blocks = index.blocks(document.index)
      strips += try setter.strips(of: document.sections[place], number: place)
    }
    let sheets = Paginator(strips, grid: grid).sheets
    let marks = PageMarks(document: document, grid: grid, style: style, text: text)
    let numbers = PageNumbers(
      sheets.map(\.items), text: text, isRightToLeft: document.book.isRightToLeft)
    result.pages = sheets.enumerated().map { index, sheet in
      Page(
        size: grid.size, background: theme[.page],
        layers: [
          PageLayer(
            name: "running-head", items: marks.head(page: index, section: sheet.section)),
          PageLayer(name: "content", items: numbers.filled(sheet.items)),
          PageLayer(name: "page-number", items: marks.foot(page: index, of: sheets.count)),
        ].filter { !$0.items.isEmpty }, label: "\(index + 1)")
    }
    return result
  }
}
