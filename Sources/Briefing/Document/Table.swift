public import Layout

/// Rows under a head that stands again on every page the table goes on to.
public struct Table: Sendable, Hashable {
  public struct Column: Sendable, Hashable {
    public enum Width: Sendable, Hashable {
      /// As wide as its widest cell, up to so many points.
      case natural(most: Double)
      /// A part of what the others leave.
      case share(Double)
    }

    public var title: String
    public var width: Width
    /// Figures stand with their units places below one another.
    public var isRight: Bool
    /// Whether `[3]` in it is the number of a source, not somebody's words.
    public var hasReferences: Bool
    /// Whether its cells tell the pages of what they lead to; they are filled once these are known.
    public var showsPages = false

    public init(
      _ title: String, _ width: Width = .natural(most: 110), isRight: Bool = false,
      hasReferences: Bool = true
    ) {
      self.hasReferences = hasReferences
      self.title = title
      self.width = width
      self.isRight = isRight
    }

    /// The column of the pages that rows lead to.
    static func pages(_ title: String) -> Column {
      var column = Column(title, .natural(most: 40), isRight: true, hasReferences: false)
      column.showsPages = true
      return column
    }

    /// What keeps the room of a page's number until it is known.
    static let pageRoom = "000"
  }

  public struct Row: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case plain
      /// A sum.
      case total
      /// A name for the rows after it, across all columns.
      case group
    }

    public var cells: [String]
    public var kind: Kind
    /// By what links lead to it; unique in the document.
    public var anchor: String?
    /// Of further things that the row says.
    public var otherAnchors: [String] = []
    /// What cells lead to, by their columns.
    public var links: [Int: PageLink.Target]

    public init(
      _ cells: [String], _ kind: Kind = .plain, anchor: String? = nil,
      links: [Int: PageLink.Target] = [:]
    ) {
      self.cells = cells
      self.kind = kind
      self.anchor = anchor
      self.links = links
    }
  }

  public var columns: [Column]
  public var rows: [Row]
  /// Whether the first column is what the row is about, and stands out.
  public var hasStrongFirst: Bool
  public var hasHead: Bool
  /// Whether its rows stand as close as lines of text: for lists of figures.
  public var isTight = false
  /// Whether no air is left between it and its heading: where a page would not hold it else.
  public var isCloseToHeading = false

  public init(
    _ columns: [Column], rows: [Row] = [], hasStrongFirst: Bool = true, hasHead: Bool = true
  ) {
    self.columns = columns
    self.rows = rows
    self.hasStrongFirst = hasStrongFirst
    self.hasHead = hasHead
  }

  public mutating func add(
    _ cells: [String], _ kind: Row.Kind = .plain, anchor: String? = nil,
    links: [Int: PageLink.Target] = [:]
  ) {
    rows.append(Row(cells, kind, anchor: anchor, links: links))
  }

  /// A row some of whose cells lead to one place.
  public mutating func add(
    _ cells: [String], _ kind: Row.Kind = .plain, leadingTo target: PageLink.Target?,
    from columns: [Int]
  ) {
    let links = columns.reduce(into: [Int: PageLink.Target]()) { $0[$1] = target }
    add(cells, kind, links: links)
  }

  /// The table without one of its columns.
  public func without(column: Int) -> Table {
    var table = self
    table.columns.remove(at: column)
    for index in table.rows.indices where table.rows[index].cells.indices.contains(column) {
      table.rows[index].cells.remove(at: column)
      let links = table.rows[index].links.filter { $0.key != column }
      table.rows[index].links = links.reduce(into: [:]) { moved, link in
        moved[link.key > column ? link.key - 1 : link.key] = link.value
      }
    }
    return table
  }
}
