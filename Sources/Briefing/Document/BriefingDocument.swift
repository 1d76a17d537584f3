/// A briefing as values: what it says, in which order, before any of it has a place on a page.
public struct BriefingDocument: Sendable {
  /// Stands at the head of every page but the first.
  public var runningTitle: String
  public var sections: [BriefingSection]

  public init(runningTitle: String, sections: [BriefingSection]) {
    self.runningTitle = runningTitle
    self.sections = sections
  }
}
