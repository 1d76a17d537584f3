public import Geo
public import Layout
public import Routes
public import Themes

extension BriefingPrinter {
  /// The one page of a summary: the fullest of several that fits.
  ///
  /// - Parameter documents: from the fullest to the shortest, which is taken if none fits.
  /// - Throws: as `print`.
  public static func printPage(
    _ documents: some Sequence<BriefingDocument>, paper: BriefingPaper, theme: Theme, atlas: Atlas,
    units: DistanceUnit = .kilometers, language: String = "en", measurer: some TextMeasurer
  ) throws -> Result {
    let grid = PageGrid(paper.size)
    var last: BriefingDocument?
    for document in documents {
      last = document
      let text = TextSetter(
        measurer: measurer, isRightToLeft: document.book.isRightToLeft)
      let references = ReferenceLinks(text: text, sources: 0, book: document.book)
      let setter = StripSetter(
        style: BriefingStyle(theme: theme), text: text, grid: grid,
        maps: MapSetter(
          theme: theme, atlas: atlas, measurer: measurer, units: units, language: language,
          references: references, book: document.book
        ) { _ in }, tagger: StripTagger(references: references), book: document.book
      ) { _ in }
      if let section = document.sections.first, try setter.fitsPage(section) { break }
    }
    guard let last else {
      return Result(pages: [], outline: [], warnings: [], notes: [], omissions: [])
    }
    return try print(
      last, paper: paper, theme: theme, atlas: atlas, units: units, language: language,
      measurer: measurer)
  }
}
