public import Layout

/// A part of a briefing that has a name in the running head.
public struct BriefingSection: Sendable {
  public var name: String
  /// Whether it begins on a page of its own.
  public var startsPage: Bool
  /// Whether it is to be one page, and has been shortened until it is.
  public var isOnePage = false
  /// By what links lead to it; unique in the document.
  public var anchor: String
  /// What it belongs to together with the sections next to it, in the outline: `Flights`.
  public var group: String?
  /// What stands below it in the outline.
  public var outline: [OutlineEntry] = []
  public var blocks: [Block]

  public init(
    _ name: String, anchor: String = "", group: String? = nil, startsPage: Bool = false,
    blocks: [Block]
  ) {
    self.name = name
    self.anchor = anchor
    self.group = group
    self.startsPage = startsPage
    self.blocks = blocks
  }
}
