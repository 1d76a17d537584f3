/// One piece of a section.
public enum Block: Sendable {
  case heading(String, Heading)
  case paragraph(String, Voice)
  case table(Table)
  case keyFigures([KeyFigure])
  case map(MapFigure)
  /// Answers to a reader's first questions, one below the other.
  case summary([SummaryLine])
  /// Events and flights along a time axis.
  case timeline(TimelineFigure)
  /// Small maps side by side.
  case maps([SmallMap])
  /// What is on which page; in columns where there is more on the page than that.
  case contents([ContentsEntry], isInColumns: Bool)
  /// The bar of the theme's accent over the title.
  case accent

  /// How much a heading stands over.
  public enum Heading: Sendable, Hashable {
    /// The whole document.
    case title
    /// A section.
    case section
    /// A part of one.
    case part
  }

  /// How a paragraph speaks.
  public enum Voice: Sendable, Hashable {
    /// Under the document's title.
    case standfirst
    /// Under a section's heading.
    case subtitle
    case body
    /// Captions, assumptions, notes.
    case aside
  }
}
