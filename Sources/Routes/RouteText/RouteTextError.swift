/// Why a text is no route, and where.
public struct RouteTextError: Error, Sendable, Hashable {
  public var message: String
  /// In characters from 1.
  public var column: Int
  public var hint: String?

  public init(_ message: String, column: Int, hint: String? = nil) {
    self.message = message
    self.column = column
    self.hint = hint
  }
}
