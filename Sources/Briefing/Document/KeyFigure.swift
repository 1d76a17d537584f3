/// A figure to be read across a room, and what it counts.
public struct KeyFigure: Sendable, Hashable {
  public var figure: String
  public var label: String

  public init(_ figure: String, _ label: String) {
    self.figure = figure
    self.label = label
  }
}
