/// What a group of items is to a reader who does not see the page: an element of the structure that a
/// tagged PDF carries beside what it draws.
///
/// The order of the items is the order of reading. Items of no element are decoration.
public struct StructureElement: Sendable, Hashable {
  /// The standard structure types of ISO 32000-1, 14.8.4, as far as documents here need them; the raw
  /// value is the type's name in the file.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    /// A piece of the text of another element.
    case span = "Span"
    /// A list of what is where, and one of its entries.
    case contents = "TOC"
    case contentsEntry = "TOCI"
    case table = "Table"
    case row = "TR"
    case headCell = "TH"
    case cell = "TD"
    case figure = "Figure"
    case link = "Link"
    /// Decoration: running heads, rules, page numbers.
    case artifact = "Artifact"
  }

  public var role: Role
  /// Groups that follow one another with the same id are one element, from page to page too; `nil`
  /// for an element of one group.
  public var id: String?
  /// What a figure shows, in words.
  public var alternativeText: String?

  public init(_ role: Role, id: String? = nil, alternativeText: String? = nil) {
    self.role = role
    self.id = id
    self.alternativeText = alternativeText
  }
}
