/// Where in a dossier's text a fact stands: line and column, both counted from 1.
public struct TextPosition: Sendable, Hashable, Codable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
