/// A part of a briefing that has a name in the running head.
public struct BriefingSection: Sendable {
  public var name: String
  /// Whether it begins on a page of its own.
  public var startsPage: Bool
  /// Whether it is to be one page, and has been shortened until it is.
  public var isOnePage = false
  public var blocks: [Block]

  public init(_ name: String, startsPage: Bool = false, blocks: [Block]) {
    self.name = name
    self.startsPage = startsPage
    self.blocks = blocks
  }
}
