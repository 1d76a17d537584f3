/// One of several maps of the same make, with a word below it.
public struct SmallMap: Sendable, Hashable {
  public var figure: MapFigure
  public var title: String
  /// What is to be said of it, in a line or two.
  public var detail: String

  public init(_ figure: MapFigure, title: String, detail: String) {
    self.figure = figure
    self.title = title
    self.detail = detail
  }
}
