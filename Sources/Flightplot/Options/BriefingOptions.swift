public import Briefing

/// How a briefing is to be set; what is `nil` is left to the dossier, then to the program.
public struct BriefingOptions: Sendable, Hashable {
  public var paper: BriefingPaper
  /// As `RenderOptions.theme`. Without it the dossier's theme counts if its page is light, else
  /// `newsprint`.
  public var theme: String?
  /// What is set, as far as the dossier has anything for it.
  public var parts: Set<BriefingPart>
  /// One page with the essence, whatever `parts` says.
  public var isSummaryOnly: Bool

  public init(
    paper: BriefingPaper = .a4, theme: String? = nil, parts: Set<BriefingPart> = BriefingPart.all,
    isSummaryOnly: Bool = false
  ) {
    self.paper = paper
    self.theme = theme
    self.parts = parts
    self.isSummaryOnly = isSummaryOnly
  }
}
