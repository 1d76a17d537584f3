public import Briefing

/// How a briefing is to be set; what is `nil` is left to the dossier, then to the program.
public struct BriefingOptions: Sendable, Hashable {
  public var paper: BriefingPaper
  /// As `RenderOptions.theme`. Without it the dossier's theme counts if its page is light, else
  /// `newsprint`.
  public var theme: String?

  public init(paper: BriefingPaper = .a4, theme: String? = nil) {
    self.paper = paper
    self.theme = theme
  }
}
