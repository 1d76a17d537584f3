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

  /// BCP 47 tag of the language of fixed words, dates, figures and names. A language that has names
  /// only keeps English words.
  public var language: String?
  /// The path of a table of phrases in further languages, or in other words.
  public var phrases: String?
  /// Pixels to the inch of pictures; `nil` for `DrawnBriefing.standardDPI`.
  public var dpi: Double?

  public init(
    paper: BriefingPaper = .a4, theme: String? = nil, parts: Set<BriefingPart> = BriefingPart.all,
    isSummaryOnly: Bool = false, language: String? = nil, phrases: String? = nil, dpi: Double? = nil
  ) {
    self.paper = paper
    self.theme = theme
    self.parts = parts
    self.isSummaryOnly = isSummaryOnly
    self.language = language
    self.phrases = phrases
    self.dpi = dpi
  }
}
