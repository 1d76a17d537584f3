public import Phrases

/// A briefing as values: what it says, in which order, before any of it has a place on a page.
public struct BriefingDocument: Sendable {
  /// Stands at the head of every page but the first.
  public var runningTitle: String
  /// Of the words in the margins and in the legends of maps, and which way the text runs.
  public var book: Phrasebook
  public var sections: [BriefingSection]
  /// Whether its first page has the title, and so no running head.
  public var hasCover = true
  /// Set behind the sections, with the pages that its entries stand on.
  public var index: [IndexGroup] = []

  public init(
    runningTitle: String, book: Phrasebook = .english, sections: [BriefingSection]
  ) {
    self.runningTitle = runningTitle
    self.book = book
    self.sections = sections
  }
}
