/// What is wrong with a table of phrases.
public struct PhraseFault: Error, Sendable, Hashable {
  public var message: String
  /// Of the table, from 1; `nil` for the table as a whole.
  public var line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }
}
